import { useQuery, type UseQueryOptions } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { DatasetError } from '../dataset/dataset-error.ts';
import type { Dataset, RejectedRecord } from '../domain/dataset.ts';
import { hallTexts, stateTexts } from '../texts/explore-texts.ts';
import { StateMessage } from '../ui/StateMessage.tsx';
import { ReloadButton } from './BrokenPage.tsx';
import { Hall } from './Hall.tsx';

/** The data, once they are there. */
export interface ReadyData<D = Dataset> {
  dataset: D;
  /** How many records could not be read. */
  setAside: number;
  /** The button that had the focus is gone with the message that held it. */
  hasRetried: boolean;
}

interface Loaded<D> {
  dataset: D;
  rejected: RejectedRecord[];
}

interface DatasetPageProps<D> {
  /** What asks for the data. */
  options: UseQueryOptions<Loaded<D>, Error, Loaded<D>, string[]>;
  /** Shown while the data are on their way. */
  loading: ReactNode;
  children: (data: ReadyData<D>) => ReactNode;
}

/** A page that stands on the dataset, in the state that its data are in. */
export function DatasetPage<D extends { campuses: readonly unknown[] }>({
  options,
  loading,
  children,
}: DatasetPageProps<D>) {
  const query = useQuery(options);
  const [hasRetried, setRetried] = useState(false);
  const retry = () => {
    setRetried(true);
    void query.refetch();
  };
  if (query.isPending) return loading;
  if (query.isError) {
    const problem = query.error instanceof DatasetError ? query.error.problem : 'unexpected';
    const { title, advice } = stateTexts.problems[problem];
    return (
      <MessagePage title={title} advice={advice} isBusy={query.isFetching}>
        {problem === 'other-version' ? <ReloadButton /> : <RetryButton isBusy={query.isFetching} onRetry={retry} />}
      </MessagePage>
    );
  }
  const { dataset, rejected } = query.data;
  if (dataset.campuses.length === 0 && rejected.length === 0) {
    return (
      <MessagePage {...stateTexts.nothingPublished}>
        <RetryButton isBusy={query.isFetching} onRetry={retry} />
      </MessagePage>
    );
  }
  return children({ dataset, setAside: rejected.length, hasRetried });
}

interface MessagePageProps {
  title: string;
  advice: string;
  /** Another try is on its way: said, so that its failing is news again. */
  isBusy?: boolean;
  children: ReactNode;
}

/** A page that has only a message to show. */
export function MessagePage({ title, advice, isBusy = false, children }: MessagePageProps) {
  return (
    <Hall title={hallTexts.titleWith(title)} status={isBusy ? stateTexts.loading : `${title}. ${advice}`}>
      <main className="plain-page">
        <StateMessage title={title} advice={advice} as="h1">
          {children}
        </StateMessage>
      </main>
    </Hall>
  );
}

function RetryButton({ isBusy, onRetry }: { isBusy: boolean; onRetry: () => void }) {
  return (
    <button type="button" className="button primary" aria-disabled={isBusy} onClick={onRetry}>
      {stateTexts.retry}
    </button>
  );
}
