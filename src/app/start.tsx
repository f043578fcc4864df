import type { QueryClient } from '@tanstack/react-query';
import { startTransition, StrictMode, useEffect, useState, type ComponentProps, type ReactNode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter, matchPath } from 'react-router-dom';
import { configQuery } from '../dataset/config-query.ts';
import { DatasetError } from '../dataset/dataset-error.ts';
import { datasetQuery } from '../dataset/dataset-query.ts';
import { listQuery } from '../dataset/list-query.ts';
import { CAMPUS_PATTERN } from '../url/paths.ts';
import { App } from './App.tsx';
import { cleanPath, mannerOf } from './manner-of.ts';
import { loadPageCode } from './page-code.ts';
import { createQueryClient } from './query-client.ts';
import { loadAnswer } from './ResultsColumn.tsx';
import { StartNotice } from './StartNotice.tsx';

const BASE = import.meta.env.BASE_URL;

/**
 * Starts the application in an element that is empty, or that holds the page as the build has written it
 * (`data-page` says which). A written page stays as it is until its data and its code are there, and is taken over
 * without a change; where they do not come it stays too, and a notice above it says so.
 */
export async function startApp(root: HTMLElement): Promise<void> {
  const queryClient = createQueryClient();
  healAddress();
  const written = root.dataset['page'];
  let manner = mannerOf(written, window.location, BASE);
  // The settings of a page started afresh come behind it.
  if (manner === 'afresh') {
    void queryClient.prefetchQuery(configQuery(BASE));
    // What it is shown with, while its data are on their way.
    loadPageCode(window.location.pathname.slice(BASE.length - 1)).catch(() => undefined);
    // Chips and notices stand above the list: where something is asked for, they are there before it, and nothing moves.
    if (window.location.search !== '') await loadAnswer().catch(() => undefined);
  } else await allThere(() => pageProblem(queryClient, written ?? '/'));
  // Written from the site's own dataset: another one is shown in its place.
  if (manner === 'take over' && showsAnother(queryClient)) manner = 'replace';
  const app = (
    <StrictMode>
      {/* Transitions off: the address is the state of checkboxes and fields, which must answer at once. */}
      <BrowserRouter basename={BASE} useTransitions={false}>
        <App queryClient={queryClient}>
          <WhatComesLater />
        </App>
      </BrowserRouter>
    </StrictMode>
  );
  if (manner !== 'take over') createRoot(root).render(app);
  // In parts, between which the browser answers: as a whole it holds up a slow phone for a fifth of a second.
  else startTransition(() => void hydrateRoot(root, app, { onRecoverableError: tellOfOtherData }));
}

/** A page written from other data than those that came is made anew by React: worth a word, no error. */
function tellOfOtherData(error: unknown): void {
  console.warn(`The written page is made anew: ${String(error)}`);
}

/** Holds what comes below the page once it listens. */
function WhatComesLater() {
  const [bar, setBar] = useState<ReactNode>(null);
  useEffect(function askOnce() {
    // What does not come leaves the page as it is.
    import('./after-load.tsx').then((late) => late.default(setBar)).catch(() => undefined);
  }, []);
  return bar;
}

/** Before the router (7.18), which takes what stands after "//" or "/%5C" for a host, and fails at "//[". */
function healAddress(): void {
  const { pathname, search, hash } = window.location;
  const clean = cleanPath(pathname);
  if (clean !== pathname) window.history.replaceState(window.history.state, '', clean + search + hash);
}

type Problem = ComponentProps<typeof StartNotice>['problem'];

/** Fetches what a written page stands on: data, code, and settings where it tells of them; null when all is there. */
async function pageProblem(queryClient: QueryClient, path: string): Promise<Problem | null> {
  const [data, code] = await Promise.all([
    dataProblem(queryClient, path),
    loadPageCode(path).catch(() => 'incomplete' as const),
  ]);
  if (data !== null) return data;
  if (code === 'incomplete') return code;
  const needsSite = code;
  return needsSite && !isSiteKnown(queryClient) ? 'unreachable' : null;
}

/** What the written page of a campus tells; only such a page needs the code that asks for it so early. */
async function campusData(queryClient: QueryClient, id: string): Promise<unknown> {
  const { campusQuery } = await import('../dataset/campus-query.ts');
  return queryClient.fetchQuery(campusQuery(BASE, id));
}

/** Whether the settings name another dataset than the site's own. */
function showsAnother(queryClient: QueryClient): boolean {
  return (queryClient.getQueryData(configQuery(BASE).queryKey)?.dataset ?? null) !== null;
}

/** The id of the campus whose page is at a path; null for any other page. */
function campusIn(path: string): string | null {
  return matchPath(CAMPUS_PATTERN, path)?.params.id ?? null;
}

/** Whether the settings said whose site this is; where they did not, they are asked for anew the next time. */
function isSiteKnown(queryClient: QueryClient): boolean {
  const { queryKey } = configQuery(BASE);
  if (queryClient.getQueryData(queryKey)?.isSiteKnown) return true;
  queryClient.removeQueries({ queryKey });
  return false;
}

async function dataProblem(queryClient: QueryClient, path: string): Promise<Problem | null> {
  const id = campusIn(path);
  try {
    const data = Promise.all([
      path === '/' || id !== null
        ? queryClient.fetchQuery(listQuery(BASE))
        : queryClient.fetchQuery(datasetQuery(BASE)),
      id !== null && campusData(queryClient, id),
    ]);
    data.catch(() => undefined);
    const { dataset } = await queryClient.fetchQuery(configQuery(BASE));
    // Another dataset than the written page's: what is on its way is shown in its place.
    if (dataset === null) await data;
    return null;
  } catch (error) {
    return error instanceof DatasetError ? error.problem : 'unexpected';
  }
}

/** Ends when nothing is missing; until then says what, above the page, and tries again when its button is pressed. */
async function allThere(problemOf: () => Promise<Problem | null>): Promise<void> {
  const first = await problemOf();
  if (first === null) return;
  const place = document.createElement('div');
  document.body.prepend(place);
  const notice = createRoot(place);
  await new Promise<void>((resolve) => {
    const show = (problem: Problem, isBusy: boolean) =>
      notice.render(<StartNotice problem={problem} isBusy={isBusy} onRetry={() => void retry(problem)} />);
    const retry = async (last: Problem) => {
      // Code that failed once is not asked for again by every browser.
      if (last === 'incomplete') return window.location.reload();
      show(last, true);
      const problem = await problemOf();
      if (problem) return show(problem, false);
      resolve();
    };
    show(first, false);
  });
  notice.unmount();
  place.remove();
}
