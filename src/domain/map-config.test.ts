import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NO_TILES, parseMapConfig } from './map-config.ts';

const TILES = {
  name: 'Plan',
  url: 'https://tuiles.exemple.fr/{z}/{x}/{y}.png',
  attribution: '© Plan',
  attributionUrl: null,
  minZoom: 0,
  maxZoom: 19,
  fromZoom: 11,
};

describe('parseMapConfig', () => {
  it('takes the settings that come with the site', () => {
    const config = parseMapConfig(JSON.parse(readFileSync('public/config.json', 'utf8')));
    expect(config?.tiles).toMatchObject({ name: 'Plan IGN', url: expect.stringContaining('{z}') });
  });

  it.each([
    ['no tiles', { tiles: null }, NO_TILES],
    ['tiles', { tiles: TILES }, { tiles: TILES }],
    ['tiles on demand alone', { tiles: { ...TILES, fromZoom: null } }, { tiles: { ...TILES, fromZoom: null } }],
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
    ['a zoom beyond the last', { tiles: { ...TILES, fromZoom: 20 } }],
  ])('refuses %s', (_, input) => {
    expect(parseMapConfig(input)).toBeNull();
  });
});
