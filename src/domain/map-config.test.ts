import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseMapConfig } from './config-schema.ts';
import { NO_TILES } from './map-config.ts';

const TILES = {
  name: 'Plan',
  url: 'https://tuiles.exemple.fr/{z}/{x}/{y}.png',
  attribution: '© Plan',
  attributionUrl: null,
  minZoom: 0,
  maxZoom: 19,
  fromZoom: 11,
};

const DEEPEST = { minZoom: 19, maxZoom: 22, fromZoom: 19 };
const FIRST = { minZoom: 0, maxZoom: 0, fromZoom: 0 };

describe('parseMapConfig', () => {
  it('takes the settings that come with the site', () => {
    const config = parseMapConfig(JSON.parse(readFileSync('public/config.json', 'utf8')));
    expect(config?.tiles).toMatchObject({ name: 'Plan IGN', url: expect.stringContaining('{z}') });
  });

  it.each([
    ['no tiles', { tiles: null }, NO_TILES],
    ['tiles', { tiles: TILES }, { tiles: TILES }],
    ['tiles on demand alone', { tiles: { ...TILES, fromZoom: null } }, { tiles: { ...TILES, fromZoom: null } }],
    ['a link of its own', { tiles: { ...TILES, attributionUrl: 'x' } }, { tiles: { ...TILES, attributionUrl: 'x' } }],
    ['the deepest zooms', { tiles: { ...TILES, ...DEEPEST } }, { tiles: { ...TILES, ...DEEPEST } }],
    ['the first zooms', { tiles: { ...TILES, ...FIRST } }, { tiles: { ...TILES, ...FIRST } }],
    ['what a later version adds', { tiles: { ...TILES, future: 1 }, theme: 'x' }, { tiles: TILES }],
  ])('takes %s', (_, input, expected) => {
    expect(parseMapConfig(input)).toEqual(expected);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a list', []],
    ['a text', '<html>'],
    ['an object of nothing', {}],
    ['tiles without an address', { tiles: { ...TILES, url: undefined } }],
    ['tiles with an empty address', { tiles: { ...TILES, url: '' } }],
    ['tiles without attribution', { tiles: { ...TILES, attribution: '' } }],
    ['a zoom in letters', { tiles: { ...TILES, minZoom: '0' } }],
    ['a zoom that is no number', { tiles: { ...TILES, maxZoom: NaN } }],
    ['a zoom below the world', { tiles: { ...TILES, minZoom: -1 } }],
    ['tiles without a name', { tiles: { ...TILES, name: '' } }],
    ['a link that is no text', { tiles: { ...TILES, attributionUrl: 7 } }],
    ['a first zoom beyond the map', { tiles: { ...TILES, minZoom: 20 } }],
    ['a last zoom below the world', { tiles: { ...TILES, maxZoom: -1 } }],
    ['a last zoom beyond all tiles', { tiles: { ...TILES, maxZoom: 23 } }],
    ['a zoom of its own below the world', { tiles: { ...TILES, fromZoom: -1 } }],
    ['a zoom beyond the last', { tiles: { ...TILES, fromZoom: 20 } }],
  ])('refuses %s', (_, input) => {
    expect(parseMapConfig(input)).toBeNull();
  });
});
