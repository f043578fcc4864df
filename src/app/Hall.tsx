import { useLayoutEffect, type ReactNode } from 'react';
import { Link, useLocation } from 'react-router-dom';
import { bannerTexts } from '../texts/frame-texts.ts';
import { hallTexts } from '../texts/explore-texts.ts';
import { SITE_NAME } from '../texts/common-texts.ts';
import { useStatus } from '../ui/LiveStatus.tsx';
import { SkipLinks, type SkipLink } from '../ui/SkipLinks.tsx';
import { useDocumentTitle } from '../ui/useDocumentTitle.ts';
import { PAGE_PATHS, TABLE_PATH } from '../url/paths.ts';
import { Footer } from './Footer.tsx';
import { Logo } from './Logo.tsx';
import { hasMoved } from './PageTop.tsx';

interface HallProps {
  title: string;
  /** What the one polite status of the page says; null where a part of the page says it. */
  status: string | null;
  skipLinks?: readonly SkipLink[];
  onSkip?: (targetId: string) => void;
  /** Date of the facts, YYYY-MM-DD, once it is known. */
  edition?: string;
  children: ReactNode;
}

const NAVIGATION = [
  [PAGE_PATHS.filieres, bannerTexts.filieres],
  [PAGE_PATHS.territories, bannerTexts.territories],
  [TABLE_PATH, hallTexts.table],
  [PAGE_PATHS.label, bannerTexts.label],
] as const;

/** What every page shares: title, skip links, banner, the polite status, and what the site says of itself. */
export function Hall({ title, status, skipLinks = [], onSkip, edition, children }: HallProps) {
  const { pathname } = useLocation();
  useDocumentTitle(title);
  useStatus(status);
  // Before the next frame: a key pressed meanwhile would be for nothing.
  useLayoutEffect(takeLostFocus, []);
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
            <HomeItem />
            {NAVIGATION.map(([path, text]) => (
              <li key={path}>
                {/* Not the router's NavLink, whose classes and transitions nobody asks for. */}
                <Link to={path} aria-current={isWithin(pathname, path) ? 'page' : undefined}>
                  {text}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      {children}
      <Footer edition={edition} />
    </div>
  );
}

/** Whether an address is that of a page or of one below it; the router minds no capitals either. */
function isWithin(pathname: string, page: string): boolean {
  return `${pathname.toLowerCase()}/`.startsWith(`${page}/`);
}

/**
 * What had the focus went with the page before, also by the history: it goes to the heading, or to the whole where that
 * is not on the screen.
 */
function takeLostFocus(): void {
  if (!hasMoved) return;
  for (const selector of ['main h1', 'main']) {
    const target = document.querySelector<HTMLElement>(selector);
    if (document.activeElement !== document.body) return;
    target?.setAttribute('tabindex', '-1');
    target?.focus({ preventScroll: true });
  }
}

/** All campuses: the current page only where no criterion is chosen. */
function HomeItem() {
  const location = useLocation();
  const isCurrent = location.pathname === '/' && location.search === '';
  return (
    <li>
      <Link to="/" aria-current={isCurrent ? 'page' : undefined}>
        {hallTexts.allCampuses}
      </Link>
    </li>
  );
}
