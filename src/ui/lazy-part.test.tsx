import { act, render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { expect, it } from 'vitest';
import { lazyPart } from './lazy-part.tsx';

it('suspends until its code has come, and not once it has', async () => {
  let fetched = 0;
  const { load, Part } = lazyPart(async () => {
    fetched += 1;
    return ({ name }: { name: string }) => <p>{name}</p>;
  });
  const shown = (name: string) => (
    <Suspense fallback="en chemin">
      <Part name={name} />
    </Suspense>
  );
  const first = render(shown('un'));
  expect(first.container.textContent).toBe('en chemin');
  await act(load);
  expect(await screen.findByText('un')).toBeTruthy();
  first.unmount();
  const before = fetched;
  expect(render(shown('deux')).container.textContent).toBe('deux');
  expect(fetched).toBe(before);
});
