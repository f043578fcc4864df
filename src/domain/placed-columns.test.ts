import { describe, expect, it } from 'vitest';
import { aCampus, aPosition, realDataset, toColumns } from '../../tests/builders.ts';
import { briefDatasetOf, briefFileOf } from './brief-columns.ts';
import { gridClusters } from './cluster.ts';
import { placedColumns, withPoints } from './placed-columns.ts';
import { whereColumns } from './where-columns.ts';

describe('the points of campuses', () => {
  it('are where the campuses are; one without position is said to have none, and is in no cluster', () => {
    const at = { ...aPosition(), lat: 47.4, lng: 0.7 };
    const columns = placedColumns(whereColumns([aCampus({ position: null }), aCampus({ position: at })]));
    const { x, y } = toColumns([at]);
    expect([columns.x[1], columns.y[1], ...columns.placed]).toEqual([x[0], y[0], 0, 1]);
    expect([...gridClusters(columns, columns.placed, 6).clusterOf]).toEqual([-1, 0]);
  });

  it('go with the file that a worker hands over, as the map would work them out of it', () => {
    const { where, campuses } = briefDatasetOf(withPoints(briefFileOf(realDataset()))).ordered!;
    expect(where!.points).toEqual(placedColumns(whereColumns(campuses)));
  });
});
