/**
 * What is assumed of a national launch. Nobody has visited the atlas yet: none of these is a measurement, each can be
 * changed here, and `npx tsx bench/launch.ts --again` writes docs/launch.md anew with it.
 */

/** One assumption. */
export interface Input {
  value: number;
  unit: string;
  /** Why this value and not another. */
  why: string;
}

export const INPUTS = {
  visitsPerDay: { value: 1_000_000, unit: 'visits', why: 'the question of the mission' },
  newShare: { value: 0.7, unit: 'of visits', why: 'a launch: most have never come; the rest have the worker' },
  keptShare: {
    value: 0.6,
    unit: 'of new visits',
    why: 'stay until the worker has kept the site, on a connection called 4g, without Save-Data',
  },
  campusShare: { value: 0.4, unit: 'of landings', why: 'come from a search engine to a campus, the others to home' },
  mapShare: { value: 0.2, unit: 'of new visits', why: 'open the live map; a peer saw 0.17 %, so this is high' },
  busiestHour: { value: 0.12, unit: "of the day's visits", why: 'an even day has 0.042' },
  busiestMinute: { value: 2, unit: "× the hour's mean", why: 'a lesson begins, a bell rings' },
  pressMinute: {
    value: 20_000,
    unit: 'visits in one minute',
    why: 'an article or the evening news: all new, all to home',
  },
  edges: {
    value: 20,
    unit: 'places of the CDN',
    why: 'that each fetch for themselves, without a shield before the origin',
  },
  edgeFreshness: { value: 60, unit: 's', why: 'of the mend at the CDN: pages may be a minute old there' },
  versionsPerDay: { value: 1, unit: 'deployments', why: 'a data edit a day' },
  otherHeaders: {
    value: 250,
    unit: 'bytes an answer',
    why: 'status, date, type, length, ETag, Vary beside the headers of headers.mjs, HTTP/1.1',
  },
  link: { value: 1_000, unit: 'Mbit/s', why: 'the link of one origin' },
} satisfies Record<string, Input>;

export type Inputs = { [name in keyof typeof INPUTS]: Input };
