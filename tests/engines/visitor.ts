/** What a visitor does in any browser. The behaviours know this alone, and no tool that drives a browser. */
import { listenToStatus, reportFocus, takeSaid, whereIs, type FocusReport, type Pressable } from './in-page.ts';

/** Size of the window in CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

/** One window, French, with reduced motion. Names of keys are those of KeyboardEvent.key. */
export interface Driver {
  /** Opens an address of the site ("/campus/…") and waits until it has loaded. */
  open(path: string, size: Size): Promise<void>;
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** A press of the mouse, in CSS pixels from the top left of the window. */
  clickAt(x: number, y: number): Promise<void>;
  /** Runs the function in the page; it sees nothing but its argument. */
  evaluate<Given, Value>(look: (given: Given) => Value | Promise<Value>, given: Given): Promise<Value>;
  back(): Promise<void>;
}

export const DESK: Size = { width: 1440, height: 900 };
export const PHONE: Size = { width: 360, height: 740 };

/** How long something is waited for, how often it is looked for, and what is taken for silence, in milliseconds. */
const PATIENCE_MS = 8000;
const LOOK_MS = 50;
const SILENCE_MS = 750;

/** A visitor at one window. */
export class Visitor {
  constructor(private readonly driver: Driver) {}

  /** Opens an address and waits until the page listens and has its data. */
  async open(path: string, size: Size = DESK): Promise<void> {
    await this.driver.open(path, size);
    await this.until(isListening, undefined, 'a page that listens');
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.driver.press(key);
  }

  async type(text: string): Promise<void> {
    await this.driver.type(text);
  }

  async back(): Promise<void> {
    await this.driver.back();
  }

  /** Presses with the mouse what has this name, once it is shown. */
  async click(kind: Pressable, name: string, isBeginning = false): Promise<void> {
    const place = await this.until(whereIs, { kind, name, isBeginning }, `${kind} « ${name} »`);
    await this.driver.clickAt(place.x, place.y);
  }

  /** Runs the function in the page; it sees nothing but its argument. */
  async look<Value>(look: () => Value | Promise<Value>): Promise<Value> {
    return this.driver.evaluate(look, undefined);
  }

  /** Waits until the function finds something in the page, and gives it; throws with what was expected. */
  async until<Given, Value>(look: (given: Given) => Value, given: Given, what: string): Promise<NonNullable<Value>> {
    const end = Date.now() + PATIENCE_MS;
    while (Date.now() < end) {
      const value = await this.driver.evaluate(look, given);
      if (value) return value;
      await pause(LOOK_MS);
    }
    throw new Error(`Waited ${PATIENCE_MS} ms for ${what}; the focus is on « ${(await this.focus()).name} ».`);
  }

  async focus(): Promise<FocusReport> {
    return this.driver.evaluate(reportFocus, undefined);
  }

  /** Presses Tab until the focus is where it is wanted, `most` times at most. */
  async tabTo(isIt: (focus: FocusReport) => boolean, most: number): Promise<FocusReport> {
    for (let presses = 0; presses < most; presses++) {
      await this.press('Tab');
      const focus = await this.focus();
      if (isIt(focus)) return focus;
    }
    throw new Error(`Not met in ${most} presses of Tab; lately « ${(await this.focus()).name} ».`);
  }

  /** Goes to the live map by its skip link, and on to its one mark that Tab reaches. */
  async reachMark(): Promise<FocusReport> {
    await this.press('Tab', 'Tab', 'Enter');
    await this.until(() => document.querySelector('.mark') !== null, undefined, 'the marks of the map');
    return this.tabTo(({ isMark }) => isMark, 5);
  }

  /** Waits for this heading of the page. */
  async reads(heading: string): Promise<void> {
    const isRead = (text: string) => document.querySelector('h1')?.textContent === text;
    await this.until(isRead, heading, `the heading « ${heading} »`);
  }

  /** What the status is given while the action lasts and until it is silent. */
  async hears(action: () => Promise<void>): Promise<string[]> {
    await this.look(listenToStatus);
    await action();
    const said: string[] = [];
    let silentSince = Date.now();
    while (Date.now() - silentSince < SILENCE_MS) {
      await pause(LOOK_MS);
      const more = await this.look(takeSaid);
      if (more.length > 0) silentSince = Date.now();
      said.push(...more);
    }
    return said;
  }

  /** Path and query of the address, decoded. */
  async address(): Promise<string> {
    return this.look(() => decodeURIComponent(location.pathname + location.search));
  }
}

/** React holds the page, and the status says something else than that the data are awaited. */
function isListening(): boolean {
  const root = document.getElementById('root');
  const isHeld = root !== null && Object.keys(root).some((key) => key.startsWith('__reactContainer'));
  const isTold = !/^(|Chargement.*)$/.test(document.querySelector('[role=status]')?.textContent ?? '');
  return isHeld && isTold;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
