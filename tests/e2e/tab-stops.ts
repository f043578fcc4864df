/** Walks a page by Tab as a visitor without a mouse does, and says what the focus meets. */
import { reportFocus, type FocusReport } from '../engines/in-page.ts';
import type { Atlas } from './driver.ts';

/** What has the focus after a press of Tab. */
export interface TabStop extends FocusReport {
  /** `link "Aller aux résultats"`: role, name and states as the browser tells them; '' past the last that is asked for. */
  spoken: string;
}

/** Where the walk has come to: further, round to its start or out of the page, or to what it has met before. */
type Progress = 'further' | 'end' | 'trapped';

/** No page has more stops: a walk that goes on is trapped. */
const LONGEST_WALK = 400;

/** Presses Tab until the walk ends, and asks the browser for the words of the first stops. Throws where it is trapped. */
export async function walkByTab(atlas: Atlas, spokenCount: number): Promise<TabStop[]> {
  const stops: TabStop[] = [];
  for (let presses = 0; presses < LONGEST_WALK; presses++) {
    await atlas.press('Tab');
    const [progress, report] = await atlas.page.evaluate<[Progress, FocusReport]>(LOOK);
    if (progress === 'end') return stops;
    if (progress === 'trapped') break;
    const spoken = stops.length < spokenCount ? await spokenFocus(atlas) : '';
    stops.push({ ...report, spoken });
  }
  throw new Error(`The walk by Tab is trapped after ${stops.length} stops, at « ${await atlas.focused()} ».`);
}

/** Presses Tab until the stop is what is looked for; returns the number of presses. Throws where `most` do not lead there. */
export async function pressesTo(atlas: Atlas, isIt: (stop: FocusReport) => boolean, most: number): Promise<number> {
  for (let presses = 1; presses <= most; presses++) {
    await atlas.press('Tab');
    if (isIt(await atlas.page.evaluate(reportFocus))) return presses;
  }
  throw new Error(`Not met in ${most} presses of Tab; lately « ${await atlas.focused()} ».`);
}

/** The first line of the snapshot of what has the focus; the browser gives a summary no role there. */
async function spokenFocus(atlas: Atlas): Promise<string> {
  const snapshot = await atlas.page.locator('*:focus').ariaSnapshot();
  const line = snapshot.split('\n')[0]!;
  return /\w+ "(?:[^"\\]|\\.)*"(?: \[[^\]]+\])*/.exec(line)?.[0] ?? line.replace(/^- text: (.*)/, 'summary "$1"');
}

/** Runs in the page, which remembers where the walk has been. */
function rememberFocus(): Progress {
  const element = document.activeElement ?? document.body;
  const memory = window as { walkedByTab?: Element[] };
  const walked = (memory.walkedByTab ??= []);
  if (element === document.body || (walked.length > 0 && element === walked[0])) return 'end';
  if (walked.includes(element)) return 'trapped';
  walked.push(element);
  return 'further';
}

/** Both looks at once: a walk is long. */
const LOOK = `[(${rememberFocus.toString()})(), (${reportFocus.toString()})()]`;
