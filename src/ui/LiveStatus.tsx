import { createContext, use, useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';

interface Speech {
  /** What the page is about now. */
  text: string;
  /** What came of the last press, until the page is about something else. */
  news: string | null;
}

interface Voice {
  say: (change: (now: Speech) => Speech) => void;
  /** The news that stands in the page. */
  said: () => string | null;
}

const VoiceContext = createContext<Voice>({ say: () => undefined, said: () => null });

/** Holds the one polite status of the page, which stays in place while the screens around it come and go. */
export function LiveStatus({ children }: { children: ReactNode }) {
  const [{ text, news }, say] = useState<Speech>({ text: '', news: null });
  const said = useRef<string | null>(null);
  const [voice] = useState((): Voice => ({ say, said: () => said.current }));
  useEffect(
    function rememberNews() {
      said.current = news;
    },
    [news],
  );
  return (
    <VoiceContext value={voice}>
      {children}
      <p role="status" className="visually-hidden">
        {news === null ? text : `${text}${/[.…?!]$/.test(text) ? '' : '.'} ${news}`}
      </p>
    </VoiceContext>
  );
}

/**
 * Says the text in the page's status, once each time that it changes; null: another part of the page says it. News
 * of before go; what has only just come, together with the text, is said with it.
 */
export function useStatus(text: string | null): void {
  const { say, said } = use(VoiceContext);
  useLayoutEffect(
    function sayIt() {
      if (text === null) return;
      const old = said();
      say(({ news }) => ({ text, news: news === old ? null : news }));
    },
    [say, said, text],
  );
}

/** Adds to the status what came of a press, for as long as it stands on the screen; null while nothing did. */
export function useNews(news: string | null): void {
  const { say } = use(VoiceContext);
  useEffect(
    function addIt() {
      if (news === null) return;
      say((now) => ({ ...now, news }));
      return () => say((now) => (now.news === news ? { ...now, news: null } : now));
    },
    [say, news],
  );
}
