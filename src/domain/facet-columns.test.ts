import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACADEMIES, aCampus, FILIERES } from '../../tests/builders.ts';
import { filieresOf, LABELS, LEVELS, type Campus } from './campus.ts';
import { countValues, facetColumns, maskOut, placesByMask } from './facet-columns.ts';
import { territoriesOf } from './territory.ts';

const FILIERE_IDS = FILIERES.map(({ id }) => id);

const anyCampus: fc.Arbitrary<Campus> = fc
  .record({
    filiere: fc.constantFrom(...FILIERE_IDS),
    otherFilieres: fc.subarray(FILIERE_IDS),
    label: fc.constantFrom(...LABELS, null),
    levels: fc.subarray([...LEVELS]),
    status: fc.constantFrom('attested', 'to-verify'),
    place: fc.constantFrom(...ACADEMIES),
    isAcademieKnown: fc.boolean(),
  })
  .map(({ place, isAcademieKnown, ...rest }) =>
    aCampus({ ...rest, region: place.region, academie: isAcademieKnown ? place.id : null }),
  );
const anyCampuses = fc.array(anyCampus, { maxLength: 15 });

describe('facetColumns', () => {
  it('tells of each campus the values that it holds, in its order', () => {
    fc.assert(
      fc.property(anyCampuses, (campuses) => {
        const columns = facetColumns(campuses);
        campuses.forEach((campus, at) => {
          const held = ({ codes, values }: (typeof columns)[keyof typeof columns]) => values[codes[at]!];
          expect(held(columns.filieres)).toEqual(filieresOf(campus));
          expect(held(columns.label)).toEqual(campus.label === null ? [] : [campus.label]);
          expect(held(columns.territories)).toEqual(territoriesOf(campus));
          expect(held(columns.levels)).toEqual(campus.levels);
          expect(held(columns.status)).toEqual([campus.status]);
        });
      }),
    );
  });

  it('gives one code to campuses that hold the same', () => {
    const campuses = Array.from({ length: 50 }, () => aCampus({ levels: ['cap', 'bts'] }));
    expect(facetColumns(campuses).levels.values).toEqual([['cap', 'bts']]);
    expect(facetColumns([]).levels).toEqual({ codes: new Uint32Array(0), values: [] });
  });
});

describe('placesByMask', () => {
  it('tells for each value where the mask has it, in order', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 30 }), fc.nat(255), (mask, value) => {
        const placesOf = placesByMask(mask);
        for (const one of [...mask, value, 0, 255]) {
          expect([...placesOf(one)]).toEqual([...mask.keys()].filter((at) => mask[at] === one));
        }
      }),
    );
  });
});

describe('maskOut and countValues', () => {
  it('say of a mask what a loop over the campuses says', () => {
    const scene = anyCampuses.chain((campuses) =>
      fc.record({
        campuses: fc.constant(campuses),
        mask: fc.uint8Array({ max: 7, minLength: campuses.length, maxLength: campuses.length }),
        wanted: fc.subarray(FILIERE_IDS),
        bit: fc.constantFrom(1, 2, 4, 128),
      }),
    );
    fc.assert(
      fc.property(scene, ({ campuses, mask, wanted, bit }) => {
        const { filieres } = facetColumns(campuses);
        const meets = (campus: Campus) => filieresOf(campus).some((id) => wanted.includes(id));
        const masked = mask.slice();
        maskOut(masked, filieres, bit, (held) => held.some((id) => wanted.includes(id)));
        expect([...masked]).toEqual(campuses.map((campus, at) => mask[at]! | (meets(campus) ? 0 : bit)));
        const placesOf = placesByMask(masked);
        const counts = countValues([placesOf(0), placesOf(bit)], filieres, FILIERE_IDS);
        const counted = (id: string) =>
          campuses.filter((campus, at) => (masked[at]! | bit) === bit && filieresOf(campus).includes(id)).length;
        expect(counts).toEqual(new Map(FILIERE_IDS.map((id) => [id, counted(id)])));
      }),
    );
  });

  it('count values that no key names, and only where some campus holds them', () => {
    const { levels } = facetColumns([aCampus({ levels: ['cap'] }), aCampus({ levels: ['bts'] })]);
    expect(countValues([Uint32Array.of(0)], levels, ['but'])).toEqual(
      new Map([
        ['but', 0],
        ['cap', 1],
      ]),
    );
  });
});
