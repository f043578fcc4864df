/** The application's other entry, for the build alone: it writes pages. scripts/prerender.ts calls it. */
import { StrictMode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { prerenderToNodeStream } from 'react-dom/static';
import { StaticRouter } from 'react-router-dom';
import { App } from './app/App.tsx';
import { MovedPage } from './app/MovedPage.tsx';
import type { Page } from './app/page-heads.ts';
import { createQueryClient } from './app/query-client.ts';
import { configQuery, type SiteSettings } from './dataset/config-query.ts';
import { campusQuery } from './dataset/campus-query.ts';
import { datasetQuery } from './dataset/dataset-query.ts';
import { listQuery } from './dataset/list-query.ts';
import { campusFileOf } from './domain/campus-file.ts';
import type { Dataset } from './domain/dataset.ts';
import { SITE_NAME } from './texts/common-texts.ts';
import { stateTexts } from './texts/explore-texts.ts';
import { campusPlace } from './url/paths.ts';

export { NOT_FOUND, pagesOf } from './app/page-heads.ts';
export { structuredOf } from './app/page-structure.ts';
export { shareCardOf, shareImageOf } from './app/share-card.ts';
export { SITE_NAME };

/** As in the browser, where its code comes apart. */
export const { readSettings } = await import('./dataset/read-settings.ts');

/** What the browser will have fetched when it takes the page over. */
export interface PageData {
  dataset: Dataset;
  config: SiteSettings;
}

/** The HTML of the page at a former address. */
export function movedContent(page: Page): string {
  return renderToStaticMarkup(<MovedPage page={page} address={BASE + (page.movedTo ?? '/').slice(1)} />);
}

/** The HTML of the page without content, shown until the application starts in it. */
export function shellContent(): string {
  return renderToStaticMarkup(
    <main className="plain-page" aria-busy="true">
      <h1>{SITE_NAME}</h1>
      <p className="state-message">{stateTexts.pageLoading}</p>
    </main>,
  );
}

const BASE = import.meta.env.BASE_URL;

/** The HTML of the application at a path ("/label"); rejects where anything in it throws. */
export async function renderPage(path: string, { dataset, config }: PageData): Promise<string> {
  const queryClient = createQueryClient();
  queryClient.setQueryData(datasetQuery(BASE).queryKey, { dataset, rejected: [] });
  queryClient.setQueryData(listQuery(BASE).queryKey, { dataset, rejected: [] });
  const campus = dataset.campuses.find(({ id }) => campusPlace(id, '').pathname === path);
  if (campus) queryClient.setQueryData(campusQuery(BASE, campus.id).queryKey, campusFileOf(campus, dataset));
  queryClient.setQueryData(configQuery(BASE).queryKey, config);
  const faults: unknown[] = [];
  const { prelude } = await prerenderToNodeStream(
    <StrictMode>
      <StaticRouter basename={BASE} location={BASE + path.slice(1)}>
        <App queryClient={queryClient} />
      </StaticRouter>
    </StrictMode>,
    {
      // Large parts would else be put aside and moved to their place by inline scripts.
      progressiveChunkSize: Number.POSITIVE_INFINITY,
      onError: (error) => void faults.push(error),
    },
  );
  const parts: string[] = [];
  for await (const part of prelude) parts.push(String(part));
  queryClient.clear();
  if (faults.length > 0) throw new Error(`${path}: ${String(faults[0])}`, { cause: faults[0] });
  return parts.join('');
}
