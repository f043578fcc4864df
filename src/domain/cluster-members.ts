/** Which points a cluster holds. */
import type { ClusterGrid } from './cluster.ts';

/** The points of the clusters of a grid, four bytes each. */
export interface Members {
  /** Those of a cluster, in point order: a view of one column. */
  of: (at: number) => Uint32Array;
  /** The number of the cluster of a point, or -1; one pass. */
  clusterOf: (point: number) => number;
}

/** The points of each cluster: two passes for all. */
export function membersByCluster({ counts, clusterOf }: Pick<ClusterGrid, 'counts' | 'clusterOf'>): Members {
  const ends = new Uint32Array(counts.length);
  let total = 0;
  for (let at = 0; at < counts.length; at++) {
    ends[at] = total;
    total += counts[at]!;
  }
  const members = new Uint32Array(total);
  for (let point = 0; point < clusterOf.length; point++) {
    const at = clusterOf[point]!;
    if (at >= 0) members[ends[at]!++] = point;
  }
  return {
    of: (at) => members.subarray(ends[at]! - counts[at]!, ends[at]),
    clusterOf: (point) => {
      const place = members.indexOf(point);
      return place < 0 ? -1 : ends.findIndex((end) => end > place);
    },
  };
}
