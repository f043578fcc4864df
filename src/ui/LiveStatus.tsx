import { createContext, use, useEffect, useLayoutEffect, useState, type ReactNode } from 'react';

interface Speech {
  /** What the page is about now. */
  text: string;
  /** What came of the last press, until the page is about something else. */
  news: string | null;
}

type Say = (change: (now: Speech) => Speech) => void;

const SayContext = createContext<Say>(() => undefined);

/** Holds the one polite status of the page, which stays in place while the screens around it come and go. */
export function LiveStatus({ children }: { children: ReactNode }) {
  const [{ text, news }, say] = useState<Speech>({ text: '', news: null });
  return (
    <SayContext value={say}>
      {children}
      <p role="status" className="visually-hidden">
        {news === null ? text : `${text}${/[.…?!]$/.test(text) ? '' : '.'} ${news}`}
      </p>
    </SayContext>
  );
}

/** Says the text in the page's status, once each time that it changes. */
export function useStatus(text: string): void {
  const say = use(SayContext);
  useLayoutEffect(
    function sayIt() {
      say(() => ({ text, news: null }));
    },
    [say, text],
  );
}

/** Adds to the status what came of a press, for as long as it stands on the screen; null while nothing did. */
export function useNews(news: string | null): void {
  const say = use(SayContext);
  useEffect(
    function addIt() {
      if (news === null) return;
      say((now) => ({ ...now, news }));
      return () => say((now) => (now.news === news ? { ...now, news: null } : now));
    },
    [say, news],
  );
}
