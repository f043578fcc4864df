import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { realDataset } from '../../tests/builders.ts';
import type { Member } from './campus.ts';
import { memberPlan } from './member-plan.ts';
import { PLAN, PLAN_INSETS, planPoint } from './plan.ts';

const TOURS = { lat: 47.394, lng: 0.685 };
const CAYENNE = { lat: 4.93, lng: -52.33 };

function aMember(name: string, at: { lat: number; lng: number } | null = null): Member {
  return { name, kind: 'lycee', commune: null, position: at && { ...at, precision: 'commune' } };
}

const namesOf = (members: readonly Member[]) => members.map(({ name }) => name);

/** The centres of the discs of a path. */
function centresOf(dots: string): { x: number; y: number; radius: number }[] {
  return [...dots.matchAll(/M(-?[\d.]+) (-?[\d.]+)a([\d.]+)/g)].map(([, x, y, radius]) => ({
    x: Number(x) + Number(radius),
    y: Number(y),
    radius: Number(radius),
  }));
}

describe('memberPlan', () => {
  it.each([
    ['no member', []],
    ['no placed member', [aMember('Airbus')]],
    ['members on another part of the world alone', [aMember('Lycée de Cayenne', CAYENNE)]],
  ])('draws nothing of %s', (_, members) => {
    expect(memberPlan(TOURS, members)).toBeNull();
  });

  it('holds the pin and each placed member, and leaves the others out', () => {
    const plan = memberPlan(TOURS, [
      aMember('Orléans', { lat: 47.9, lng: 1.9 }),
      aMember('Airbus'),
      aMember('Cayenne', CAYENNE),
    ])!;
    expect(namesOf(plan.shown)).toEqual(['Orléans']);
    expect(namesOf(plan.elsewhere)).toEqual(['Cayenne']);
    expect(plan.pin).toEqual(planPoint(TOURS));
    expect(centresOf(plan.dots)).toHaveLength(1);
  });

  it('takes the part of the plan of its first placed member, where the campus has no place', () => {
    const plan = memberPlan(null, [aMember('Cayenne', CAYENNE), aMember('Tours', TOURS)])!;
    expect(plan.pin).toBeNull();
    expect(namesOf(plan.shown)).toEqual(['Cayenne']);
    expect(plan.frame).toEqual(PLAN_INSETS.find(({ id }) => id === 'guyane')!.frame);
  });

  it.each([1, 3, 9, 40])('puts %i members of its own point around the pin, clear of it and of each other', (count) => {
    const nearby = { lat: TOURS.lat + 0.01, lng: TOURS.lng + 0.01 };
    const plan = memberPlan(
      TOURS,
      Array.from({ length: count }, (_, at) => aMember(`m${at}`, at % 2 === 0 ? TOURS : nearby)),
    )!;
    const centres = centresOf(plan.dots);
    expect(centres).toHaveLength(count);
    expect(plan.isSpread).toBe(true);
    centres.forEach((one, at) => {
      const apart = ({ x, y }: { x: number; y: number }) => Math.hypot(x - one.x, y - one.y);
      // Rounded to tenths of a unit.
      expect(apart(plan.pin!)).toBeGreaterThan(plan.pinRadius + one.radius - 0.2);
      for (const other of centres.slice(at + 1)) expect(apart(other)).toBeGreaterThan(2 * one.radius - 0.3);
    });
  });

  it('puts members of another point in a row through it', () => {
    const far = { lat: 48.5, lng: 0.685 };
    const plan = memberPlan(TOURS, [aMember('a', far), aMember('b', far)])!;
    const [a, b] = centresOf(plan.dots);
    expect((a!.x + b!.x) / 2).toBeCloseTo(planPoint(far)!.x, 0);
    expect(plan.isSpread).toBe(true);
    expect(memberPlan(TOURS, [aMember('a', far)])!.isSpread).toBe(false);
  });

  it('draws each shown member inside the frame, wherever they are', () => {
    const degrees = fc.record({
      lat: fc.double({ min: 42, max: 50, noNaN: true }),
      lng: fc.double({ min: -4, max: 8, noNaN: true }),
    });
    fc.assert(
      fc.property(degrees, fc.array(degrees, { minLength: 1, maxLength: 8 }), (campus, places) => {
        const plan = memberPlan(
          campus,
          places.map((place, at) => aMember(`m${at}`, place)),
        )!;
        const { x, y, width, height } = plan.frame;
        expect(plan.shown).toHaveLength(places.length);
        for (const point of [plan.pin!, ...plan.shown.map(({ position }) => planPoint(position!)!)]) {
          expect(point.x).toBeGreaterThan(x);
          expect(point.x).toBeLessThan(x + width);
          expect(point.y).toBeGreaterThan(y);
          expect(point.y).toBeLessThan(y + height);
        }
      }),
    );
  });

  it('counts each placed member of the real networks once: on the map, or elsewhere', () => {
    for (const { id, position, members } of realDataset().campuses) {
      const plan = memberPlan(position, members);
      if (!plan) continue;
      const placed = members.filter((member) => member.position !== null);
      expect(plan.shown.length + plan.elsewhere.length, id).toBe(placed.length);
      expect(centresOf(plan.dots).length, id).toBe(plan.shown.length);
      expect(plan.frame.width, id).toBeLessThanOrEqual(PLAN.width * 1.2);
    }
  });
});
