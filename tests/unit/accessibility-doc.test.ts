import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { accessibilityTexts } from '../../src/texts/accessibility-texts.ts';

const FILE = 'docs/accessibility.md';
const text = readFileSync(FILE, 'utf8');

const STATUSES = ['C', 'NC', 'NA', 'not verified'];

/** How many criteria each theme of RGAA 4.1.2 has, theme 1 first. */
const CRITERIA_OF_THEMES = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];
const RGAA = CRITERIA_OF_THEMES.flatMap((count, at) =>
  Array.from({ length: count }, (_, place) => `${at + 1}.${place + 1}`),
);

/** The cells of the rows of the tables under a heading of level 2, without those of the heads. */
function rowsUnder(heading: string): string[][] {
  const part = text.split(/^## /m).find((section) => section.startsWith(heading));
  if (part === undefined) throw new Error(`${FILE}: expected a heading « ${heading} »`);
  const lines = part.split('\n').filter((line) => line.startsWith('|') && !/^\|[\s:|-]+\|$/.test(line));
  const cells = lines.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  return cells.slice(1);
}

const rgaa = rowsUnder('RGAA').map(([number, subject, status, evidence]) => ({ number, subject, status, evidence }));
const numbersOf = (status: string) => rgaa.filter((row) => row.status === status).map(({ number }) => number);

/** The files and folders that a text names, in code marks. */
function filesIn(part: string): string[] {
  return [...part.matchAll(/`([\w./-]+)`/g)]
    .map(([, name]) => name!)
    .filter((name) => /^(docs|public|scripts|src|tests)\/|\.(config|test)\./.test(name));
}

describe('the grid of RGAA', () => {
  it('has each of the 106 criteria once, in order', () => {
    expect(RGAA).toHaveLength(106);
    expect(rgaa.map(({ number }) => number)).toEqual(RGAA);
  });

  it('gives the rate that its rows give, and how many are left out of it', () => {
    const [held, failed] = [numbersOf('C').length, numbersOf('NC').length];
    const rate = ((100 * held) / (held + failed)).toFixed(1);
    expect(text.replace(/\s+/g, ' ')).toContain(
      `**Rate: ${rate} %** (C / (C + NC) = ${held} / ${held + failed}); ` +
        `NA: ${numbersOf('NA').length}; not verified: ${numbersOf('not verified').length}.`,
    );
  });

  it('sorts all that does not hold in its summary', () => {
    const summary = /\*\*Not met, with a real loss:\*\*[^]*?(?=\n\n)/.exec(text)?.[0] ?? '';
    const listed = [...summary.matchAll(/\b\d{1,2}\.\d{1,2}\b/g)].map(([number]) => number);
    expect(listed.sort()).toEqual(numbersOf('NC').sort());
  });

  it('rests what holds and what does not on something that can be looked at', () => {
    const bare = rgaa.filter(({ status, evidence }) => status !== 'NA' && evidence!.length < 4);
    expect(bare).toEqual([]);
    const failed = rgaa.filter(({ status }) => status === 'NC');
    expect(failed.filter(({ evidence }) => filesIn(evidence!).length === 0)).toEqual([]);
  });
});

describe('the grids', () => {
  it.each([
    ['Fifteen criteria', 15],
    ['The twelve requirements', 12],
    ['WCAG 2.2', 6],
    ['RGAA', 106],
  ])('%s: %i rows, each with one of the four statuses', (heading, count) => {
    const rows = rowsUnder(heading);
    expect(rows).toHaveLength(count);
    for (const cells of rows) expect(cells.filter((cell) => STATUSES.includes(cell))).toHaveLength(1);
    expect(new Set(rows.map(([name]) => name)).size).toBe(count);
  });

  it('count right what the fifteen criteria give', () => {
    const held = rowsUnder('Fifteen criteria').filter((cells) => cells.includes('C')).length;
    expect(held).toBe(13);
    expect(text).toContain("So thirteen of fifteen by WCAG's own words.");
  });
});

describe('the document', () => {
  it('names no file that is not there', () => {
    const files = filesIn(text);
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });

  it('is short', () => {
    expect(text.split('\n').length).toBeLessThan(350);
  });
});

describe('the statement on the site', () => {
  it('tells as many failures as the grid', () => {
    expect(accessibilityTexts.own).toContain(` ${numbersOf('NC').length} critères`);
  });

  it('names the criteria of the grid, each once, and no other', () => {
    const named = accessibilityTexts.ownList.flatMap((item) => item.match(/\d{1,2}\.\d{1,2}/g) ?? []);
    expect(named.sort()).toEqual(numbersOf('NC').sort());
  });

  it('claims no rate: that is for an audit to say', () => {
    const { audit, rate, ...texts } = accessibilityTexts;
    expect(JSON.stringify({ ...texts, audit: Object.keys(audit), rate: typeof rate })).not.toMatch(/\d %/);
  });
});
