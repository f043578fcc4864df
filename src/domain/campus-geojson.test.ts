import { check } from '@placemarkio/check-geojson';
import type { Feature, Point } from 'geojson';
import { describe, expect, it } from 'vitest';
import { aCampus, aDataset, aPosition, realDataset } from '../../tests/builders.ts';
import { HOSTILE_CAMPUSES, HOSTILE_TEXTS } from '../../tests/hostile-campus.ts';
import { COLUMN_NAMES } from './campus-columns.ts';
import { campusGeoJson } from './campus-geojson.ts';
import type { Campus } from './campus.ts';
import { shownCampuses, type Dataset } from './dataset.ts';

/** The features that an independent linter accepts. */
function readBack(campuses: readonly Campus[], dataset: Dataset): Feature[] {
  const collection = check(campusGeoJson(campuses, dataset));
  if (collection.type !== 'FeatureCollection') throw new Error(`Expected a collection, got ${collection.type}.`);
  return collection.features;
}

const real = realDataset();
const shown = shownCampuses(real);

describe('campusGeoJson', () => {
  const features = readBack(shown, real);

  it('has a feature for each campus, in order, with its point as longitude and latitude', () => {
    expect(features.map(({ id }) => id)).toEqual(shown.map(({ id }) => id));
    expect(features.map(({ geometry }) => (geometry as Point | null)?.coordinates ?? null)).toEqual(
      shown.map(({ position }) => position && [position.lng, position.lat]),
    );
    // Metropolitan France is farther north than it is east.
    const kourou = features.find(({ properties }) => properties?.['commune'] === 'Kourou')!;
    expect((kourou.geometry as Point).coordinates[0]).toBeLessThan(-50);
  });

  it('says the same of each as the table, and how sure its point is', () => {
    const left = ['latitude', 'longitude', 'edition', 'licence'];
    const names = COLUMN_NAMES.filter((name) => !left.includes(name));
    for (const [at, { properties }] of features.entries()) {
      expect(Object.keys(properties ?? {})).toEqual(names);
      expect(properties).toMatchObject({
        nom: shown[at]!.name,
        label: shown[at]!.label,
        annee_label: shown[at]!.labelYear,
        intitule_exact: shown[at]!.titleKnown,
        precision: shown[at]!.position?.precision ?? null,
      });
      expect(Object.values(properties ?? {}).filter((value) => typeof value === 'object' && value !== null)).toEqual(
        [],
      );
    }
  });

  it('names its edition and its licence, and is the same text each time', () => {
    const text = campusGeoJson(shown, real);
    expect(JSON.parse(text)).toMatchObject({ edition: real.edition, licence: { id: 'etalab-2.0' } });
    expect(campusGeoJson(shown, realDataset())).toBe(text);
  });

  it('gives hostile texts back as they are, without a guard', () => {
    const hostile = readBack(HOSTILE_CAMPUSES, aDataset([...HOSTILE_CAMPUSES]));
    expect(hostile.map(({ properties }) => properties?.['nom'] as unknown)).toEqual(HOSTILE_TEXTS);
  });

  it('has no geometry for a campus that is not placed', () => {
    const campuses = [aCampus({ position: null }), aCampus({ position: aPosition({ lat: -21, lng: 55 }) })];
    const [unplaced, overseas] = readBack(campuses, aDataset(campuses));
    expect(unplaced!.geometry).toBeNull();
    expect(overseas!.geometry).toEqual({ type: 'Point', coordinates: [55, -21] });
    expect(readBack([], aDataset([]))).toEqual([]);
  });
});
