import { type ReactNode } from 'react';
import { Link, NavLink, useLocation } from 'react-router-dom';
import { hallTexts } from '../texts/explore-texts.ts';
import { SITE_NAME } from '../texts/common-texts.ts';
import { useStatus } from '../ui/LiveStatus.tsx';
import { SkipLinks, type SkipLink } from '../ui/SkipLinks.tsx';
import { useDocumentTitle } from '../ui/useDocumentTitle.ts';
import { TABLE_PATH } from '../url/paths.ts';
import { Logo } from './Logo.tsx';

interface HallProps {
  title: string;
  /** What the one polite status of the page says. */
  status: string;
  skipLinks?: readonly SkipLink[];
  onSkip?: (targetId: string) => void;
  /** Date of the facts, YYYY-MM-DD, once it is known. */
  edition?: string;
  children: ReactNode;
}

/** What every page shares: title, skip links, banner, the polite status, and what the site says of itself. */
export function Hall({ title, status, skipLinks = [], onSkip, edition, children }: HallProps) {
  useDocumentTitle(title);
  useStatus(status);
  return (
    <div className="hall">
      <SkipLinks links={skipLinks} onSkip={onSkip} />
      <header className="banner">
        <Link to="/" className="brand">
          <Logo />
          {SITE_NAME}
        </Link>
        <nav aria-label={hallTexts.mainNavigation}>
          <ul>
            <NavigationItem search="" text={hallTexts.allCampuses} />
            <NavigationItem search="?label=cmqe" text={hallTexts.excellenceCampuses} />
            <li>
              <NavLink to={TABLE_PATH}>{hallTexts.table}</NavLink>
            </li>
          </ul>
        </nav>
      </header>
      {children}
      <footer className="footer">
        <p>
          {edition && <>{hallTexts.footer(edition)} · </>}
          {hallTexts.notOfficial}
        </p>
      </footer>
    </div>
  );
}

function NavigationItem({ search, text }: { search: string; text: string }) {
  const location = useLocation();
  const isCurrent = location.pathname === '/' && location.search === search;
  return (
    <li>
      <Link to={{ pathname: '/', search }} aria-current={isCurrent ? 'page' : undefined}>
        {text}
      </Link>
    </li>
  );
}
