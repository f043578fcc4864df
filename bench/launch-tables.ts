/** The tables of docs/launch.md: what was measured, what is assumed, and what follows. Pure: the same in, the same out. */
import type { Input, Inputs } from './launch-inputs.ts';
import {
  behindEdge,
  bits,
  fillOf,
  freshEdgeLimit,
  loadOf,
  meanVisit,
  newVisit,
  nextVisit,
  total,
  visitsPerSecond,
  type Load,
  type Measured,
} from './launch-model.ts';
import type { VisitWeight, Weight } from './visit-weight.ts';

/** Each table by the name that its place in the document bears. */
export function launchTables(measured: Measured, inputs: Inputs): Record<string, string> {
  return {
    inputs: inputTable(inputs),
    visits: visitTable(measured),
    day: dayTable(measured, inputs),
    minutes: minuteTable(measured, inputs),
    versions: versionTable(measured, inputs),
    first: firstTable(measured, inputs),
  };
}

/** The document with each table between its two marks; throws where one has no place. */
export function withTables(text: string, tables: Readonly<Record<string, string>>): string {
  return Object.entries(tables).reduce((all, [name, table]) => {
    const place = new RegExp(`<!-- ${name} -->\\n[\\s\\S]*?<!-- end -->`);
    if (!place.test(all)) throw new Error(`docs/launch.md: expected a place "<!-- ${name} -->" … "<!-- end -->".`);
    return all.replace(place, () => `<!-- ${name} -->\n\n${table}\n\n<!-- end -->`);
  }, text);
}

const whole = (value: number) => Math.round(value).toLocaleString('en-GB');
const kb = (bytes: number) => `${whole(bytes / 1000)} kB`;
const gb = (bytes: number) => `${bytes < 1e10 ? (bytes / 1e9).toFixed(1) : whole(bytes / 1e9)} GB`;
const asWritten = (value: number) => (value < 1000 ? String(value) : whole(value));
const requests = ({ immutable, revalidated }: Load) => immutable + revalidated;

/** Columns as wide as their widest cell, as the formatter writes them. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, head.map(() => ''), ...rows];
  const widths = head.map((_, at) => Math.max(3, ...all.map((row) => row[at]!.length)));
  return all
    .map((row, line) => row.map((cell, at) => (line === 1 ? '-' : cell).padEnd(widths[at]!, line === 1 ? '-' : ' ')))
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function inputTable(inputs: Inputs): string {
  const rows = Object.entries<Input>(inputs).map(([name, { value, unit, why }]) => [
    `\`${name}\``,
    asWritten(value),
    unit,
    why,
  ]);
  return table(['assumed', 'value', 'unit', 'why'], rows);
}

function visitTable({ visits, changes, places }: Measured): string {
  const { home, homeNext, campus, map } = visits;
  const of = (name: string, { requests: all, immutable, unchanged, brotli, gzip }: Weight) => [
    name,
    ...[all, immutable, all - immutable, unchanged].map(String),
    kb(brotli),
    kb(gzip),
  ];
  const whole = ({ page, worker }: VisitWeight): Weight => ({
    requests: page.requests + worker.requests,
    immutable: page.immutable + worker.immutable,
    unchanged: page.unchanged + worker.unchanged,
    brotli: page.brotli + worker.brotli,
    gzip: page.gzip + worker.gzip,
  });
  return table(
    ['visit', 'requests', 'immutable', 'asked again', 'of them 304', 'brotli', 'gzip'],
    [
      of('first, home: the page', home.page),
      of('first, a campus: the page', campus.page),
      of('first: the worker beside it', home.worker),
      of('… of which the places of towns', {
        ...{ requests: 1, immutable: 1, unchanged: 0 },
        ...places,
      }),
      of('the live map, opened', map.page),
      of('next, home or a campus', whole(homeNext)),
      ...changes.map((change) => of(`next, after ${change.name}`, whole(change))),
    ],
  );
}

function dayTable(measured: Measured, inputs: Inputs): string {
  const mean = meanVisit(measured, inputs);
  const day = total([[inputs.visitsPerDay.value, mean]]);
  const fill = fillOf(measured, inputs);
  const behind = behindEdge(day, measured, inputs);
  const fills = inputs.versionsPerDay.value;
  const share = (part: number) => `${((100 * part) / requests(day)).toFixed(1)} %`;
  return table(
    ['a day', 'requests', 'bytes'],
    [
      ['visitors to the edge (or to an origin without a CDN)', whole(requests(day)), gb(day.bytes)],
      [
        'of them for files that never change: answered by the edge',
        `${whole(day.immutable)} (${share(day.immutable)})`,
        '',
      ],
      ['edge to the origin: "has it changed?", answered 304', whole(behind.requests), gb(behind.bytes)],
      ['edge to the origin: each place filled with a version', whole(fills * fill.requests), gb(fills * fill.bytes)],
    ],
  );
}

function minuteTable(measured: Measured, inputs: Inputs): string {
  const { mean, busiest, press } = visitsPerSecond(inputs);
  const usual = meanVisit(measured, inputs);
  const ofArticle = newVisit(measured, inputs, 0);
  const limit = freshEdgeLimit(measured, inputs);
  const row = (name: string, visits: number, each: Load) => {
    const load = total([[visits, each]]);
    const behind = behindEdge(load, measured, inputs);
    return [
      name,
      visits.toFixed(1),
      whole(requests(load)),
      whole(bits(load.bytes)),
      whole(behind.requests),
      whole(bits(behind.bytes)),
      whole(Math.min(limit, behind.requests)),
    ];
  };
  return table(
    [
      'in one second',
      'visits',
      'edge: requests',
      'edge: Mbit/s',
      'origin: requests',
      'origin: Mbit/s',
      'origin, with the mend',
    ],
    [
      row('an even day', mean, usual),
      row('the busiest minute', busiest, usual),
      row('the minute of an article', press, ofArticle),
    ],
  );
}

function versionTable(measured: Measured, inputs: Inputs): string {
  const returning = inputs.visitsPerDay.value * (1 - inputs.newShare.value);
  const { busiest } = visitsPerSecond(inputs);
  const usual = nextVisit(measured, inputs);
  const rows = [measured.visits.homeNext, ...measured.changes].map((change, at) => {
    const each = nextVisit(measured, inputs, change);
    return [
      at === 0 ? 'no change' : change.name,
      kb(each.bytes),
      `× ${whole(each.bytes / usual.bytes)}`,
      gb(returning * each.bytes),
      whole(bits(busiest * (1 - inputs.newShare.value) * each.bytes)),
    ];
  });
  return table(['the day after', 'a returning visit', 'to no change', 'all of them', 'busiest minute, Mbit/s'], rows);
}

function firstTable(measured: Measured, inputs: Inputs): string {
  const { press, busiest } = visitsPerSecond(inputs);
  const { home } = measured.visits;
  const link = inputs.link.value;
  const load = (weight: Weight) => loadOf(weight, measured, inputs);
  const kept = inputs.keptShare.value;
  const withoutPlaces = { ...home.worker, brotli: home.worker.brotli - measured.places.brotli };
  const article = (worker: Weight | null) =>
    bits(press * total([[1, load(home.page)], ...(worker ? [[kept, load(worker)] as const] : [])]).bytes);
  const usual = bits(busiest * meanVisit(measured, inputs).bytes);
  const rows: [string, number][] = [
    ['the busiest minute, one origin without a CDN', usual],
    ['the minute of an article, one origin without a CDN', article(home.worker)],
    ['… if the worker left the places of towns until they are wanted', article(withoutPlaces)],
    ['… if the worker kept nothing', article(null)],
    [
      'the minute of an article, origin behind a CDN',
      bits(behindEdge(total([[press, newVisit(measured, inputs, 0)]]), measured, inputs).bytes),
    ],
  ];
  return table(
    ['what', 'Mbit/s', 'of the link'],
    rows.map(([name, value]) => [name, whole(value), `${((100 * value) / link).toFixed(value < link ? 1 : 0)} %`]),
  );
}
