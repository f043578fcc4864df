/** docs/launch.md says what its inputs give, and its arithmetic adds up. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { INPUTS, type Inputs } from '../../bench/launch-inputs.ts';
import {
  behindEdge,
  freshEdgeLimit,
  meanVisit,
  newVisit,
  nextVisit,
  total,
  visitsPerSecond,
  type Measured,
} from '../../bench/launch-model.ts';
import { launchTables, withTables } from '../../bench/launch-tables.ts';

const measured = JSON.parse(readFileSync('bench/launch-measured.json', 'utf8')) as Measured;
const document = readFileSync('docs/launch.md', 'utf8');
const input = (value: number) => ({ value, unit: '', why: '' });

/** A site whose figures can be reckoned by hand. */
const page = (requests: number, immutable: number, brotli: number) => ({
  requests,
  immutable,
  unchanged: 0,
  brotli,
  gzip: brotli * 2,
});
const visit = (ofPage: ReturnType<typeof page>, worker = page(0, 0, 0)) => ({ name: '', page: ofPage, worker });
const SMALL: Measured = {
  ...measured,
  visits: {
    home: visit(page(3, 2, 1000), page(4, 3, 5000)),
    homeNext: visit(page(2, 0, 0)),
    campus: visit(page(2, 1, 800)),
    map: visit(page(1, 1, 500)),
  },
  headers: { page: 100, asset: 50 },
  site: { pages: 10, pageBytes: 100, assets: 5, assetBytes: 50, others: 2 },
};
const ROUND: Inputs = {
  ...INPUTS,
  visitsPerDay: input(86_400),
  newShare: input(0.5),
  keptShare: input(0.5),
  campusShare: input(0.5),
  mapShare: input(0.5),
  busiestHour: input(0.125),
  busiestMinute: input(2),
  pressMinute: input(600),
  edges: input(6),
  edgeFreshness: input(36),
  otherHeaders: input(10),
};

describe('docs/launch.md', () => {
  it('has the tables that measured figures and assumptions give: npx tsx bench/launch.ts --again', () => {
    const written = Object.entries(launchTables(measured, INPUTS));
    expect(written.map(([name]) => name)).toHaveLength(6);
    for (const [name, table] of written) expect(document, name).toContain(`<!-- ${name} -->\n\n${table}\n\n`);
  });

  it('says of each assumption why it is made', () => {
    for (const [name, { value, unit, why }] of Object.entries(INPUTS)) {
      expect(value, name).toBeGreaterThan(0);
      expect(unit.length * why.length, name).toBeGreaterThan(0);
    }
  });

  it('is not written where a table has no place', () => {
    expect(() => withTables('<!-- a -->\nx\n<!-- end -->', { b: '' })).toThrow('<!-- b -->');
    expect(withTables('<!-- a -->\n<!-- end -->\n<!-- b -->\n<!-- end -->', { a: 'A', b: 'B' })).toBe(
      '<!-- a -->\n\nA\n\n<!-- end -->\n<!-- b -->\n\nB\n\n<!-- end -->',
    );
  });
});

describe('the model', () => {
  it('counts a new visit: where it lands, the worker where it is kept, the map where it is not', () => {
    const { immutable, revalidated, bytes } = newVisit(SMALL, ROUND);
    expect(immutable).toBe(0.5 * 2 + 0.5 * 1 + 0.5 * 3 + 0.25 * 1);
    expect(revalidated).toBe(0.5 * 1 + 0.5 * 1 + 0.5 * 1);
    // Bodies, then 50 or 100 bytes of headers and 10 of the others for each answer.
    const bodies = 0.5 * 1000 + 0.5 * 800 + 0.5 * 5000 + 0.25 * 500;
    expect(bytes).toBe(bodies + immutable * 60 + revalidated * 110);
  });

  it('has half of the visits new and half of them next ones', () => {
    const halves = [newVisit(SMALL, ROUND), nextVisit(SMALL, ROUND)].map((load) => [0.5, load] as const);
    expect(meanVisit(SMALL, ROUND)).toEqual(total(halves));
    expect(nextVisit(SMALL, ROUND)).toEqual({ immutable: 0, revalidated: 2, bytes: 220 });
  });

  it('knows a second of an even day, of the busiest minute and of an article', () => {
    expect(visitsPerSecond(ROUND)).toEqual({ mean: 1, busiest: 6, press: 10 });
  });

  it('leaves to the origin what must be asked again, and with the mend each file once a place and time', () => {
    expect(behindEdge({ immutable: 50, revalidated: 3, bytes: 9999 }, SMALL, ROUND)).toEqual({
      requests: 3,
      bytes: 330,
    });
    expect(freshEdgeLimit(SMALL, ROUND)).toBe(2);
  });
});
