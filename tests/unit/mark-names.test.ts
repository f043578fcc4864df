import { describe, expect, it } from 'vitest';
import { campusFacts } from '../../src/app/campus-facts.ts';
import { markFacts } from '../../src/app/mark-facts.ts';
import { shownCampuses } from '../../src/domain/dataset.ts';
import { groupMarks, groupsIn } from '../../src/map/mark-groups.ts';
import { markColumns, maskOf } from '../../src/map/mark-columns.ts';
import { whereColumns } from '../../src/domain/where-columns.ts';
import { markNamer } from '../../src/map/mark-names.ts';
import { realDataset } from '../builders.ts';

const dataset = realDataset();
const campuses = shownCampuses(dataset);
const markOf = markFacts(dataset, campusFacts(dataset));
const columns = markColumns(campuses, whereColumns(campuses), markOf);
const mask = maskOf(new Uint8Array(campuses.length).fill(1), columns);

/** The names of all marks of the map at a zoom, with every real campus shown. */
function namesAt(zoom: number): string[] {
  const groups = groupsIn(groupMarks(campuses, columns, mask, -1, zoom), null);
  return markNamer(columns, (campus) => markOf(campus).name)(groups);
}

describe('the marks of the real campuses', () => {
  it.each(Array.from({ length: 33 }, (_, step) => 2 + step / 2))(
    'have a name of their own each, at zoom %d',
    (zoom) => {
      const names = namesAt(zoom);
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
      // None needs more than its plain name.
      expect(names.filter((name) => name.includes(', dont '))).toEqual([]);
    },
  );
});
