import { createContext, use, useLayoutEffect, useState, type ReactNode } from 'react';

const SayContext = createContext<(text: string) => void>(() => undefined);

/** Holds the one polite status of the page, which stays in place while the screens around it come and go. */
export function LiveStatus({ children }: { children: ReactNode }) {
  const [text, setText] = useState('');
  return (
    <SayContext value={setText}>
      {children}
      <p role="status" className="visually-hidden">
        {text}
      </p>
    </SayContext>
  );
}

/** Says the text in the page's status, once each time that it changes. */
export function useStatus(text: string): void {
  const say = use(SayContext);
  useLayoutEffect(
    function sayIt() {
      say(text);
    },
    [say, text],
  );
}
