import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseMapConfig } from '../domain/config-schema.ts';
import { tileHost } from './tile-host.ts';

describe('tileHost', () => {
  it.each([
    ['https://data.geopf.fr/wmts?TILEMATRIX={z}&TILEROW={y}&TILECOL={x}', 'data.geopf.fr'],
    ['https://{s}.tile.example.fr/{z}/{x}/{y}{r}.png', 'tile.example.fr'],
    ['http://www.tuiles.example.fr/{z}/{x}/{-y}.png', 'tuiles.example.fr'],
    ['/tuiles/{z}/{x}/{y}.png', null],
    ['javascript:alert({z})', null],
    ['https://moi:secret@example.fr/{z}', null],
    ['', null],
  ])('of %s is %s', (template, host) => {
    expect(tileHost(template)).toBe(host);
  });

  it('is known of the base map that the project is delivered with', () => {
    const config = parseMapConfig(JSON.parse(readFileSync('public/config.json', 'utf8')));
    expect(tileHost(config!.tiles!.url)).not.toBeNull();
  });
});
