import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rowOf } from '../../bench/rows.ts';
import { ratio, withSpread, written } from '../../bench/bench-tables.ts';
import { costPlot } from '../../bench/cost-plot.ts';
import { blockIn, withBlocks } from '../../bench/marked-blocks.ts';
import { BLOCKS } from '../../bench/report-blocks.ts';
import { OWN, PEER, screenRow, screenTables, WRITTEN_PEER } from '../../bench/screen-table.ts';

const DOC = readFileSync('docs/performance.md', 'utf8');

describe('the page of the figures', () => {
  it('has a place for all that the benches write, and for nothing else', () => {
    const empty = Object.fromEntries(Object.keys(BLOCKS).map((name) => [name, ['nothing']]));
    expect(withBlocks(DOC, empty)).toContain('<!-- bench:map -->\n\nnothing\n\n<!-- /bench -->');
  });

  it('keeps the words around the marks, whatever is written between them', () => {
    const text = 'before\n<!-- bench:a -->\nold\n<!-- /bench -->\nafter';
    const once = withBlocks(text, { a: ['$1 new'] });
    expect(once).toBe('before\n<!-- bench:a -->\n\n$1 new\n\n<!-- /bench -->\nafter');
    expect(withBlocks(once, { a: ['$1 new'] })).toBe(once);
  });

  it('is refused where a mark is missing or unknown', () => {
    expect(() => withBlocks('', { a: [] })).toThrow('expected the marks a, found ');
    expect(() => withBlocks('<!-- bench:b -->\n<!-- /bench -->', {})).toThrow('found b');
  });

  it('finds what stands between the marks', () => {
    const text = '<!-- bench:a -->\n\none\ntwo\n\n<!-- /bench -->\n<!-- bench:b -->\n<!-- /bench -->';
    expect([blockIn(text, 'a'), blockIn(text, 'b'), blockIn(text, 'c')]).toEqual([['one', 'two'], [], []]);
  });

  it('has its plot', () => {
    expect(DOC).toContain('(performance-cost.svg)');
    expect(readFileSync('docs/performance-cost.svg', 'utf8')).toMatch(/^<svg [^]*<\/svg>\n$/);
  });
});

describe('a figure', () => {
  const row = (variant: string, values: number[]) => rowOf({ what: 'filter', size: 10, variant, unit: 'ms' }, values);

  it('is the median of its runs with the lowest and the highest', () => {
    expect(withSpread(row('ours', [30, 10, 21]))).toBe('21 ms (10–30)');
    expect(withSpread(row('ours', [10]))).toBe('10 ms');
    expect(withSpread(row('ours', []))).toBe('–');
  });

  it('is the median of five runs or more with the quartiles', () => {
    expect(withSpread(row('ours', [50, 10, 20, 30, 40]))).toBe('30 ms (20–40)');
  });

  it('is a ratio of medians beside another, and none without one', () => {
    const rows = [row('ours', [2, 2, 9]), row('peer', [100, 208, 300]), row('late', [])];
    expect(ratio(rows, 10, 'filter', 'peer', 'ours')).toBe('× 104');
    expect(ratio(rows, 10, 'filter', 'late', 'ours')).toBe('–');
    expect(ratio(rows, 10, 'first', 'peer', 'ours')).toBe('–');
  });

  it.each([
    [0.123, 'ms', '0.12 ms'],
    [1234, 'ms', '1,234 ms'],
    [2_100_000, 'bytes', '2.1 MB'],
    [45_600, 'bytes', '46 kB'],
    [0.985, 'share', '98.5 %'],
    [0, 'count', '0'],
  ] as const)('of %d %s is written %s', (value, unit, text) => {
    expect(written(value, unit)).toBe(text);
  });
});

describe('the table of the first screen', () => {
  const row = (
    variant: string,
    figure: string,
    throttling: 'simulate' | 'devtools',
    unit: 'ms' | 'score',
    value: number,
  ) => rowOf({ what: screenRow('/tableau', figure, throttling), size: 109, variant, unit }, [value]);
  const rows = [
    row(OWN, 'performance', 'simulate', 'score', 99),
    row(OWN, 'LCP', 'simulate', 'ms', 900),
    row(OWN, 'TBT', 'simulate', 'ms', 80),
    row(OWN, 'CLS', 'simulate', 'score', 0.0012),
    row(OWN, 'LCP', 'devtools', 'ms', 500),
    row(PEER, 'LCP', 'devtools', 'ms', 2500),
    row(WRITTEN_PEER, 'LCP', 'devtools', 'ms', 1000),
  ];

  it('has a line for each variant and manner, and says which bars are not met', () => {
    const lines = screenTables(rows);
    expect(lines).toContain('| /tableau | ours | simulated | 99 | – | 900 ms | 80 ms | 0.0012 | – | – | 1 |');
    expect(lines).toContain(`| /tableau | ${PEER} | applied | – | – | 2,500 ms | – | – | – | – | 1 |`);
    expect(lines.at(-1)).toBe('| /tableau | 99 | 80, not met | 0.0012 | 0.2 | 0.5, not met |');
  });
});

describe('the plot of growing cost', () => {
  const lines = [
    { name: 'slow <one>', unit: 'ms' as const, points: [[100, 1] as const, [10_000, 100] as const] },
    { name: 'quick', unit: 'ms' as const, points: [[100, 1] as const, [10_000, 99] as const] },
  ];
  const plot = costPlot(lines);

  it('puts a tenfold size and a tenfold cost at equal steps', () => {
    const [[x1, y1], [x2, y2]] = [...plot.matchAll(/<circle class="d0" cx="([\d.]+)" cy="([\d.]+)"/g)].map(
      ([, x, y]) => [Number(x), Number(y)] as const,
    ) as [readonly [number, number], readonly [number, number]];
    const [left, right] = [84, 690];
    expect([x1, x2]).toEqual([left, right]);
    expect(y2).toBeLessThan(y1);
  });

  it('names each line beside it, one label clear of the other', () => {
    const labels = [...plot.matchAll(/<text x="716" y="([\d.]+)">([^<]+)</g)];
    expect(labels.map(([, , name]) => name)).toEqual(['slow &lt;one>, 100 ms', 'quick, 99 ms']);
    expect(Math.abs(Number(labels[0]![1]) - Number(labels[1]![1]))).toBeGreaterThanOrEqual(15);
  });

  it('has colours of its own for light and for dark', () => {
    expect(plot).toContain('prefers-color-scheme: dark');
  });
});
