/** What the driver answers itself instead of the site or of another host. */
import { inject } from 'vitest';
import type { Route } from './driver.ts';
import './provided.ts';
import type { Answers, TileManner } from './visit-options.ts';

/** What is to be answered for a path, if anything; a path that ends in "*" stands for all that begin so. */
export function findAnswer(answers: Answers, pathname: string) {
  return Object.entries(answers).find(
    ([path]) => pathname === path || (path.endsWith('*') && pathname.startsWith(path.slice(0, -1))),
  )?.[1];
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
