/** Numbered pins on the plan, moved apart where they would hide each other. */
import type { Campus } from './campus.ts';
import { isInFrame, planPoint, toTenth, type PlanFrame, type PlanPoint } from './plan.ts';

/** A pin: its place on the plan, and the number of its campus in the list beside it, from 1. */
export interface NumberedPin extends PlanPoint {
  campus: Campus;
  number: number;
}

/** The pins of the campuses in a frame, and how far they are to be trusted. */
export interface FramedPins {
  /** In the order of the campuses. */
  pins: NumberedPin[];
  /** How many campuses have no pin: no position, or one outside the frame. */
  outside: number;
  /** Whether a pin stands more than its radius away from its place. */
  areMoved: boolean;
}

const ROUNDS = 300;
/** An angle that no small number of turns brings back, so that a spiral of it fills a disc evenly. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Pins of that radius for the campuses, in the order of a list; cost: rounds × pairs, for a few dozen. */
export function framedPins(campuses: readonly Campus[], frame: PlanFrame, radius: number): FramedPins {
  const placed = campuses.flatMap((campus, place) => {
    const point = campus.position && planPoint(campus.position);
    return point && isInFrame(point, frame) ? [{ ...point, campus, number: place + 1 }] : [];
  });
  const apart = pinsApart(placed, frame, radius);
  return {
    pins: placed.map((pin, place) => ({ ...pin, x: toTenth(apart[place]!.x), y: toTenth(apart[place]!.y) })),
    outside: campuses.length - placed.length,
    areMoved: placed.some((pin, place) => Math.hypot(pin.x - apart[place]!.x, pin.y - apart[place]!.y) > radius),
  };
}

/**
 * The points, in their order, pushed away from each other until discs of that radius around them barely touch, and held
 * inside the frame. Deterministic; where the frame is too small for all, they still overlap.
 */
export function pinsApart(points: readonly PlanPoint[], frame: PlanFrame, radius: number): PlanPoint[] {
  const moved = points.map((point, place) => spiralled(point, samePointsBefore(points, place), radius));
  for (let round = 0; round < ROUNDS; round += 1) {
    if (!pushApart(moved, 2 * radius)) break;
    for (const point of moved) {
      point.x = held(point.x, frame.x + radius, frame.x + frame.width - radius);
      point.y = held(point.y, frame.y + radius, frame.y + frame.height - radius);
    }
  }
  return moved;
}

function samePointsBefore(points: readonly PlanPoint[], place: number): number {
  const { x, y } = points[place]!;
  return points.slice(0, place).filter((other) => Math.hypot(other.x - x, other.y - y) < 1).length;
}

/** The first pin of a point stands on it, the next ones on a spiral around it, from which pushing soon parts them. */
function spiralled({ x, y }: PlanPoint, before: number, radius: number): PlanPoint {
  const far = radius * Math.sqrt(before);
  return { x: x + far * Math.cos(before * GOLDEN_ANGLE), y: y + far * Math.sin(before * GOLDEN_ANGLE) };
}

/** One round; whether any two were too near. */
function pushApart(points: PlanPoint[], distance: number): boolean {
  let wasTight = false;
  points.forEach((a, first) => {
    for (const b of points.slice(first + 1)) {
      const [dx, dy] = [b.x - a.x, b.y - a.y];
      const apart = Math.hypot(dx, dy);
      if (apart >= distance * 0.99) continue;
      wasTight = true;
      const angle = Math.atan2(dy, dx);
      const push = (distance - apart) / 2;
      a.x -= push * Math.cos(angle);
      a.y -= push * Math.sin(angle);
      b.x += push * Math.cos(angle);
      b.y += push * Math.sin(angle);
    }
  });
  return wasTight;
}

function held(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
