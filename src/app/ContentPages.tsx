import { useQuery } from '@tanstack/react-query';
import { Link, matchPath, Navigate, Route, Routes, useParams } from 'react-router-dom';
import { configQuery } from '../dataset/config-query.ts';
import { datasetQuery } from '../dataset/dataset-query.ts';
import type { Dataset } from '../domain/dataset.ts';
import { NO_SITE } from '../domain/site-config.ts';
import { hallTexts, stateTexts } from '../texts/explore-texts.ts';
import { pageFrameTexts, pageTitles } from '../texts/page-titles.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { PAGE_PATHS, type PageName } from '../url/paths.ts';
import { useCanonicalAddress } from '../url/useCanonicalAddress.ts';
import { CONTENT_PAGES, type ContentPage } from './content-pages.ts';
import { ContentLoading, PageFailed } from './ContentRoute.tsx';
import { DatasetPage } from './DatasetPage.tsx';
import { Hall } from './Hall.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { PAGE_LINKS } from './page-links.tsx';
import { useArrival } from './useArrival.ts';

const CONTENT_ID = 'contenu';
const SKIP_LINKS = [{ targetId: CONTENT_ID, text: pageFrameTexts.skipToContent }];

/** Every page that is not the atlas itself, and the one for an address that leads nowhere. */
export function ContentPages() {
  return (
    <Routes>
      {CONTENT_PAGES.map((page) => (
        <Route key={page.pattern} path={page.pattern} element={<OnePage page={page} />} />
      ))}
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}

/** Asks for the code of the content page at a path, if one is there; whether it tells whose site this is. */
export async function loadContent(path: string): Promise<boolean> {
  const page = CONTENT_PAGES.find(({ pattern }) => matchPath(pattern, path));
  await page?.content.load();
  return page?.needsSite ?? false;
}

/** A content page: its data and its code when they come. */
function OnePage({ page }: { page: ContentPage }) {
  const { id = '' } = useParams();
  return (
    <ErrorBoundary key={page.pattern + id} fallback={<PageFailed />}>
      <DatasetPage options={datasetQuery(import.meta.env.BASE_URL)} loading={<ContentLoading />}>
        {({ dataset, hasRetried }) => <Content page={page} id={id} dataset={dataset} takesFocus={hasRetried} />}
      </DatasetPage>
    </ErrorBoundary>
  );
}

interface ContentPartProps {
  page: ContentPage;
  id: string;
  dataset: Dataset;
  takesFocus: boolean;
}

function Content({ page, id, dataset, takesFocus }: ContentPartProps) {
  const headingRef = useArrival(takesFocus);
  const { data: config } = useQuery(configQuery(import.meta.env.BASE_URL));
  const heading = page.headingOf(dataset, id);
  if (heading === null) return <Unknown page={page} id={id} dataset={dataset} />;
  if (page.needsSite && !config) return <ContentLoading />;
  if (page.needsSite && !config?.isSiteKnown) return <PageFailed />;
  return (
    <Hall title={hallTexts.titleWith(heading)} status={heading} skipLinks={SKIP_LINKS} edition={dataset.edition}>
      <main id={CONTENT_ID} className="content-page" tabIndex={-1}>
        {page.parent && <Breadcrumb parent={page.parent} heading={heading} />}
        <h1 ref={headingRef} tabIndex={-1}>
          {heading}
        </h1>
        <CanonicalAddress pathname={pathOf(page, id)} />
        <page.content.Part
          props={{ dataset, links: PAGE_LINKS, id, site: config?.site ?? NO_SITE, tiles: config?.tiles ?? null }}
          fallback={<p>{stateTexts.pageLoading}</p>}
        />
      </main>
    </Hall>
  );
}

/** An id that is none: every id of the atlas is written in small letters, and one with capitals leads on to it. */
function Unknown({ page, id, dataset }: Omit<ContentPartProps, 'takesFocus'>) {
  const small = id.toLowerCase();
  return page.headingOf(dataset, small) === null ? <NotFoundPage /> : <Navigate to={pathOf(page, small)} replace />;
}

function pathOf({ pattern }: ContentPage, id: string): string {
  return pattern.replace(':id', encodeURIComponent(id));
}

/** A content page has no parameters. */
function CanonicalAddress({ pathname }: { pathname: string }): null {
  useCanonicalAddress({ pathname, search: '' });
  return null;
}

function Breadcrumb({ parent, heading }: { parent: PageName; heading: string }) {
  return (
    <nav className="breadcrumb" aria-label={pageFrameTexts.breadcrumb}>
      <ol>
        <li>
          <Link to="/">{pageFrameTexts.home}</Link>
        </li>
        <li>
          <Link to={PAGE_PATHS[parent]}>{pageTitles[parent]}</Link>
        </li>
        <li aria-current="page">{heading}</li>
      </ol>
    </nav>
  );
}
