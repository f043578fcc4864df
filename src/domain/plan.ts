/**
 * The plan of France: a still map in units of its own, metropolitan France in Web Mercator and below it each overseas
 * territory in a frame at its own scale. The same functions draw the outlines (scripts/plan-symbol.ts) and the dots.
 */
import { isApproximate, isExcellence, type CampusBrief } from './campus.ts';
import { isInside, mercatorX, mercatorY, type Bounds, type LatLng } from './geo.ts';
import { grown, middleOf } from './bounds.ts';
import { METROPOLE, OVERSEAS } from './territory.ts';

/** A point of the plan, in its units, from the top left. */
export interface PlanPoint {
  x: number;
  y: number;
}

/** A part of the plan, in its units. */
export interface PlanFrame extends PlanPoint {
  width: number;
  height: number;
}

/** The id of the drawing of the outlines, which the build puts into every page once. */
export const PLAN_SYMBOL = 'plan-de-france';

const WIDTH = 1000;
const GAP = 14;
const INSET = { width: (WIDTH - GAP * (OVERSEAS.length - 1)) / OVERSEAS.length, height: 132 };
/** Room inside an inset, so that no coast touches its frame. */
const PADDING = 12;

const mainHeight = (WIDTH * mercatorHeight(METROPOLE)) / mercatorWidth(METROPOLE);

/** Metropolitan France. */
export const PLAN_METROPOLE: PlanFrame = { x: 0, y: 0, width: WIDTH, height: Math.round(mainHeight) };

/** The frames of the overseas territories, in their order. */
export const PLAN_INSETS: readonly { id: string; frame: PlanFrame }[] = OVERSEAS.map(({ id }, place) => ({
  id,
  frame: {
    x: Math.round(place * (INSET.width + GAP)),
    y: PLAN_METROPOLE.height + GAP,
    width: Math.round(INSET.width),
    height: INSET.height,
  },
}));

/** All of it. */
export const PLAN: PlanFrame = { x: 0, y: 0, width: WIDTH, height: PLAN_METROPOLE.height + GAP + INSET.height };

function mercatorWidth({ west, east }: Bounds): number {
  return mercatorX(east) - mercatorX(west);
}

function mercatorHeight({ south, north }: Bounds): number {
  return mercatorY(south) - mercatorY(north);
}

/** How far beyond the bounds of a part a place still belongs to it, as a share of them; less than an inset's padding. */
const REACH = 0.06;

/** A part of the world and where it is drawn: units of the plan for one of the Mercator square, and the shift. */
interface Part {
  /** What lies here belongs to it. */
  reach: Bounds;
  scale: number;
  left: number;
  top: number;
}

function partIn(bounds: Bounds, frame: PlanFrame, padding: number): Part {
  const scale = Math.min(
    (frame.width - 2 * padding) / mercatorWidth(bounds),
    (frame.height - 2 * padding) / mercatorHeight(bounds),
  );
  return {
    reach: grown(bounds, REACH, 0),
    scale,
    left: frame.x + frame.width / 2 - (scale * (mercatorX(bounds.west) + mercatorX(bounds.east))) / 2,
    top: frame.y + frame.height / 2 - (scale * (mercatorY(bounds.north) + mercatorY(bounds.south))) / 2,
  };
}

const PARTS: readonly Part[] = [
  ...OVERSEAS.map(({ bounds }, place) => partIn(bounds, PLAN_INSETS[place]!.frame, PADDING)),
  partIn(METROPOLE, PLAN_METROPOLE, 0),
];

function partOf(position: LatLng): Part | undefined {
  return PARTS.find(({ reach }) => isInside(position, reach));
}

function projected({ lat, lng }: LatLng, { scale, left, top }: Part): PlanPoint {
  return { x: left + scale * mercatorX(lng), y: top + scale * mercatorY(lat) };
}

/** Whether a point lies in that part of the plan, its edges included. */
export function isInFrame({ x, y }: PlanPoint, frame: PlanFrame): boolean {
  return x >= frame.x && x <= frame.x + frame.width && y >= frame.y && y <= frame.y + frame.height;
}

/** Where a place lies on the plan; null for one that is on none of its parts. */
export function planPoint(position: LatLng): PlanPoint | null {
  const part = partOf(position);
  return part ? projected(position, part) : null;
}

/** Several places as one part of the plan draws them, that of the first; null where that one is on no part. */
export function planLine(line: readonly LatLng[]): PlanPoint[] | null {
  const part = line[0] && partOf(line[0]);
  return part ? line.map((position) => projected(position, part)) : null;
}

/** The part of the plan that shows these bounds with room around them, as wide as `leastWidth` units at least. */
export function planFrame({ south, west, north, east }: Bounds, leastWidth = 150): PlanFrame {
  const middle = middleOf({ south, west, north, east });
  const inset = OVERSEAS.findIndex((territory) => isInside(middle, territory.bounds));
  if (inset >= 0) return PLAN_INSETS[inset]!.frame;
  const corners = planLine([
    { lat: north, lng: west },
    { lat: south, lng: east },
  ]);
  if (!corners) return PLAN;
  const [start, end] = corners as [PlanPoint, PlanPoint];
  const width = Math.max(leastWidth, (end.x - start.x) * 1.16);
  const height = Math.max(leastWidth, (end.y - start.y) * 1.16);
  return rounded({ x: (start.x + end.x - width) / 2, y: (start.y + end.y - height) / 2, width, height });
}

function rounded({ x, y, width, height }: PlanFrame): PlanFrame {
  return { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) };
}

/** The radius of a dot that can be seen in a frame of that size, in units. */
export function dotRadius({ width, height }: PlanFrame): number {
  return toTenth(Math.max(width, height) * 0.0115);
}

/** The dots of one filière: discs, diamonds for excellence; hollow where the places are approximate. */
export interface PlanDots {
  filiere: string;
  isApproximate: boolean;
  /** SVG path data. */
  path: string;
}

/**
 * The dots of these campuses: one path for each filière and manner, in the order in which they first come. Campuses on
 * one point stand side by side; those without a position on the plan are left out.
 */
export function planDots(campuses: readonly CampusBrief[], radius: number): PlanDots[] {
  const groups = new Map<string, PlanDots>();
  for (const { campus, x, y } of apart(campuses, radius)) {
    const isHollow = campus.position !== null && isApproximate(campus.position);
    const key = `${campus.filiere} ${isHollow}`;
    const group = groups.get(key) ?? { filiere: campus.filiere, isApproximate: isHollow, path: '' };
    groups.set(key, { ...group, path: group.path + dotPath({ x, y }, radius, isExcellence(campus)) });
  }
  return [...groups.values()];
}

/** The campus whose dot, drawn with that radius, lies nearest to a point and within reach of it, in units; or null. */
export function campusAt(
  campuses: readonly CampusBrief[],
  radius: number,
  { x, y }: PlanPoint,
  reach: number,
): CampusBrief | null {
  const near = apart(campuses, radius)
    .map((dot) => ({ campus: dot.campus, gap: Math.hypot(dot.x - x, dot.y - y) }))
    .filter(({ gap }) => gap <= reach);
  return near.length === 0 ? null : near.reduce((best, one) => (one.gap < best.gap ? one : best)).campus;
}

/** Beyond this many campuses, those of one point are one dot: rows of them would run into the sea. */
const MOST_APART = 1000;

/** Each placed campus at its point; those of one point in a row through it, in the order given. */
function apart(campuses: readonly CampusBrief[], radius: number): ({ campus: CampusBrief } & PlanPoint)[] {
  const stacks = new Map<number, ({ campus: CampusBrief } & PlanPoint)[]>();
  for (const campus of campuses) {
    const point = campus.position && planPoint(campus.position);
    if (!point) continue;
    // The plan is far less than a million radii wide.
    const key = Math.round(point.x / radius) * 1e6 + Math.round(point.y / radius);
    const stack = stacks.get(key);
    if (!stack) stacks.set(key, [{ campus, ...point }]);
    else if (campuses.length <= MOST_APART) stack.push({ campus, ...point });
  }
  return [...stacks.values()].flatMap((stack) =>
    stack.map((dot, place) => ({ ...dot, x: dot.x + (place - (stack.length - 1) / 2) * 1.7 * radius })),
  );
}

function dotPath({ x, y }: PlanPoint, radius: number, isDiamond: boolean): string {
  if (!isDiamond) return disc({ x, y }, radius);
  const r = toTenth(radius * 1.3);
  return `M${toTenth(x)} ${toTenth(y - r)}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`;
}

/** SVG path data of a disc; the radius is rounded as all the rest is. */
export function disc({ x, y }: PlanPoint, radius: number): string {
  const r = toTenth(radius);
  return `M${toTenth(x - r)} ${toTenth(y)}a${r} ${r} 0 1 0 ${toTenth(2 * r)} 0a${r} ${r} 0 1 0 ${toTenth(-2 * r)} 0z`;
}

/** A number of the plan as its paths write it: to the nearest tenth. */
export function toTenth(value: number): number {
  return Number(value.toFixed(1));
}
