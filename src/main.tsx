import { startApp } from './app/start.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('index.html: expected an element with the id "root"');
// In a task of its own: with the evaluation of the scripts before it, it would hold up a slow phone.
setTimeout(() => void startApp(root));
