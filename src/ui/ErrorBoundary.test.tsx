import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectConsole } from '../../tests/setup-journeys.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';

function Fragile({ isBroken }: { isBroken: boolean }) {
  if (isBroken) throw new Error('broken on purpose');
  return <p>Tout va bien</p>;
}

function page(isBroken: boolean, resetKey: number) {
  return (
    <>
      <h1>Le reste de la page</h1>
      <ErrorBoundary fallback={<p>Cette partie manque</p>} resetKey={resetKey}>
        <Fragile isBroken={isBroken} />
      </ErrorBoundary>
    </>
  );
}

describe('A visitor of a page with a broken part', () => {
  it('reads what is missing, with the rest of the page alive, until the part has another try', () => {
    expectConsole(/broken on purpose/);
    expectConsole(/error occurred in the <Fragile> component/);
    const { rerender } = render(page(true, 1));
    screen.getByText('Cette partie manque');
    screen.getByRole('heading', { name: 'Le reste de la page' });
    rerender(page(false, 1));
    screen.getByText('Cette partie manque');
    rerender(page(false, 2));
    screen.getByText('Tout va bien');
    expect(screen.queryByText('Cette partie manque')).toBeNull();
  });
});
