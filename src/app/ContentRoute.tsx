import { useEffect } from 'react';
import { useLocation } from 'react-router-dom';
import { hallTexts, stateTexts } from '../texts/explore-texts.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { lazyPart } from '../ui/lazy-part.tsx';
import { ReloadButton } from './BrokenPage.tsx';
import { MessagePage } from './DatasetPage.tsx';
import { Hall } from './Hall.tsx';

const fetchCode = () => import('./ContentPages.tsx');

const ContentPages = lazyPart(async () => (await fetchCode()).ContentPages);

/** Asks for the code of the content page at a path; whether that page tells whose site this is. Rejects where it cannot come. */
export async function loadContentPage(path: string): Promise<boolean> {
  await ContentPages.load();
  return (await fetchCode()).loadContent(path);
}

/** Every page that is not the atlas itself: its code comes when it is wanted. */
export function ContentRoute() {
  const { pathname } = useLocation();
  useEffect(
    function askForCode() {
      // The page's own as soon as the frame's is there: it waits for no data.
      loadContentPage(pathname).catch(() => undefined);
    },
    [pathname],
  );
  return (
    <ErrorBoundary fallback={<PageFailed />}>
      <ContentPages.Part props={{}} fallback={<ContentLoading />} />
    </ErrorBoundary>
  );
}

/** The code of a page did not come. */
export function PageFailed() {
  return (
    <MessagePage {...stateTexts.pageFailed}>
      <ReloadButton />
    </MessagePage>
  );
}

/** While data or code of a page are on their way; `heading` where the page is known by its name already. */
export function ContentLoading({ heading }: { heading?: string }) {
  const text = stateTexts.pageLoading;
  return (
    <Hall title={heading ? hallTexts.titleWith(heading) : hallTexts.homeTitle} status={text}>
      <main className="plain-page" aria-busy="true">
        <div className="state-message">
          {heading && <h1 className="state-title">{heading}</h1>}
          <p>{text}</p>
        </div>
      </main>
    </Hall>
  );
}
