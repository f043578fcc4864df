import { renderHook, waitFor } from '@testing-library/react';
import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { BrowserRouter } from 'react-router-dom';
import { expect, it } from 'vitest';
import { aCampus, aDataset } from '../../tests/builders.ts';
import { datasetQuery } from '../dataset/dataset-query.ts';
import { listQuery } from '../dataset/list-query.ts';
import { tradesQuery } from '../dataset/trades-query.ts';
import { createQueryClient } from './query-client.ts';
import { useAsked } from './useAsked.ts';
import { useAtlas } from './useAtlas.ts';
import { useNearSearch } from './useNearSearch.ts';

it('A list of another edition than the whole dataset makes room for it, before words are asked', async () => {
  const [bois, acier] = [aCampus({ id: 'bois', name: 'Bois' }), aCampus({ id: 'acier', name: 'Acier' })];
  const client = createQueryClient();
  client.setQueryData(listQuery('/').queryKey, { dataset: aDataset([bois]), rejected: [] });
  const whole = aDataset([bois, acier], { edition: '2031-02-03' });
  client.setQueryData(datasetQuery('/').queryKey, { dataset: whole, rejected: [] });
  client.setQueryData(tradesQuery('/').queryKey, []);
  window.history.replaceState(null, '', '/?q=acier');
  const { result } = renderHook(
    () => {
      const asked = useAsked(useQuery(listQuery('/')).data!.dataset);
      return useAtlas(asked, useNearSearch(asked));
    },
    {
      wrapper: ({ children }: { children: ReactNode }) => (
        <BrowserRouter useTransitions={false}>
          <QueryClientProvider client={client}>{children}</QueryClientProvider>
        </BrowserRouter>
      ),
    },
  );
  await waitFor(() => expect(result.current.results.map(({ id }) => id)).toEqual(['acier']));
  expect(result.current.dataset.edition).toBe('2031-02-03');
  expect(result.current.finder.wordsStatus).toBe('success');
});
