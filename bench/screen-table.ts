/** The first screen as docs/performance.md shows it: Lighthouse beside the variants with tiles, and what is asked. */
import { rowFor, table, withSpread, type Rows } from './bench-tables.ts';
import type { Throttling } from './lighthouse-run.ts';

export const OWN = 'ours';
export const PEER = 'tiles, rendered in the browser';
export const WRITTEN_PEER = 'tiles, written pages';
export const BARS = { score: 98, tbtMs: 60, cls: 0.005, lcpShare: 0.25 };

/** What a row of a page is called. */
export function screenRow(page: string, figure: string, throttling: Throttling): string {
  return `${page}: ${figure}, ${throttling === 'simulate' ? 'simulated' : 'applied'}`;
}

const MANNERS = [
  ['simulated', 'simulate'],
  ['applied', 'devtools'],
] as const;
const FIGURES = ['performance', 'FCP', 'LCP', 'TBT', 'CLS', 'bytes', 'requests'] as const;

/** Every figure of every page and variant, then how far the bars are met. */
export function screenTables(rows: Rows): string[] {
  const pages = [...new Set(rows.map(({ what }) => what.replace(/: [^:]*$/, '')))];
  const size = rows[0]?.size ?? 0;
  const found = (page: string, figure: string, manner: Throttling, variant: string) =>
    rowFor(rows, size, variant, screenRow(page, figure, manner));
  const lines = pages.flatMap((page) =>
    [OWN, PEER, WRITTEN_PEER].flatMap((variant) =>
      MANNERS.filter(([, manner]) => found(page, 'LCP', manner, variant)).map(([name, manner]) => [
        page,
        variant,
        name,
        ...FIGURES.map((figure) => withSpread(found(page, figure, manner, variant))),
        String(found(page, 'LCP', manner, variant)?.runs ?? 0),
      ]),
    ),
  );
  const median = (page: string, figure: string, manner: Throttling, variant = OWN) =>
    found(page, figure, manner, variant)?.median ?? NaN;
  const share = (page: string, peer: string) => median(page, 'LCP', 'devtools') / median(page, 'LCP', 'devtools', peer);
  const told = (value: number, isMet: boolean) =>
    Number.isNaN(value) ? '–' : `${Number(value.toPrecision(3))}${isMet ? '' : ', not met'}`;
  const bars = pages.map((page) => {
    const [score, tbt, cls] = ['performance', 'TBT', 'CLS'].map((one) => median(page, one, 'simulate')) as [
      number,
      number,
      number,
    ];
    const shares = [PEER, WRITTEN_PEER].map((peer) => share(page, peer));
    return [
      page,
      told(score, score >= BARS.score),
      told(tbt, tbt <= BARS.tbtMs),
      told(cls, cls <= BARS.cls),
      ...shares.map((one) => told(one, one <= BARS.lcpShare)),
    ];
  });
  return [
    ...table(['page', 'variant', 'network and processor', ...FIGURES, 'runs'], lines),
    '',
    ...table(
      [
        'asked',
        `performance ≥ ${BARS.score}`,
        `TBT ≤ ${BARS.tbtMs} ms`,
        `CLS ≤ ${BARS.cls}`,
        `LCP ≤ ${BARS.lcpShare} × ${PEER}`,
        `LCP ≤ ${BARS.lcpShare} × ${WRITTEN_PEER}`,
      ],
      bars,
    ),
  ];
}
