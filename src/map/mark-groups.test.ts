import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCampus, aPosition, toColumns } from '../../tests/builders.ts';
import { areFew, groupMarks, groupsIn } from './mark-groups.ts';

const degrees = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const inFrance = fc.record({ lat: degrees(41, 51), lng: degrees(-5, 10) });
const scene = fc.array(inFrance, { minLength: 1, maxLength: 40 }).chain((points) =>
  fc.record({
    points: fc.constant(points),
    mask: fc.uint8Array({ max: 1, minLength: points.length, maxLength: points.length }),
    openAt: fc.integer({ min: -1, max: points.length - 1 }),
    zoom: fc.integer({ min: 2, max: 19 }),
  }),
);

function groupsOf(points: readonly { lat: number; lng: number }[], mask: Uint8Array, openAt: number, zoom: number) {
  const campuses = points.map((point) => aCampus({ position: { ...aPosition(), ...point } }));
  return { campuses, groups: groupMarks(campuses, toColumns(points), mask, openAt, zoom) };
}

describe('groupMarks', () => {
  it('shows each campus of the mask once, the open one by itself, and no other', () => {
    fc.assert(
      fc.property(scene, ({ points, mask, openAt, zoom }) => {
        const { campuses, groups } = groupsOf(points, mask, openAt, zoom);
        const all = groupsIn(groups, null);
        expect(all.flatMap(({ members }) => [...members]).sort((a, b) => a - b)).toEqual(
          [...points.keys()].filter((at) => mask[at] === 1),
        );
        expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
        campuses.forEach(({ id }, at) => {
          const group = groups.groupOf(id);
          expect(group?.members.includes(at) ?? false).toBe(mask[at] === 1);
          if (group?.cluster.count === 1) expect(group.key).toBe(`campus ${id}`);
        });
        const open = groups.groupOf(campuses[openAt]?.id ?? null);
        if (open) expect([open.cluster.count, open.first.id]).toEqual([1, campuses[openAt]!.id]);
      }),
    );
  });

  it('gives the same object for a group each time, and none for an id that it does not know', () => {
    const { groups, campuses } = groupsOf([{ lat: 48, lng: 2 }], Uint8Array.of(1), -1, 5);
    expect(groups.groupAt(0)).toBe(groups.groupOf(campuses[0]!.id));
    expect(groups.groupOf('nobody')).toBeNull();
    expect(groups.groupOf(null)).toBeNull();
  });

  it('calls a stack what no zoom parts', () => {
    const twins = [
      { lat: 48, lng: 2 },
      { lat: 48, lng: 2 },
    ];
    const apart = [
      { lat: 48, lng: 2 },
      { lat: 48.001, lng: 2 },
    ];
    const isStack = (points: typeof twins) => groupsOf(points, Uint8Array.of(1, 1), -1, 3).groups.groupAt(0).isStack;
    expect(isStack(twins)).toBe(true);
    expect(isStack(apart)).toBe(false);
  });
});

describe('groupsIn', () => {
  it('draws those whose middle is in the box, in their order', () => {
    fc.assert(
      fc.property(scene, ({ points, mask, openAt, zoom }) => {
        const { groups } = groupsOf(points, mask, openAt, zoom);
        const box = { west: 0.5, east: 0.51, north: 0.34, south: 0.36 };
        const isIn = ({ x, y }: { x: number; y: number }) => x >= 0.5 && x <= 0.51 && y >= 0.34 && y <= 0.36;
        const all = groupsIn(groups, null);
        expect(groupsIn(groups, box)).toEqual(all.filter(({ cluster }) => isIn(cluster)));
        expect(areFew(groups)).toBe(true);
      }),
    );
  });

  it('has few no more above 200', () => {
    const points = Array.from({ length: 201 }, (_, at) => ({ lat: 42 + at / 30, lng: 2 }));
    expect(areFew(groupsOf(points, new Uint8Array(201).fill(1), -1, 15).groups)).toBe(false);
  });
});
