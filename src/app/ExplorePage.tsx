import { listQuery } from '../dataset/list-query.ts';
import { DatasetPage } from './DatasetPage.tsx';
import { Explorer } from './Explorer.tsx';
import { LoadingScreen } from './LoadingScreen.tsx';

/** The home page and the campus pages: one screen. */
export function ExplorePage() {
  return (
    <DatasetPage options={listQuery(import.meta.env.BASE_URL)} loading={<LoadingScreen />}>
      {({ dataset, setAside, hasRetried }) => (
        <Explorer dataset={dataset} setAside={setAside} takesFocus={hasRetried} />
      )}
    </DatasetPage>
  );
}
