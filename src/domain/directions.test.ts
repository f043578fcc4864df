import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aPosition } from '../../tests/builders.ts';
import { PRECISIONS } from './campus-lists.ts';
import { directionsTo } from './directions.ts';
import { safeWebAddress } from './safe-links.ts';

describe('directionsTo', () => {
  it('leads to the place by three ways', () => {
    expect(directionsTo(aPosition({ lat: 46.3714567, lng: 6.482 }))).toEqual({
      geo: 'geo:46.37146,6.482',
      openStreetMap: 'https://www.openstreetmap.org/directions?to=46.37146%2C6.482',
      ign: 'https://cartes.gouv.fr/explorer-les-cartes/?c=6.482,46.37146&z=15&permalink=yes',
    });
  });

  it('leads nowhere without a position', () => {
    expect(directionsTo(null)).toBeNull();
  });

  it.each(PRECISIONS.map((precision) => [precision, ['etablissement', 'commune'].includes(precision)] as const))(
    'to a position of an %s: %s',
    (precision, leads) => {
      expect(directionsTo(aPosition({ precision })) !== null).toBe(leads);
    },
  );

  it('writes plain numbers, whatever the degrees', () => {
    const degrees = (max: number) => fc.double({ min: -max, max, noNaN: true });
    fc.assert(
      fc.property(degrees(90), degrees(180), (lat, lng) => {
        const ways = directionsTo(aPosition({ lat, lng }))!;
        const read = /^geo:(-?\d+(?:\.\d{1,5})?),(-?\d+(?:\.\d{1,5})?)$/.exec(ways.geo)!;
        expect(Math.abs(Number(read[1]) - lat)).toBeLessThan(1e-5);
        expect(Math.abs(Number(read[2]) - lng)).toBeLessThan(1e-5);
        expect(read[0]).not.toContain('-0,');
        expect(safeWebAddress(ways.openStreetMap)).toBe(ways.openStreetMap);
        expect(safeWebAddress(ways.ign)).toBe(ways.ign);
      }),
    );
  });
});
