import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { expectConsole } from '../../tests/console-watch.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';

function Broken(): never {
  throw new Error('broken on purpose');
}

it('a fault stays inside: the fallback stands in its place and the rest of the page lives on', () => {
  expectConsole(/broken on purpose/);
  render(
    <>
      <ErrorBoundary fallback={<p>La carte manque.</p>}>
        <Broken />
      </ErrorBoundary>
      <p>La liste est là.</p>
    </>,
  );
  screen.getByText('La carte manque.');
  screen.getByText('La liste est là.');
  expect(screen.queryByText('broken on purpose')).toBeNull();
});
