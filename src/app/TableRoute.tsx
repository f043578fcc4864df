import { useEffect } from 'react';
import { datasetQuery } from '../dataset/dataset-query.ts';
import { hallTexts, stateTexts } from '../texts/explore-texts.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { lazyPart } from '../ui/lazy-part.tsx';
import { ReloadButton } from './BrokenPage.tsx';
import { DatasetPage, MessagePage, type ReadyData } from './DatasetPage.tsx';
import { Hall } from './Hall.tsx';

const Table = lazyPart<ReadyData>(async () => (await import('./TablePage.tsx')).default);

/** Asks for the code of the table; rejects where it cannot come. */
export const loadTable = Table.load;

/** The table's address: its code is asked for here and nowhere else, at the same time as the data. */
export function TableRoute() {
  useEffect(function askForCode() {
    // Where the data fail too, nobody waits for the code; where somebody does, they hear of it.
    loadTable().catch(() => undefined);
  }, []);
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
        {(data) => <Table.Part props={data} fallback={<TableLoading text={stateTexts.tableLoading} />} />}
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
