import { useMemo, useState } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import type { Campus } from '../domain/campus.ts';
import { gridClusters, membersByCluster, staysTogether, toColumns, type Cluster } from '../domain/cluster.ts';
import type { CampusMapProps } from './CampusMap.tsx';

/** A cluster with the campuses that it holds. */
export interface MarkGroup {
  cluster: Cluster;
  campuses: Campus[];
  /** Stable for React and for the focus: a lone campus keeps its own id from zoom to zoom. */
  key: string;
}

/** Whether no zoom would part them: they are listed instead. */
export function isStack({ campuses }: MarkGroup): boolean {
  return staysTogether(campuses.flatMap(({ position }) => position ?? []));
}

/**
 * Clusters the visible campuses at the map's zoom, anew only when either changes. The open one is in no cluster: its
 * own mark stands out.
 */
export function useMarkGroups({
  campuses,
  visibleIds,
  openId,
}: Pick<CampusMapProps, 'campuses' | 'visibleIds' | 'openId'>): MarkGroup[] {
  const map = useMap();
  const [zoom, setZoom] = useState(() => map.getZoom());
  const handlers = useMemo(() => ({ zoomend: () => setZoom(map.getZoom()) }), [map]);
  useMapEvents(handlers);

  const placed = useMemo(() => campuses.filter(({ position }) => position !== null), [campuses]);
  const columns = useMemo(() => toColumns(placed.flatMap(({ position }) => position ?? [])), [placed]);
  return useMemo(() => {
    const mask = Uint8Array.from(placed, ({ id }) => (visibleIds.has(id) && id !== openId ? 1 : 0));
    const grid = gridClusters(columns, mask, zoom);
    const members = membersByCluster(grid);
    const groups = grid.clusters.map((cluster, at) =>
      toGroup(
        cluster,
        members[at]!.map((index) => placed[index]!),
      ),
    );
    const open = placed.findIndex(({ id }) => id === openId && visibleIds.has(id));
    if (open < 0) return groups;
    const cluster = { key: '', count: 1, x: columns.x[open]!, y: columns.y[open]! };
    return [...groups, toGroup(cluster, [placed[open]!])];
  }, [columns, placed, visibleIds, openId, zoom]);
}

function toGroup(cluster: Cluster, campuses: Campus[]): MarkGroup {
  return { cluster, campuses, key: campuses.length === 1 ? `campus ${campuses[0]!.id}` : cluster.key };
}
