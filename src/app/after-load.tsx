/** What waits until the page listens: the worker that keeps the atlas, its versions, and code that has gone. */
import type { ReactNode } from 'react';
import { reloadForGoneCode } from './gone-code.ts';
import { watchNetwork } from './network-watch.ts';
import { VersionBar } from './VersionBar.tsx';
import { registerWorker } from './worker-door.ts';

/** Starts it; `show` puts something below the page. A page that bears no version has no worker. */
export default function afterLoad(show: (bar: ReactNode) => void): void {
  const version = document.getElementById('root')?.dataset['version'];
  reloadForGoneCode(version ?? '');
  const start = () => {
    show(<VersionBar network={watchNetwork()} worker={version === undefined ? null : registerWorker(version)} />);
  };
  // Safari has no idle callback.
  const whenIdle = () => (window.requestIdleCallback ?? setTimeout)(start);
  if (document.readyState === 'complete') whenIdle();
  else window.addEventListener('load', whenIdle, { once: true });
}
