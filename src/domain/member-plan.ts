/** The small still map of a network: the campus as a pin, its members as dots, on the part of the plan that holds it. */
import type { Member } from './campus.ts';
import { type LatLng } from './geo.ts';
import { boundsOf } from './bounds.ts';
import {
  disc,
  dotRadius,
  isInFrame,
  PLAN_INSETS,
  planFrame,
  planPoint,
  toTenth,
  type PlanFrame,
  type PlanPoint,
} from './plan.ts';

/** A network as its map draws it, in units of the plan. */
export interface MemberPlan {
  frame: PlanFrame;
  /** The campus itself; null where it is not placed. */
  pin: PlanPoint | null;
  pinRadius: number;
  /** SVG path data of the members' dots. */
  dots: string;
  /** Some dots stand beside their place, to be seen. */
  isSpread: boolean;
  /** The members on the map. */
  shown: Member[];
  /** Members placed in another part of the world than the campus: the mainland, an island. */
  elsewhere: Member[];
}

/** A frame narrower than that would show one coast or nothing, units of the plan (about a kilometre each). */
const LEAST_WIDTH = 120;
/** The map is small on the page: its dots are larger than those of a map of France, and the pin is seen among them. */
const DOT_GROWTH = 1.5;
const PIN_TO_DOT = 1.7;
/** Key of the stack of the members at the campus's own point. */
const UNDER_PIN = 'pin';

/**
 * The map of these members around their campus; null where no member is placed. Where the campus has no place, the
 * first placed member says which part of the plan it is. Members on one point stand in a row, or around the pin if it is
 * there. Deterministic; two passes over the members.
 */
export function memberPlan(campus: LatLng | null, members: readonly Member[]): MemberPlan | null {
  const placed = members.filter((member) => member.position !== null && planPoint(member.position) !== null);
  const anchor = campus && planPoint(campus) ? campus : (placed[0]?.position ?? null);
  if (anchor === null) return null;
  const part = partOf(anchor);
  const shown = placed.filter(({ position }) => position !== null && partOf(position) === part);
  const bounds = boundsOf([anchor, ...shown.flatMap(({ position }) => position ?? [])]);
  if (shown.length === 0 || bounds === null) return null;
  const frame = planFrame(bounds, LEAST_WIDTH);
  const radius = toTenth(dotRadius(frame) * DOT_GROWTH);
  const pin = campus && planPoint(campus);
  const pinRadius = toTenth(radius * PIN_TO_DOT);
  const wholePin = pin && { ...pin, radius: pinRadius };
  const stacks = stacksOf(shown, radius, wholePin);
  const points = [...stacks].flatMap(([key, stack]) =>
    wholePin && key === UNDER_PIN ? aroundPin(stack.length, radius, wholePin) : inRow(stack, radius),
  );
  return {
    frame,
    pin,
    pinRadius,
    dots: points.map((point) => disc(point, radius)).join(''),
    isSpread: [...stacks].some(([key, stack]) => key === UNDER_PIN || stack.length > 1),
    shown,
    elsewhere: members.filter((member) => member.position !== null && !shown.includes(member)),
  };
}

/** The inset that holds a place; undefined for the mainland. */
function partOf(position: LatLng): string | undefined {
  const point = planPoint(position);
  return point === null ? undefined : PLAN_INSETS.find(({ frame }) => isInFrame(point, frame))?.id;
}

interface Pin extends PlanPoint {
  radius: number;
}

/** The points of the plan where dots would fall on each other: one stack for each, and one for the pin's own. */
function stacksOf(members: readonly Member[], radius: number, pin: Pin | null): Map<string, PlanPoint[]> {
  const stacks = new Map<string, PlanPoint[]>();
  for (const { position } of members) {
    const point = position && planPoint(position);
    if (!point) continue;
    const isUnderPin = pin !== null && Math.hypot(pin.x - point.x, pin.y - point.y) < pin.radius + radius;
    const key = isUnderPin ? UNDER_PIN : `${Math.round(point.x / radius)} ${Math.round(point.y / radius)}`;
    stacks.set(key, [...(stacks.get(key) ?? []), point]);
  }
  return stacks;
}

/** Dots in a row through their point. */
function inRow(stack: readonly PlanPoint[], radius: number): PlanPoint[] {
  const [{ x, y }] = stack as [PlanPoint];
  return stack.map((_, place) => ({ x: x + (2 * place - stack.length + 1) * radius, y }));
}

/** Dots in rings around the pin, from its right. */
function aroundPin(count: number, radius: number, pin: Pin): PlanPoint[] {
  const points: PlanPoint[] = [];
  for (let ring = pin.radius + radius * 1.2; points.length < count; ring += 2.2 * radius) {
    const room = Math.floor((Math.PI * ring) / (1.05 * radius));
    const inRing = Math.min(room, count - points.length);
    for (let place = 0; place < inRing; place += 1) {
      const angle = (2 * Math.PI * place) / room;
      points.push({ x: pin.x + ring * Math.cos(angle), y: pin.y + ring * Math.sin(angle) });
    }
  }
  return points;
}
