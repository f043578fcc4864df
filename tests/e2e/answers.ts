/** What a window of the tests is answered instead of the site's own files. */
import { inject } from 'vitest';
import './provided.ts';

/** Answers to be given instead of the site's: for a path, a status and a body, or "abort". */
export type Answers = Record<string, { status?: number; body?: string | Buffer; contentType?: string } | 'abort'>;

/** Path under the tile server, "" for good tiles; null for a site without tiles. */
export type Tiles = '' | '/white' | '/middle' | '/black' | '/broken' | '/html' | null;

/** The answer that a test gives for a path, whose last sign may be a star; undefined where the site answers. */
export function findAnswer(answers: Answers, pathname: string) {
  return Object.entries(answers).find(
    ([path]) => pathname === path || (path.endsWith('*') && pathname.startsWith(path.slice(0, -1))),
  )?.[1];
}

/** The settings of the site, with tiles of the tests' own server. */
export function configWith(tiles: Tiles) {
  if (tiles === null) return { tiles: null };
  const url = `${inject('tileAddress')}${tiles}/{z}/{x}/{y}.png`;
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
