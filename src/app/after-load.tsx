/** What waits until the page listens: the worker that keeps the atlas, its versions, and code that has gone. */
import type { ReactNode } from 'react';
import { reloadForGoneCode } from './gone-code.ts';
import { watchNetwork } from './network-watch.ts';
import { VersionBar } from './VersionBar.tsx';
import { registerWorker } from './worker-door.ts';

/** Starts it; `show` puts something below the page. A page that was not built bears no version. */
export default function afterLoad(show: (bar: ReactNode) => void): void {
  const { version, worker } = document.getElementById('root')?.dataset ?? {};
  if (version !== undefined) reloadForGoneCode(version);
  const isKept = version !== undefined && worker !== 'none';
  const start = () => show(<VersionBar network={watchNetwork()} worker={isKept ? registerWorker(version) : null} />);
  // Safari has no idle callback.
  const whenIdle = () => (window.requestIdleCallback ?? setTimeout)(start);
  if (document.readyState === 'complete') whenIdle();
  else window.addEventListener('load', whenIdle, { once: true });
}
