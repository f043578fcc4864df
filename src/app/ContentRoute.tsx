import { hallTexts, stateTexts } from '../texts/explore-texts.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { lazyPart } from '../ui/lazy-part.tsx';
import { ReloadButton } from './BrokenPage.tsx';
import { MessagePage } from './DatasetPage.tsx';
import { Hall } from './Hall.tsx';

const ContentPages = lazyPart(async () => (await import('./ContentPages.tsx')).ContentPages);

/** Asks for the code of the content page at a path; whether that page tells whose site this is. Rejects where it cannot come. */
export async function loadContentPage(path: string): Promise<boolean> {
  await ContentPages.load();
  return (await import('./ContentPages.tsx')).loadContent(path);
}

/** Every page that is not the atlas itself: its code comes when it is wanted. */
export function ContentRoute() {
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
