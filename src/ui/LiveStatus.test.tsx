import { render, screen } from '@testing-library/react';
import { useEffect } from 'react';
import { describe, expect, it } from 'vitest';
import { LiveStatus, useNews, useStatus } from './LiveStatus.tsx';
import { useWatched, watched } from './watched.ts';

function Page({ text, news }: { text: string; news: string | null }) {
  useStatus(text);
  return <Part news={news} />;
}

function Part({ news }: { news: string | null }) {
  useNews(news);
  return null;
}

describe('the status of the page', () => {
  const show = (text: string, news: string | null) => (
    <LiveStatus>
      <Page text={text} news={news} />
    </LiveStatus>
  );

  it('is one, and says what the page is about, then what came of a press, until there is other news', () => {
    const { rerender } = render(show('9 campus', null));
    expect(screen.getByRole('status').textContent).toBe('9 campus');
    rerender(show('9 campus', 'Lien copié.'));
    expect(screen.getByRole('status').textContent).toBe('9 campus. Lien copié.');
    rerender(show('9 campus', null));
    expect(screen.getByRole('status').textContent).toBe('9 campus');
    rerender(show('Aucun campus. Retirez un filtre.', 'Lien copié.'));
    expect(screen.getByRole('status').textContent).toBe('Aucun campus. Retirez un filtre. Lien copié.');
  });

  it('forgets the news of a page that is about something else now', () => {
    const { rerender } = render(show('9 campus', 'Lien copié.'));
    rerender(show('1 campus', 'Lien copié.'));
    expect(screen.getByRole('status').textContent).toBe('1 campus');
  });

  it('says news that comes together with another page, and forgets it with the next', () => {
    const page = watched('Chargement…');
    function Arrival({ text }: { text: string }) {
      useStatus(useWatched(page));
      useNews('Sans réseau.');
      useEffect(() => page.set(text), [text]);
      return null;
    }
    const arrival = (text: string) => (
      <LiveStatus>
        <Arrival text={text} />
      </LiveStatus>
    );
    const { rerender } = render(arrival('9 campus'));
    expect(screen.getByRole('status').textContent).toBe('9 campus. Sans réseau.');
    rerender(arrival('1 campus'));
    expect(screen.getByRole('status').textContent).toBe('1 campus');
  });
});
