/** The marks of the map, each made when it is first looked at: of a hundred thousand campuses a window holds few. */
import type { CampusBrief } from '../domain/campus.ts';
import {
  clusterAt,
  gridClusters,
  staysTogether,
  type Cluster,
  type ClusterGrid,
  type PointColumns,
} from '../domain/cluster.ts';
import { membersByCluster } from '../domain/cluster-members.ts';

/** One mark: a campus alone, or several. */
export interface MarkGroup {
  /** Its number among the groups. */
  at: number;
  cluster: Cluster;
  /** Stable for React and for the focus: a lone campus keeps its own id from zoom to zoom. */
  key: string;
  /** The places of its campuses among all. */
  members: Uint32Array;
  first: CampusBrief;
  /** No zoom would part them: they are listed instead. */
  isStack: boolean;
}

/** All the groups of one answer at one zoom. */
export interface MarkGroups {
  count: number;
  /** The middle of each. */
  middles: Pick<ClusterGrid, 'x' | 'y'>;
  /** The group of that number, always the same object. */
  groupAt: (at: number) => MarkGroup;
  /** The group that holds a campus; null where the map shows none of that id. One pass over the ids, and one over the places. */
  groupOf: (id: string | null) => MarkGroup | null;
}

/**
 * Groups the campuses that the mask keeps (1); the one at the place `openAt` (-1: none) is in no cluster: its own mark
 * stands out. Columns and mask are in the order of the campuses.
 */
export function groupMarks(
  campuses: readonly CampusBrief[],
  columns: PointColumns,
  mask: Uint8Array,
  openAt: number,
  zoom: number,
): MarkGroups {
  // What says of each campus where it is goes again: the members say it too.
  const { clusterOf, ...grid } = gridClusters(columns, mask, zoom, openAt);
  const all = membersByCluster({ counts: grid.counts, clusterOf });
  const made = new Map<number, MarkGroup>();
  const make = (at: number): MarkGroup => {
    const cluster = clusterAt(grid, at);
    const members = all.of(at);
    const first = campuses[members[0]!]!;
    const key = cluster.count === 1 ? `campus ${first.id}` : cluster.key;
    const group = { at, cluster, key, members, first, isStack: staysTogether(columns, members) };
    made.set(at, group);
    return group;
  };
  const groupAt = (at: number) => made.get(at) ?? make(at);
  return {
    count: grid.counts.length,
    middles: grid,
    groupAt,
    groupOf: (id) => {
      const at = id === null ? -1 : all.clusterOf(campuses.findIndex((campus) => campus.id === id));
      return at < 0 ? null : groupAt(at);
    },
  };
}

/** A part of the Mercator square. */
export interface Box {
  west: number;
  north: number;
  east: number;
  south: number;
}

/** No more marks than this are drawn wherever they are. */
const MOST_UNSEEN = 200;

/** Whether all the groups can be drawn: then no move of the map draws any anew. */
export function areFew({ count }: MarkGroups): boolean {
  return count <= MOST_UNSEEN;
}

/** The groups to draw, in their order: those whose middle is in the box; all without one. */
export function groupsIn({ count, middles: { x, y }, groupAt }: MarkGroups, box: Box | null): MarkGroup[] {
  const drawn: MarkGroup[] = [];
  for (let at = 0; at < count; at++) {
    const isIn =
      box === null || (x[at]! >= box.west && x[at]! <= box.east && y[at]! >= box.north && y[at]! <= box.south);
    if (isIn) drawn.push(groupAt(at));
  }
  return drawn;
}
