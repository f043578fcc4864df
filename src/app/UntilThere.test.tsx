import { act, render, screen } from '@testing-library/react';
import { QueryClient, QueryClientProvider, useSuspenseQuery } from '@tanstack/react-query';
import { createRef, Suspense } from 'react';
import { expect, it, vi } from 'vitest';
import { expectFocusOn } from '../../tests/render-app.tsx';
import { UntilThere } from './UntilThere.tsx';

const headingRef = createRef<HTMLHeadingElement>();
const options = (queryFn: () => Promise<string>) => ({ queryKey: ['campus', '/', 'bois'], queryFn, retry: false });

function Facts({ queryFn }: { queryFn: () => Promise<string> }) {
  const { data } = useSuspenseQuery(options(queryFn));
  return (
    <h1 ref={headingRef} tabIndex={-1}>
      {data}
    </h1>
  );
}

it('A page whose facts have failed shows them when another try brings them, the focus where it was', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const client = new QueryClient();
  const queryFn = vi.fn(() => Promise.reject(new Error('HTTP 503')));
  const failure = (
    <h1 ref={headingRef} tabIndex={-1}>
      Bois
    </h1>
  );
  render(
    <QueryClientProvider client={client}>
      <Suspense fallback={<p>Chargement</p>}>
        <UntilThere queryKey={options(queryFn).queryKey} failure={failure} headingRef={headingRef}>
          <Facts queryFn={queryFn} />
        </UntilThere>
      </Suspense>
    </QueryClientProvider>,
  );
  (await screen.findByRole('heading', { name: 'Bois' })).focus();
  expect(queryFn).toHaveBeenCalledOnce();
  await act(() => client.prefetchQuery(options(() => Promise.resolve('Bois, en entier'))));
  expectFocusOn(await screen.findByRole('heading', { name: 'Bois, en entier' }));
});
