import './page.css';
import type { ReactNode } from 'react';
import type { SiteConfig } from '../domain/site-config.ts';
import { missingInWords, siteTexts } from '../texts/legal-texts.ts';

interface SiteOpeningProps {
  site: SiteConfig;
  lead: string;
  children?: ReactNode;
}

/** How a page that tells of the site begins; first, what its deployer has not said and a public site must. */
export function SiteOpening({ site, lead, children }: SiteOpeningProps) {
  const missing = missingInWords(site);
  return (
    <div className="site-opening">
      {missing.length > 0 && <p className="notice">{siteTexts.demonstration(missing)}</p>}
      <p className="page-lead">{lead}</p>
      {children}
    </div>
  );
}
