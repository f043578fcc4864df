import { useEffect } from 'react';
import { datasetQuery } from '../dataset/dataset-query.ts';
import { hallTexts, stateTexts } from '../texts/explore-texts.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { lazyPart } from '../ui/lazy-part.tsx';
import { ReloadButton } from './BrokenPage.tsx';
import { ContentLoading } from './ContentRoute.tsx';
import { DatasetPage, MessagePage, type ReadyData } from './DatasetPage.tsx';

const Table = lazyPart<ReadyData>(async () => (await import('./TablePage.tsx')).default);

/** Asks for the code of the table; rejects where it cannot come. */
export const loadTable = Table.load;

/** The table's address: its code is asked for here and nowhere else, at the same time as the data. */
export function TableRoute() {
  useEffect(function askForCode() {
    // Where the data fail too, nobody waits for the code; where somebody does, they hear of it.
    loadTable().catch(() => undefined);
  }, []);
  const loading = <ContentLoading heading={hallTexts.tableHeading} />;
  const failure = (
    <MessagePage {...stateTexts.tableFailed}>
      <ReloadButton />
    </MessagePage>
  );
  return (
    <ErrorBoundary fallback={failure}>
      <DatasetPage options={datasetQuery(import.meta.env.BASE_URL)} loading={loading}>
        {(data) => <Table.Part props={data} fallback={loading} />}
      </DatasetPage>
    </ErrorBoundary>
  );
}
