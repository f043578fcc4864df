import { startApp } from './app/start.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('index.html: expected an element with the id "root"');
void startApp(root);
