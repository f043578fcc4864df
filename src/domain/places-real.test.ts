import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { realDataset } from '../../tests/builders.ts';
import { distanceKm, METROPOLE_ZONE } from './distance.ts';
import type { LatLng } from './geo.ts';
import { placeOf } from './known-places.ts';
import { buildPlaceIndex } from '../../tests/steps.ts';
import { parsePlaces } from './places-file.ts';
import { readCommune } from './places.ts';
import { whereaboutsOf } from './whereabouts.ts';

const parsed = parsePlaces(JSON.parse(readFileSync('data/places/places.json', 'utf8')));
if (parsed.kind === 'malformed') throw new Error(parsed.problem);
const { departements } = parsed.places;
const dataset = realDataset();
const index = buildPlaceIndex(parsed.places, dataset);
const communes = departements.flatMap(({ code, lines }) =>
  lines.flatMap((line) => {
    const commune = readCommune(line, code);
    return commune ? [{ code, ...commune }] : [];
  }),
);

const MAINLAND = [...Array.from({ length: 95 }, (_, at) => String(at + 1).padStart(2, '0')), '2A', '2B'].filter(
  (code) => code !== '20',
);
const OVERSEAS = ['971', '972', '973', '974', '975', '976', '977', '978', '986', '987', '988'];
/** From the middle of the towns of a département to the farthest of them, km: the mainland's; these reach farther. */
const REACH_KM = 150;
const WIDE: Record<string, number> = { '973': 300, '988': 450, '987': 2_000, '986': 300 };

function middleOf(points: readonly LatLng[]): LatLng {
  const mean = (pick: (point: LatLng) => number) => points.reduce((sum, point) => sum + pick(point), 0) / points.length;
  return { lat: mean(({ lat }) => lat), lng: mean(({ lng }) => lng) };
}

describe('the real places', () => {
  it('are the 96 départements of the mainland and the eleven territories overseas, and no other', () => {
    expect(departements.map(({ code }) => code).sort()).toEqual([...MAINLAND, ...OVERSEAS].sort());
  });

  it('have a name, a population and a postcode each', () => {
    expect(communes).toHaveLength(departements.reduce((sum, { lines }) => sum + lines.length, 0));
    expect(communes).toHaveLength(35_008);
    expect(communes.filter(({ name }) => name.trim() !== name || /\|/.test(name))).toEqual([]);
    expect(communes.filter(({ postcodes }) => postcodes.length === 0).map(({ name }) => name)).toEqual([]);
    expect(communes.filter(({ population }) => !(population >= 0 && population < 2_200_000))).toEqual([]);
  });

  it.each(departements.map(({ code, name }) => [code, name]))('lie together in %s, %s', (code) => {
    const own = communes.filter((commune) => commune.code === code);
    const points = own.flatMap(({ point }) => point ?? []);
    const middle = middleOf(points);
    const far = own.filter(({ point }) => point && distanceKm(middle, point) > (WIDE[code] ?? REACH_KM));
    expect(far.map(({ name }) => name)).toEqual([]);
  });

  it('are somewhere, each of them: none lies where latitude and longitude are 0', () => {
    for (const code of new Set(communes.map((commune) => commune.code))) {
      const unplaced = communes.filter((commune) => commune.code === code && !commune.point).slice(0, 3);
      for (const { insee } of unplaced) {
        const place = placeOf(index, insee);
        expect(place?.kind === 'commune' && distanceKm(place.point, { lat: 0, lng: 0 }) > 300, insee).toBe(true);
      }
    }
  });

  it.each([
    ['75111', METROPOLE_ZONE],
    ['2B033', METROPOLE_ZONE],
    ['97105', 'guadeloupe'],
    ['97209', 'martinique'],
    ['97302', 'guyane'],
    ['97501', 'elsewhere'],
    ['98611', 'elsewhere'],
    ['97701', 'guadeloupe'],
    ['97801', 'guadeloupe'],
    ['97411', 'la-reunion'],
    ['97611', 'mayotte'],
    ['98735', 'polynesie-francaise'],
    ['98818', 'nouvelle-caledonie'],
  ])('%s is measured within %s', (insee, zone) => {
    expect(whereaboutsOf(insee, dataset, index)).toMatchObject({ kind: 'point', zone });
  });
});
