import { lazy, Suspense, useState, type ComponentType } from 'react';
import { datasetQuery } from '../dataset/dataset-query.ts';
import { hallTexts, stateTexts } from '../texts/explore-texts.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { ReloadButton } from './BrokenPage.tsx';
import { DatasetPage, MessagePage, type ReadyData } from './DatasetPage.tsx';
import { Hall } from './Hall.tsx';

function lazyTable(): ComponentType<ReadyData> {
  const code = import('./TablePage.tsx');
  // Where the data fail too, nobody waits for the code; where somebody does, they still hear of it.
  code.catch(() => undefined);
  return lazy(() => code);
}

/** The table's address: its code is asked for here and nowhere else, at the same time as the data. */
export function TableRoute() {
  const [TablePage] = useState(lazyTable);
  const failure = (
    <MessagePage {...stateTexts.tableFailed}>
      <ReloadButton />
    </MessagePage>
  );
  return (
    <ErrorBoundary fallback={failure}>
      <DatasetPage
        options={datasetQuery(import.meta.env.BASE_URL)}
        loading={<TableLoading text={stateTexts.loading} />}
      >
        {(data) => (
          <Suspense fallback={<TableLoading text={stateTexts.tableLoading} />}>
            <TablePage {...data} />
          </Suspense>
        )}
      </DatasetPage>
    </ErrorBoundary>
  );
}

function TableLoading({ text }: { text: string }) {
  return (
    <Hall title={hallTexts.titleWith(hallTexts.tableHeading)} status={text}>
      <main className="plain-page" aria-busy="true">
        <div className="state-message">
          <h1 className="state-title">{hallTexts.tableHeading}</h1>
          <p>{text}</p>
        </div>
      </main>
    </Hall>
  );
}
