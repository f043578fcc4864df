import { existsSync, readFileSync } from 'node:fs';

/** Milliseconds in one of the ticks that Linux counts in. */
const TICK_MS = 10;

/** The time of processors that a process and its children have taken, in milliseconds; NaN where it cannot be read. */
export function cpuMs(pid: number | null): number {
  const folder = `/proc/${pid}`;
  if (pid === null || !existsSync(folder)) return NaN;
  // The name, in parentheses, may hold spaces.
  const fields = readFileSync(`${folder}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  const children = readFileSync(`${folder}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
  const own = (Number(fields[11]) + Number(fields[12])) * TICK_MS;
  return children.reduce((sum, child) => sum + cpuMs(Number(child)), own);
}
