import { createContext, use, useEffect, useLayoutEffect, useState, type ReactNode } from 'react';

interface Speech {
  /** What the page is about now. */
  text: string;
  /** What came of the last press, until the page is about something else. */
  news: string | null;
  /** Whether the news has stood in the page: what came together with another page is still to be said. */
  isOld: boolean;
}

type Say = (change: (now: Speech) => Speech) => void;

const SayContext = createContext<Say>(() => undefined);

/** Holds the one polite status of the page, which stays in place while the screens around it come and go. */
export function LiveStatus({ children }: { children: ReactNode }) {
  const [{ text, news, isOld }, say] = useState<Speech>({ text: '', news: null, isOld: true });
  useEffect(
    function growsOld() {
      if (!isOld) say((now) => (now.news === news ? { ...now, isOld: true } : now));
    },
    [news, isOld],
  );
  return (
    <SayContext value={say}>
      {children}
      <p role="status" className="visually-hidden">
        {news === null ? text : `${text}${/[.…?!]$/.test(text) ? '' : '.'} ${news}`}
      </p>
    </SayContext>
  );
}

/** Says the text in the page's status, once each time that it changes; news that has been said goes. */
export function useStatus(text: string): void {
  const say = use(SayContext);
  useLayoutEffect(
    function sayIt() {
      say((now) => ({ ...now, text, news: now.isOld ? null : now.news }));
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
      say((now) => ({ ...now, news, isOld: false }));
      return () => say((now) => (now.news === news ? { ...now, news: null } : now));
    },
    [say, news],
  );
}
