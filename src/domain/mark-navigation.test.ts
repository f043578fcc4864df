import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { realDataset, toColumns } from '../../tests/builders.ts';
import { gridClusters } from './cluster.ts';
import { shownCampuses } from './dataset.ts';
import { endOfReading, nearestInDirection, type Direction, type PlaneColumns } from './mark-navigation.ts';

const DIRECTIONS: Direction[] = ['up', 'down', 'left', 'right'];

/** Small whole numbers, so that ties, columns and twins on one point are frequent. */
const anyMark = fc.record({ x: fc.integer({ min: 0, max: 9 }), y: fc.integer({ min: 0, max: 9 }) });
const someMarks = fc.array(anyMark, { minLength: 1, maxLength: 20 });
type Mark = { x: number; y: number };

const columnsOf = (marks: readonly Mark[]): PlaneColumns => ({
  x: marks.map(({ x }) => x),
  y: Float64Array.from(marks, ({ y }) => y),
});

/** How far ahead and aside a mark lies, each direction written out. */
function stepTo(start: Mark, mark: Mark, direction: Direction): { ahead: number; aside: number } {
  const right = mark.x - start.x;
  const down = mark.y - start.y;
  switch (direction) {
    case 'up':
      return { ahead: -down, aside: Math.abs(right) };
    case 'down':
      return { ahead: down, aside: Math.abs(right) };
    case 'left':
      return { ahead: -right, aside: Math.abs(down) };
    case 'right':
      return { ahead: right, aside: Math.abs(down) };
  }
}

function nearestNaively(marks: readonly Mark[], from: number, direction: Direction): number | null {
  const steps = marks.map((mark, index) => ({ index, ...stepTo(marks[from]!, mark, direction) }));
  const ahead = steps.filter((step) => step.ahead > 0);
  ahead.sort((a, b) => a.ahead + a.aside - (b.ahead + b.aside) || a.index - b.index);
  const inQuarter = ahead.filter((step) => step.aside <= step.ahead);
  return (inQuarter[0] ?? ahead[0])?.index ?? null;
}

describe('nearestInDirection', () => {
  it('goes where a naive search goes', () => {
    fc.assert(
      fc.property(someMarks, fc.nat(), fc.constantFrom(...DIRECTIONS), (marks, at, direction) => {
        const from = at % marks.length;
        expect(nearestInDirection(columnsOf(marks), from, direction)).toBe(nearestNaively(marks, from, direction));
      }),
      { numRuns: 1000 },
    );
  });

  it('always comes to an end, each step further ahead', () => {
    fc.assert(
      fc.property(someMarks, fc.constantFrom(...DIRECTIONS), (marks, direction) => {
        const seen: number[] = [];
        for (let at: number | null = 0; at !== null; at = nearestInDirection(columnsOf(marks), at, direction)) {
          expect(seen).not.toContain(at);
          seen.push(at);
        }
      }),
    );
  });

  // y grows downwards: 0 is at the centre, 1 above, 2 below, 3 left, 4 right, 5 far right and a little above.
  const cross = [
    { x: 5, y: 5 },
    { x: 5, y: 3 },
    { x: 5, y: 8 },
    { x: 1, y: 5 },
    { x: 9, y: 5 },
    { x: 20, y: 4 },
  ];
  it.each<[number, Direction, number | null]>([
    [0, 'up', 1],
    [0, 'down', 2],
    [0, 'left', 3],
    [0, 'right', 4],
    [4, 'right', 5],
    [5, 'right', null],
    [1, 'up', null],
    [3, 'left', null],
    [2, 'down', null],
    [99, 'up', null],
    [-1, 'up', null],
  ])('from mark %i, %s leads to %s', (from, direction, expected) => {
    expect(nearestInDirection(columnsOf(cross), from, direction)).toBe(expected);
  });

  it('prefers a mark straight ahead to a nearer one far aside', () => {
    const marks = [
      { x: 0, y: 0 },
      { x: 1, y: 4 },
      { x: 6, y: 0 },
    ];
    expect(nearestInDirection(columnsOf(marks), 0, 'right')).toBe(2);
  });
});

describe('endOfReading', () => {
  it('is the first or the last mark from north to south, then from west to east', () => {
    fc.assert(
      fc.property(someMarks, (marks) => {
        const inOrder = [...marks.keys()].sort((a, b) => marks[a]!.y - marks[b]!.y || marks[a]!.x - marks[b]!.x);
        expect(endOfReading(columnsOf(marks), 'first')).toBe(inOrder[0]);
        expect(endOfReading(columnsOf(marks), 'last')).toBe(inOrder.at(-1));
      }),
      { numRuns: 500 },
    );
  });

  it('is none where there is no mark', () => {
    expect(endOfReading({ x: [], y: [] }, 'first')).toBeNull();
  });
});

/** The marks that the arrows reach from one of them. */
function reachedFrom(marks: PlaneColumns, first: number): Set<number> {
  const reached = new Set([first]);
  for (const at of reached) {
    for (const direction of DIRECTIONS) {
      const next = nearestInDirection(marks, at, direction);
      if (next !== null) reached.add(next);
    }
  }
  return reached;
}

describe('the arrows', () => {
  it('reach every mark from every other, where no two stand on one point or exactly on one diagonal', () => {
    const coordinate = fc.integer({ min: 0, max: 60 });
    const distinct = fc.uniqueArray(fc.record({ x: coordinate, y: coordinate }), {
      minLength: 1,
      maxLength: 40,
      comparator: (a, b) => Math.abs(a.x - b.x) === Math.abs(a.y - b.y),
    });
    fc.assert(
      fc.property(distinct, fc.nat(), (marks, at) => {
        expect(reachedFrom(columnsOf(marks), at % marks.length).size).toBe(marks.length);
      }),
      { numRuns: 500 },
    );
  });

  const points = shownCampuses(realDataset()).flatMap(({ position }) => position ?? []);
  const zooms = Array.from({ length: 33 }, (_, step) => 2 + step / 2);
  it.each(zooms)('reach every mark of the real campuses at zoom %d', (zoom) => {
    const grid = gridClusters(toColumns(points), new Uint8Array(points.length).fill(1), zoom);
    expect(reachedFrom(grid, endOfReading(grid, 'first')!).size).toBe(grid.counts.length);
  });
});
