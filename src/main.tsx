import { startApp } from './app/start.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('index.html: expected an element with the id "root"');
// Each in a task of its own: with the evaluation of the scripts before them, they would hold up a slow phone.
setTimeout(takeInSheets);
// What is written is painted before it is taken over; a page behind others is painted later, and need not wait.
(document.hidden ? setTimeout : requestAnimationFrame)(() => setTimeout(() => void startApp(root)));

/** What the page was first painted with stands in it (scripts/first-styles.ts): the sheets change nothing of that. */
function takeInSheets(): void {
  for (const sheet of document.querySelectorAll<HTMLLinkElement>('link[data-later]')) sheet.media = 'all';
}
