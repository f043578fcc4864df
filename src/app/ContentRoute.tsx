import { lazy, Suspense } from 'react';
import { hallTexts, stateTexts } from '../texts/explore-texts.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { ReloadButton } from './BrokenPage.tsx';
import { MessagePage } from './DatasetPage.tsx';
import { Hall } from './Hall.tsx';

const ContentPages = lazy(() => import('./ContentPages.tsx'));

/** Every page that is not the atlas itself: its code comes when it is wanted. */
export function ContentRoute() {
  return (
    <ErrorBoundary fallback={<PageFailed />}>
      <Suspense fallback={<ContentLoading />}>
        <ContentPages />
      </Suspense>
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

/** While data or code of a page are on their way. */
export function ContentLoading() {
  return (
    <Hall title={hallTexts.homeTitle} status={stateTexts.loading}>
      <main className="plain-page" aria-busy="true">
        <p className="state-message">{stateTexts.loading}</p>
      </main>
    </Hall>
  );
}
