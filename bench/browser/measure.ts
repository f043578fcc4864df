/** One run of one variant: everything that is measured of it, in a browser of its own. */
import { busyMs, heapBytes, inNewBrowser, type Measured } from './bench-site.ts';
import type { FrameTimes } from './page-driver.ts';

/** What one run gives; ms, but for the count of long tasks and the bytes. */
export type Figures = Partial<Record<Figure, number>>;

export const FIGURES = {
  first: 'ms',
  'first busy': 'ms',
  filter: 'ms',
  'filter busy': 'ms',
  restore: 'ms',
  'restore busy': 'ms',
  'pan p95': 'ms',
  'pan longest frame': 'ms',
  'pan busy': 'ms',
  'pan long tasks': 'count',
  heap: 'bytes',
} as const;
export type Figure = keyof typeof FIGURES;

/** No step of a variant is waited for longer. */
const LIMIT_MS = 60_000;
/** What a change leaves to be done after it has been painted is counted too. */
const SETTLE_MS = 300;
const DRAG_FRAMES = 30;

async function withinLimit<T>(step: Promise<T>, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: not in ${LIMIT_MS / 1000} s`)), LIMIT_MS);
  });
  step.catch(() => {});
  return Promise.race([step, limit]).finally(() => clearTimeout(timer));
}

const settled = ({ page }: Measured) => page.waitForTimeout(SETTLE_MS);

async function timed(measured: Measured, expression: string): Promise<[ms: number, busy: number]> {
  const before = await busyMs(measured.cdp);
  const ms = await measured.call<number>(expression);
  await settled(measured);
  return [ms, (await busyMs(measured.cdp)) - before];
}

/** Drags the map with the mouse, a move a frame, and lets go in motion: it glides on. */
async function drag({ cdp, page }: Measured, from: [number, number], step: [number, number]): Promise<void> {
  const send = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', at: number) =>
    cdp.send('Input.dispatchMouseEvent', {
      type,
      x: from[0] + at * step[0],
      y: from[1] + at * step[1],
      button: 'left',
      buttons: 1,
      clickCount: 1,
    });
  await send('mousePressed', 0);
  for (let at = 1; at <= DRAG_FRAMES; at++) {
    const next = page.waitForTimeout(1000 / 60);
    await send('mouseMoved', at);
    await next;
  }
  await send('mouseReleased', DRAG_FRAMES);
  await page.waitForTimeout(700);
}

async function panAndZoom(measured: Measured): Promise<Figures> {
  await measured.call('lookAt(6, false)');
  await settled(measured);
  const before = await busyMs(measured.cdp);
  await measured.call('startFrames()');
  await drag(measured, [800, 500], [-9, -4]);
  await drag(measured, [500, 300], [9, 4]);
  for (const zoom of [7, 8, 7, 6]) await measured.call(`lookAt(${zoom}, true)`);
  const frames = await measured.call<FrameTimes>('stopFrames()');
  return {
    'pan p95': frames.p95,
    'pan longest frame': frames.max,
    'pan long tasks': frames.longTasks,
    'pan busy': (await busyMs(measured.cdp)) - before,
  };
}

export interface Run {
  figures: Figures;
  said: string[];
  /** What is not right of what was drawn, where that was looked at. */
  wrong: string | null;
}

/** Measures a variant at an address; what does not come within the limit is left out, with a word of it. */
export async function measureVariant(
  address: string,
  { isMap, isChecked }: { isMap: boolean; isChecked: boolean },
): Promise<Run> {
  const figures: Figures = {};
  const said: string[] = [];
  let wrong: string | null = null;
  const steps = async (measured: Measured) => {
    const within = <T>(step: Promise<T>, what: string) => withinLimit(step, what);
    const empty = await heapBytes(measured.cdp);
    [figures.first, figures['first busy']] = await within(timed(measured, "show('all')"), 'first');
    [figures.filter, figures['filter busy']] = await within(timed(measured, "show('part')"), 'filter');
    [figures.restore, figures['restore busy']] = await within(timed(measured, "show('all')"), 'restore');
    if (isMap) Object.assign(figures, await within(panAndZoom(measured), 'pan and zoom'));
    figures.heap = (await within(heapBytes(measured.cdp), 'heap')) - empty;
    if (!isChecked) return;
    // What was measured stands, whatever is wrong with what was drawn.
    await within(measured.call<string[]>('check()'), 'check').then(
      (found) => said.push(...found),
      (fault: unknown) => (wrong = messageOf(fault)),
    );
  };
  try {
    await inNewBrowser(address, steps);
  } catch (fault) {
    if (!/: not in \d+ s$/.test(messageOf(fault))) throw fault;
    said.push(messageOf(fault));
  }
  return { figures, said, wrong };
}

function messageOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}
