/** The settings of the site as the tests give them: tiles of the tests' own server. */
import { inject } from 'vitest';
import './provided.ts';

/** Path under the tile server: "" for good tiles. */
export type TileAnswers = '' | '/white' | '/middle' | '/black' | '/broken' | '/html';

/** config.json with these tiles, or with none. */
export function configWith(tiles: TileAnswers | null) {
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
