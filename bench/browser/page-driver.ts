/** What the bench page offers to the program that measures it: `window.bench`. */

/** What the frames of a while were like, in ms; long tasks are those over 50 ms. */
export interface FrameTimes {
  p95: number;
  max: number;
  frames: number;
  longTasks: number;
}

export interface BenchPage {
  /** Draws with every point, with a part of them, or with all again; gives the ms until the next frame has been drawn. */
  show: (which: 'all' | 'part') => Promise<number>;
  startFrames: () => void;
  stopFrames: () => FrameTimes;
  /** The map looks at the middle of France at a zoom, animated or at once; resolves when it stands. */
  lookAt: (zoom: number, isAnimated: boolean) => Promise<void>;
  /** Throws where the marks, or the map in words, are not right; gives what was looked at. */
  check: () => Promise<string[]>;
}

declare global {
  interface Window {
    bench?: BenchPage;
  }
}

const nextFrame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));

/** Right after the frame has been drawn: what React has put off until then is no part of the frame, but of *busy*. */
const nextTask = () => scheduler.postTask(() => {}, { priority: 'user-blocking' });

/** Runs a change and gives the ms until the next frame has been drawn. */
export async function untilPainted(change: () => void): Promise<number> {
  const start = performance.now();
  change();
  await nextFrame();
  await nextTask();
  return performance.now() - start;
}

/** Watches the frames and long tasks of the page between two calls. */
export function frameWatch(): Pick<BenchPage, 'startFrames' | 'stopFrames'> {
  let frames: number[] = [];
  let longTasks = 0;
  let handle = 0;
  const observer = new PerformanceObserver((list) => (longTasks += list.getEntries().length));
  return {
    startFrames: () => {
      [frames, longTasks] = [[], 0];
      observer.observe({ type: 'longtask' });
      let last: number | null = null;
      const follow = (now: number) => {
        if (last !== null) frames.push(now - last);
        last = now;
        handle = requestAnimationFrame(follow);
      };
      handle = requestAnimationFrame(follow);
    },
    stopFrames: () => {
      cancelAnimationFrame(handle);
      longTasks += observer.takeRecords().length;
      observer.disconnect();
      const sorted = frames.sort((a, b) => a - b);
      const p95 = sorted[Math.floor((sorted.length - 1) * 0.95)] ?? NaN;
      return { p95, max: sorted.at(-1) ?? NaN, frames: sorted.length, longTasks };
    },
  };
}
