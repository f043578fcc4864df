import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { configQuery } from '../dataset/config-query.ts';
import { hallTexts } from '../texts/explore-texts.ts';
import { footerTexts } from '../texts/frame-texts.ts';
import { PAGE_PATHS } from '../url/paths.ts';

/** What the site says of itself on every page, and the pages that a French public site must show. */
export function Footer({ edition }: { edition: string | undefined }) {
  // Settings that are there already: no page fetches them for its last line.
  const { data: config } = useQuery({ ...configQuery(import.meta.env.BASE_URL), enabled: false });
  const links = [
    [PAGE_PATHS.data, footerTexts.data],
    [PAGE_PATHS.accessibility, footerTexts.accessibility(config?.site.accessibilityAudit?.state ?? 'non')],
    [PAGE_PATHS.legal, footerTexts.legal],
    [PAGE_PATHS.privacy, footerTexts.privacy],
    [PAGE_PATHS.siteMap, footerTexts.siteMap],
  ] as const;
  return (
    <footer className="footer">
      <p className="footer-links">
        {links.map(([path, text]) => (
          <Link key={path} to={path}>
            {text}
          </Link>
        ))}
      </p>
      <p>
        {edition && <>{hallTexts.footer(edition)} · </>}
        {hallTexts.notOfficial}
      </p>
    </footer>
  );
}
