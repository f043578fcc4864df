/** What the driver answers itself instead of the site or of another host. */
import { inject } from 'vitest';
import { campusFileOf } from '../../src/domain/campus-file.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import type { Route } from './driver.ts';
import './provided.ts';
import type { Answers, TileManner } from './visit-options.ts';

/** The dataset, and what is made of it: the list and the files of single campuses. */
const DATASET = '/data/v1/campus.json';
const OF_THE_DATASET = /^\/data\/v1\/(list|campus\/(?<id>.+))\.json$/;

/**
 * What is to be answered for a path, if anything; a path that ends in "*" stands for all that begin so. Where another
 * dataset is answered, so is what is made of it: a list of other data is known as such by its digest, whatever it says.
 */
export function findAnswer(answers: Answers, pathname: string): Answers[string] | undefined {
  const { id } = OF_THE_DATASET.exec(pathname)?.groups ?? {};
  const dataset = answers[DATASET];
  if (OF_THE_DATASET.test(pathname) && dataset && !(pathname in answers)) {
    return id === undefined ? dataset : campusAnswer(dataset, decodeURIComponent(id));
  }
  return Object.entries(answers).find(
    ([path]) => pathname === path || (path.endsWith('*') && pathname.startsWith(path.slice(0, -1))),
  )?.[1];
}

/** The file of a campus of the dataset that is answered; the answer itself where that is none. */
function campusAnswer(answer: Answers[string], id: string): Answers[string] {
  if (answer === 'abort' || (answer.status ?? 200) !== 200) return answer;
  try {
    const dataset = JSON.parse(String(answer.body)) as Dataset;
    const campus = dataset.campuses.find((candidate) => candidate.id === id)!;
    const { schemaVersion } = dataset;
    return {
      body: JSON.stringify({ schemaVersion, ...campusFileOf(campus, dataset) }),
      contentType: 'application/json',
    };
  } catch {
    // Facts that no file can be made of: the application has the dataset itself to look at.
    return answer;
  }
}

/** The host of the published tiles, which the policy of the pages lets through; our own server answers for it. */
export const TILE_HOST = 'https://data.geopf.fr';

/** Answers for a tile with what our own tile server gives. */
export async function answerTile(route: Route, { pathname }: URL): Promise<void> {
  return route.fulfill({ response: await route.fetch({ url: inject('tileAddress') + pathname }) });
}

/** What config.json says for a test: the tiles of the published host, answered in one manner. */
export function configWith(tiles: TileManner | null) {
  if (tiles === null) return { tiles: null };
  const url = `${TILE_HOST}${tiles}/{z}/{x}/{y}.png`;
  return {
    tiles: {
      name: 'Plan IGN',
      url,
      attribution: '© IGN – Plan IGN',
      attributionUrl: 'https://www.ign.fr/',
      minZoom: 0,
      maxZoom: 19,
      fromZoom: 11,
    },
  };
}

/** Lets a page go on without the headers that forbid others to frame it: as the embedded view will be. */
export async function goesOnFramable(route: Route): Promise<void> {
  const response = await route.fetch();
  const { 'content-security-policy': policy = '', 'x-frame-options': _framing, ...others } = response.headers();
  const headers = { ...others, 'content-security-policy': policy.replace(/frame-ancestors [^;]*; /, '') };
  return route.fulfill({ response, headers });
}
