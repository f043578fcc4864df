/** From the weights of visits and the assumptions: what a day, a minute and a new version cost. Pure. */
import type { Inputs } from './launch-inputs.ts';
import type { VisitWeight, Weight } from './visit-weight.ts';

/** What was measured of a build; bench/launch.ts writes it. */
export interface Measured {
  date: string;
  node: string;
  visits: { home: VisitWeight; homeNext: VisitWeight; campus: VisitWeight; map: VisitWeight };
  /** What the next visit of somebody who has the worker fetches after a change of this kind. */
  changes: VisitWeight[];
  /** Of the places of towns, which the worker keeps last. */
  places: { brotli: number; gzip: number };
  headers: { page: number; asset: number };
  site: { pages: number; pageBytes: number; assets: number; assetBytes: number; others: number };
}

/** Requests and bytes, whatever they are counted over. */
export interface Load {
  /** Of files that never change. */
  immutable: number;
  /** Of what the site says must be asked again each time. */
  revalidated: number;
  /** Answers with their headers. */
  bytes: number;
}

const NOTHING: Load = { immutable: 0, revalidated: 0, bytes: 0 };
export const SECONDS_A_DAY = 86_400;

/** What a server that answers everything itself has of one part of a visit, in brotli. */
export function loadOf(weight: Weight, measured: Measured, inputs: Inputs): Load {
  const revalidated = weight.requests - weight.immutable;
  const { page, asset } = measured.headers;
  const others = weight.requests * inputs.otherHeaders.value;
  return {
    immutable: weight.immutable,
    revalidated,
    bytes: weight.brotli + weight.immutable * asset + revalidated * page + others,
  };
}

/** The sum of loads, each so many times. */
export function total(parts: readonly (readonly [times: number, load: Load])[]): Load {
  return parts.reduce(
    (sum, [times, load]) => ({
      immutable: sum.immutable + times * load.immutable,
      revalidated: sum.revalidated + times * load.revalidated,
      bytes: sum.bytes + times * load.bytes,
    }),
    NOTHING,
  );
}

/** The mean of a new visit; `campusShare` of them land on a campus. */
export function newVisit(measured: Measured, inputs: Inputs, campusShare = inputs.campusShare.value): Load {
  const { home, campus, map } = measured.visits;
  const kept = inputs.keptShare.value;
  const load = (weight: Weight) => loadOf(weight, measured, inputs);
  return total([
    [1 - campusShare, load(home.page)],
    [campusShare, load(campus.page)],
    [kept, load(home.worker)],
    // Who has the worker has the map's code already.
    [(1 - kept) * inputs.mapShare.value, load(map.page)],
  ]);
}

/** A next visit, by somebody who has the worker. */
export function nextVisit(measured: Measured, inputs: Inputs, visit = measured.visits.homeNext): Load {
  return total([visit.page, visit.worker].map((weight) => [1, loadOf(weight, measured, inputs)]));
}

/** The mean of all visits of a day without a new version. */
export function meanVisit(measured: Measured, inputs: Inputs): Load {
  const share = inputs.newShare.value;
  return total([
    [share, newVisit(measured, inputs)],
    [1 - share, nextVisit(measured, inputs)],
  ]);
}

/** Visits in one second: of an even day, of the busiest minute, and of the minute of an article. */
export function visitsPerSecond(inputs: Inputs): { mean: number; busiest: number; press: number } {
  const { visitsPerDay, busiestHour, busiestMinute, pressMinute } = inputs;
  return {
    mean: visitsPerDay.value / SECONDS_A_DAY,
    busiest: (visitsPerDay.value * busiestHour.value * busiestMinute.value) / 3600,
    press: pressMinute.value / 60,
  };
}

/**
 * What is left for the origin behind a CDN that does what the headers say: it fills each place with each file once a
 * version, and is asked for everything else, and answers that nothing has changed.
 */
export function behindEdge(load: Load, measured: Measured, inputs: Inputs): { requests: number; bytes: number } {
  const each = measured.headers.page + inputs.otherHeaders.value;
  return { requests: load.revalidated, bytes: load.revalidated * each };
}

/** What fills every place of a CDN with one version of the site, in brotli. */
export function fillOf(
  { site, headers }: Measured,
  { edges, otherHeaders }: Inputs,
): { requests: number; bytes: number } {
  const files = site.pages + site.assets;
  const bytes = site.pageBytes + site.assetBytes + files * (headers.page + otherHeaders.value);
  return { requests: edges.value * files, bytes: edges.value * bytes };
}

/** The most that the origin is asked in a second where a CDN may give pages without asking for so many seconds. */
export function freshEdgeLimit({ site }: Measured, { edges, edgeFreshness }: Inputs): number {
  return (edges.value * (site.pages + site.others)) / edgeFreshness.value;
}

export const bits = (bytes: number): number => (bytes * 8) / 1e6;
