import { describe, expect, it } from 'vitest';
import { campusFacts } from '../../src/app/campus-facts.ts';
import { markFacts } from '../../src/app/mark-facts.ts';
import { gridClusters, membersByCluster, toColumns } from '../../src/domain/cluster.ts';
import { byFrequency, facetColumn } from '../../src/domain/facet-columns.ts';
import { shownCampuses } from '../../src/domain/dataset.ts';
import { clusterName } from '../../src/texts/map-room-texts.ts';
import { realDataset } from '../builders.ts';

const dataset = realDataset();
const placed = shownCampuses(dataset).filter(({ position }) => position !== null);
const markOf = markFacts(dataset, campusFacts(dataset));
const columns = toColumns(placed.map(({ position }) => position!));
const regionNames = facetColumn(placed, (campus) => [markOf(campus).regionName]);
const places = facetColumn(placed, (campus) => [markOf(campus).place]);

/** The names of all marks of the map at a zoom, with every real campus shown. */
function namesAt(zoom: number): string[] {
  const grid = gridClusters(columns, new Uint8Array(placed.length).fill(1), zoom);
  const membersOf = membersByCluster(grid);
  return Array.from(grid.counts, (_, at) => {
    const members = membersOf(at);
    const campuses = Array.from(members, (index) => placed[index]!);
    if (campuses.length === 1) return markOf(campuses[0]!).name;
    const { lat, lng } = campuses[0]!.position!;
    const isStack = campuses.every(({ position }) => position!.lat === lat && position!.lng === lng);
    return clusterName(campuses.length, byFrequency(regionNames, members), byFrequency(places, members), isStack);
  });
}

describe('the marks of the real campuses', () => {
  it.each(Array.from({ length: 33 }, (_, step) => 2 + step / 2))(
    'have a name of their own each, at zoom %d',
    (zoom) => {
      const names = namesAt(zoom);
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    },
  );
});
