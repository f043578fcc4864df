import { fireEvent, render, screen } from '@testing-library/react';
import { useDeferredValue, useEffect } from 'react';
import { describe, expect, it } from 'vitest';
import { aCampus } from '../../tests/builders.ts';
import type { Campus } from '../domain/campus.ts';
import { watched } from '../ui/watched.ts';
import { ResultList } from './ResultList.tsx';
import { useDrawnPart } from './useDrawnPart.ts';

interface ResultsProps {
  results: readonly Campus[];
  onDraw?: (count: number) => void;
}

const highlight = watched<string | null>(null);

function Results({ results, onDraw }: ResultsProps) {
  const { drawn, goal, drawMore } = useDrawnPart(results);
  useEffect(() => onDraw?.(drawn.length), [onDraw, drawn]);
  const facts = { place: 'Tours (37)', filiere: 'Bois' };
  return (
    <ResultList
      cards={drawn.map((campus) => ({ campus, facts, why: '', distance: null }))}
      goal={goal}
      count={results.length}
      onMore={drawMore}
      openId={null}
      highlight={highlight}
      hrefOf={(id) => `/campus/${id}`}
      onOpen={() => undefined}
    />
  );
}

/** As the page draws them: behind the press that asks for others. */
function FollowingResults({ results, onDraw }: ResultsProps) {
  return <Results results={useDeferredValue(results)} onDraw={onDraw} />;
}

const campuses = Array.from({ length: 300 }, (_, at) => aCampus({ name: `Campus ${at + 1}` }));
/** By the document's own collections: a search by role among thousands of elements takes jsdom seconds. */
const links = () => [...document.links];
const items = () => [...document.querySelectorAll('li')];
const more = () => screen.queryByText<HTMLButtonElement>('Afficher la suite', { selector: 'button' });

describe('The results, of very many', () => {
  it('are the first 128 at first, each told its place among all', () => {
    render(<Results results={campuses} />);
    expect(links()).toHaveLength(128);
    screen.getByText('Les 128 premiers sur 300 campus.');
    expect(items()[127]!.getAttribute('aria-posinset')).toBe('128');
    expect(items()[127]!.getAttribute('aria-setsize')).toBe('300');
  });

  it('go on where they stopped, with the focus there, until all are drawn', () => {
    render(<Results results={campuses} />);
    fireEvent.click(more()!);
    expect(links()).toHaveLength(256);
    expect(document.activeElement).toBe(links()[128]);
    fireEvent.click(more()!);
    expect(links()).toHaveLength(300);
    expect(document.activeElement?.textContent).toBe('Campus 257');
    expect(more()).toBeNull();
    expect(items()[0]!.hasAttribute('aria-setsize')).toBe(false);
  });

  it('begin again with other results', () => {
    const page = render(<Results results={campuses} />);
    fireEvent.click(more()!);
    page.rerender(<Results results={campuses.slice(10)} />);
    expect(links()).toHaveLength(128);
  });

  it('come a screen at once where the answer has changed, and the others after it', () => {
    const counts: number[] = [];
    const onDraw = (count: number) => void counts.push(count);
    const page = render(<FollowingResults results={campuses} onDraw={onDraw} />);
    page.rerender(<FollowingResults results={campuses.slice(10)} onDraw={onDraw} />);
    page.rerender(<FollowingResults results={campuses.slice(0, 128)} onDraw={onDraw} />);
    expect(counts).toEqual([128, 24, 128, 24, 128]);
  });

  it('are all drawn up to 128, without a word of it', () => {
    render(<Results results={campuses.slice(0, 128)} />);
    expect(links()).toHaveLength(128);
    expect(more()).toBeNull();
    expect(screen.queryByText(/premiers sur/)).toBeNull();
    expect(items()[0]!.hasAttribute('aria-posinset')).toBe(false);
  });
});
