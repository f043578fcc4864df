import { startApp } from './app/start.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('index.html: expected an element with the id "root"');
// Each in a task of its own: with the evaluation of the scripts before them, they would hold up a slow phone.
setTimeout(takeInSheets);
// What is written is painted before it is taken over; what is not seen need not wait, or waits until it is.
(document.hidden ? setTimeout : requestAnimationFrame)(() => setTimeout(() => void startApp(root)));

/** What the page was first painted with stands in it (scripts/first-styles.ts): the sheets change nothing of that. */
function takeInSheets(): void {
  for (const sheet of document.querySelectorAll<HTMLLinkElement>('link[data-later]')) sheet.media = 'all';
}
