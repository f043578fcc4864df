import { useEffect } from 'react';

/** Names the window's tab. index.html has a title of its own for the time before; the first title element counts. */
export function useDocumentTitle(title: string): void {
  useEffect(
    function nameTab() {
      document.title = title;
    },
    [title],
  );
}
