/** Three suites of accessibility on every state of the site. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { visit, withBrowser, type VisitOptions } from './driver.ts';
import { READINGS } from './incompletes.ts';
import { SUITES, type Suite } from './scanners.ts';
import { judge, type Judged } from './second-looks.ts';
import { MAIN_STATES, openState, STATES, type State } from './states.ts';

withBrowser();

const WINDOWS: VisitOptions[] = [
  { width: 320, height: 640, hasTouch: true },
  { width: 1440, height: 900 },
];

const COLOURS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'light', forcedColors: 'active' },
} as const;

/**
 * axe reads every state, IBM and Alfa the main ones. In the light they read by all rules; the main ones are read in the
 * other colours too, by the rules that look at colours: nothing else changes with them, as a test below makes sure. Alfa computes no forced colours, as
 * another one shows: what it would say of them would be said of the light ones.
 */
function scansOf(state: State, colours: keyof typeof COLOURS): [Suite, 'all' | 'colours'][] {
  const extent = colours === 'light' ? 'all' : 'colours';
  if (!MAIN_STATES.includes(state)) return extent === 'all' ? [['axe', 'all']] : [];
  const alfa: [Suite, 'all' | 'colours'][] = colours === 'forced' ? [] : [['alfa', extent]];
  return [['axe', extent], ['ibm', extent], ...alfa];
}

/** How many rules have something to look at on the poorest page, at least. */
const LEAST: Record<Suite, Record<'all' | 'colours', number>> = {
  axe: { all: 24, colours: 1 },
  ibm: { all: 34, colours: 1 },
  alfa: { all: 24, colours: 1 },
};

/** What was found, by state and suite, for the report. */
const counts = new Map<string, Record<'faults' | 'excused' | 'read' | 'unread', number>>();
const covering = new Set<number>();
const millisecondsOf: Record<string, number> = {};

async function timed<T>(name: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await work();
  millisecondsOf[name] = (millisecondsOf[name] ?? 0) + performance.now() - start;
  return result;
}

/** Every finding of a state in one window that no reading covers, in words. */
async function look(state: State, window: VisitOptions): Promise<string[]> {
  const atlas = await timed('opening', () => openState(state, window));
  const left: string[] = [];
  for (const colours of ['light', 'dark', 'forced'] as const) {
    await atlas.page.emulateMedia(COLOURS[colours]);
    for (const [suite, extent] of scansOf(state, colours)) {
      const { findings, applicable } = await timed(`${suite}, ${extent}`, () => SUITES[suite](atlas, extent));
      expect(applicable, `rules of ${suite} that apply`).toBeGreaterThanOrEqual(LEAST[suite][extent]);
      const judged = await timed('second looks', () => judge(atlas, findings, READINGS));
      note(state, suite, judged);
      left.push(
        ...judged
          .filter(({ reading }) => reading === null)
          .map(({ rule, isFault, evidence, path }) =>
            [`${window.width} px, ${colours}`, suite, isFault ? 'fault' : 'question', rule, evidence, path].join(' | '),
          ),
      );
    }
  }
  return left;
}

function note({ name }: State, suite: Suite, judged: Judged[]): void {
  const key = `${name} | ${suite}`;
  const count = counts.get(key) ?? { faults: 0, excused: 0, read: 0, unread: 0 };
  counts.set(key, count);
  for (const { isFault, reading } of judged) {
    if (reading !== null) covering.add(reading);
    if (isFault) count[reading === null ? 'faults' : 'excused']++;
    else count[reading === null ? 'unread' : 'read']++;
  }
}

describe('no suite finds a fault, and every question is answered', () => {
  const seen = new Set<string>();

  it.each(STATES)('$name', async (state) => {
    const left = await Promise.all(WINDOWS.map((window) => look(state, window)));
    seen.add(state.name);
    expect(left.flat()).toEqual([]);
  });

  it('no reading covers nothing any more', ({ skip }) => {
    if (seen.size < STATES.length) skip('Only where every state was read.');
    expect(READINGS.filter((_, at) => !covering.has(at))).toEqual([]);
  });
});

afterAll(function writeReport() {
  mkdirSync('.cache/accessibility', { recursive: true });
  const rows = STATES.flatMap(({ name }) => {
    const cells = (['axe', 'ibm', 'alfa'] as const).map((suite) => {
      const count = counts.get(`${name} | ${suite}`);
      return count ? `${count.faults} × ${count.read + count.unread} (${count.excused})` : '–';
    });
    return counts.has(`${name} | axe`) ? [`| ${name} | ${cells.join(' | ')} |`] : [];
  });
  const times = Object.entries(millisecondsOf).map(([name, time]) => `- ${name}: ${(time / 1000).toFixed(1)} s`);
  const head = [
    'violations × incompletes (faults excused by a reading), 320 and 1440 px, light, dark and forced colours',
  ];
  const table = ['| state | axe | IBM | Alfa |', '| --- | --- | --- | --- |', ...rows];
  writeFileSync('.cache/accessibility/suites.md', [...head, '', ...table, '', ...times, ''].join('\n'));
});

describe('what is left out', () => {
  it('could not change with the colours: they change paint alone', async () => {
    for (const path of [
      '/?vue=carte',
      '/campus/patmat-centre-val-de-loire',
      '/tableau',
      '/label',
      '/territoires/bretagne',
    ]) {
      const atlas = await visit(path);
      expect(await atlas.page.evaluate(notPaint), path).toEqual([]);
    }
  });

  it('is what Alfa cannot see: it computes no forced colours, and those of the dark theme', async () => {
    const atlas = await visit('/mentions-legales');
    await atlas.page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('@media (prefers-color-scheme: light) { h1 { color: #bbb; background: #fff } }');
      document.adoptedStyleSheets.push(sheet);
    });
    const findings = async (colours: keyof typeof COLOURS) => {
      await atlas.page.emulateMedia(COLOURS[colours]);
      return (await SUITES.alfa(atlas, 'colours')).findings.map(({ rule }) => rule);
    };
    expect(await findings('light')).toEqual(['r69']);
    expect(await findings('dark')).toEqual([]);
    expect(await findings('forced')).toEqual(['r69']);
    expect(await atlas.page.evaluate(() => getComputedStyle(document.querySelector('h1')!).color)).toBe('rgb(0, 0, 0)');
  });
});

/** In the page: what its style sheets change with the colours that is not paint. */
function notPaint(): string[] {
  const isOfColours = (rule: CSSMediaRule) => /prefers-color-scheme|forced-colors/.test(rule.conditionText);
  const paint = /^(--|color|background|fill|stroke|border|outline|box-shadow|text-decoration|forced-color-adjust)/;
  const rulesOf = (holder: CSSStyleSheet | CSSGroupingRule, isInside: boolean): string[] =>
    [...holder.cssRules].flatMap((rule) => {
      if (rule instanceof CSSGroupingRule)
        return rulesOf(rule, isInside || (rule instanceof CSSMediaRule && isOfColours(rule)));
      if (!isInside || !(rule instanceof CSSStyleRule)) return [];
      return [...rule.style].filter((name) => !paint.test(name)).map((name) => `${rule.selectorText} { ${name} }`);
    });
  return [...document.styleSheets].flatMap((sheet) => rulesOf(sheet, false));
}
