import type { QueryClient } from '@tanstack/react-query';
import { StrictMode, useEffect, useEffectEvent, type ReactNode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter, matchPath } from 'react-router-dom';
import { configQuery } from '../dataset/config-query.ts';
import { DatasetError, datasetQuery } from '../dataset/dataset-query.ts';
import { CAMPUS_PATTERN } from '../url/paths.ts';
import { App } from './App.tsx';
import { loadDetail } from './CampusSheet.tsx';
import { mannerOf } from './manner-of.ts';
import { createQueryClient } from './query-client.ts';
import { StartNotice } from './StartNotice.tsx';
import { typeAgain, typedBefore } from './typed-before.ts';

const BASE = import.meta.env.BASE_URL;

/**
 * Starts the application in an element that is empty, or that holds the page as the build has written it
 * (`data-page` says which). A written page stays as it is until its data are there, and takes over without a change;
 * where they do not come it stays too, and a notice above it says so.
 */
export async function startApp(root: HTMLElement): Promise<void> {
  const queryClient = createQueryClient();
  const manner = mannerOf(root.dataset['page'], window.location, BASE);
  // The settings of a page started afresh come behind it.
  if (manner === 'afresh') void queryClient.prefetchQuery(configQuery(BASE));
  else {
    const problem = await dataProblem(queryClient);
    if (problem) await saidUntilThere(queryClient, problem);
  }
  // Taken over before its code is there, the page of a campus would be made anew.
  if (manner === 'take over' && isCampus()) await loadDetail().catch(() => undefined);
  const typed = manner === 'take over' ? typedBefore(root) : [];
  const app = (
    <StrictMode>
      <Alive onAlive={() => typed.splice(0).forEach(typeAgain)}>
        {/* Transitions off: the address is the state of checkboxes and fields, which must answer at once. */}
        <BrowserRouter basename={BASE} useTransitions={false}>
          <App queryClient={queryClient} />
        </BrowserRouter>
      </Alive>
    </StrictMode>
  );
  if (manner === 'take over') hydrateRoot(root, app, { onRecoverableError: tellOfOtherData });
  else createRoot(root).render(app);
}

function isCampus(): boolean {
  return matchPath(BASE + CAMPUS_PATTERN.slice(1), window.location.pathname) !== null;
}

/** A page written from other data than those that came is made anew by React: worth a word, no error. */
function tellOfOtherData(error: unknown): void {
  console.warn(
    `${window.location.pathname}: the written page is not of these data, and is made anew. ${String(error)}`,
  );
}

/** Says when the page listens. */
function Alive({ onAlive, children }: { onAlive: () => void; children: ReactNode }) {
  const tell = useEffectEvent(onAlive);
  useEffect(function tellOnce() {
    tell();
  }, []);
  return children;
}

/** Fetches what every written page stands on; null when it is there. */
async function dataProblem(queryClient: QueryClient): Promise<DatasetError['problem'] | 'unexpected' | null> {
  try {
    await Promise.all([queryClient.fetchQuery(datasetQuery(BASE)), queryClient.fetchQuery(configQuery(BASE))]);
    return null;
  } catch (error) {
    return error instanceof DatasetError ? error.problem : 'unexpected';
  }
}

/** Shows the notice, and each time that the visitor presses its button tries again; ends when the data are there. */
function saidUntilThere(queryClient: QueryClient, first: NonNullable<Awaited<ReturnType<typeof dataProblem>>>) {
  const place = document.createElement('div');
  document.body.prepend(place);
  const notice = createRoot(place);
  return new Promise<void>((resolve) => {
    const show = (problem: typeof first, isBusy: boolean) =>
      notice.render(<StartNotice problem={problem} isBusy={isBusy} onRetry={() => void retry(problem)} />);
    const retry = async (last: typeof first) => {
      show(last, true);
      const problem = await dataProblem(queryClient);
      if (problem) return show(problem, false);
      notice.unmount();
      place.remove();
      resolve();
    };
    show(first, false);
  });
}
