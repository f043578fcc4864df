import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import type { Campus } from '../domain/campus.ts';
import { gridClusters, membersByCluster, staysTogether, toColumns, type Cluster } from '../domain/cluster.ts';
import { boundsOf, fromMercator } from '../domain/geo.ts';
import { nearestInDirection, readingOrder, type Direction } from '../domain/mark-navigation.ts';
import type { CampusMapProps } from './CampusMap.tsx';
import { CampusMark } from './CampusMark.tsx';
import { ClusterMark } from './ClusterMark.tsx';
import { toLeafletBounds } from './leaflet-door.ts';
import { StackList } from './StackList.tsx';

/** A cluster with the campuses that it holds. */
interface MarkGroup {
  cluster: Cluster;
  campuses: Campus[];
  /** Stable for React and for the focus: a lone campus keeps its own id from zoom to zoom. */
  key: string;
}

type MarkLayerProps = Pick<
  CampusMapProps,
  'campuses' | 'visibleIds' | 'factsOf' | 'openId' | 'highlightedId' | 'onOpen' | 'onHighlight'
> & { isMotionReduced: boolean };

/** One press opens a cluster no deeper than this, if it parts it at all before. */
const DEEPEST_OPENING_ZOOM = 13;

const DIRECTIONS = new Map<string, Direction>([
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
]);

/** The marks: one tab stop for all of them, arrows from mark to mark. */
export function MarkLayer(props: MarkLayerProps) {
  const { openId, highlightedId, factsOf, onOpen, onHighlight, isMotionReduced } = props;
  const map = useMap();
  const groups = useMarkGroups(props);
  const marks = useMarkFocus(groups);
  const [stack, setStack] = useState<MarkGroup | null>(null);
  const shownStack = stack && groups.some(({ key }) => key === stack.key) ? stack : null;

  const openCluster = (group: MarkGroup) => {
    const bounds = boundsOf(group.campuses.flatMap(({ position }) => position ?? []));
    if (!bounds || isStack(group)) {
      setStack(group);
      return;
    }
    const target = toLeafletBounds(bounds);
    const zoom = Math.min(
      map.getMaxZoom(),
      Math.max(map.getZoom() + 1, Math.min(map.getBoundsZoom(target.pad(0.2)), DEEPEST_OPENING_ZOOM)),
    );
    if (zoom !== map.getZoom()) marks.focusOnceDrawn(group.campuses[0]!.id);
    // A little lower than the middle: the top belongs to the buttons.
    const centre = map.unproject(map.project(target.getCenter(), zoom).subtract([0, 24]), zoom);
    map.setView(centre, zoom, { animate: !isMotionReduced });
  };
  return (
    <>
      {groups.map((group) => {
        const only = group.campuses.length === 1 ? group.campuses[0]! : null;
        const shared = {
          position: fromMercator(group.cluster.x, group.cluster.y),
          isReached: group.key === marks.reachedKey,
          isOpen: group.campuses.some(({ id }) => id === openId),
          isHighlighted: group.campuses.some(({ id }) => id === highlightedId),
          buttonRef: marks.refOf(group.key),
          onFocus: () => marks.reach(group.key),
          onKeyDown: (event: KeyboardEvent) => marks.handleKey(event, group.key),
        };
        return only ? (
          <CampusMark
            key={group.key}
            {...shared}
            campus={only}
            name={factsOf(only).name}
            onOpen={onOpen}
            onHighlight={onHighlight}
          />
        ) : (
          <ClusterMark
            key={group.key}
            {...shared}
            campuses={group.campuses}
            factsOf={factsOf}
            isStack={isStack(group)}
            onPress={() => openCluster(group)}
          />
        );
      })}
      {shownStack && (
        <StackList
          campuses={shownStack.campuses}
          factsOf={factsOf}
          onOpen={(id) => {
            setStack(null);
            onOpen(id);
          }}
          onHighlight={onHighlight}
          onClose={() => {
            setStack(null);
            marks.focus(shownStack.key);
          }}
        />
      )}
    </>
  );
}

/** Whether no zoom would part them: they are listed instead. */
function isStack({ campuses }: MarkGroup): boolean {
  return staysTogether(campuses.flatMap(({ position }) => position ?? []));
}

/**
 * Clusters the visible campuses at the map's zoom, anew only when either changes. The open one is in no cluster: its
 * own mark stands out.
 */
function useMarkGroups({ campuses, visibleIds, openId }: MarkLayerProps): MarkGroup[] {
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

/** One tab stop among the marks, moved by arrows, Home and End; and the focus handed on when a cluster opens. */
function useMarkFocus(groups: MarkGroup[]) {
  const map = useMap();
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const awaited = useRef<string | null>(null);
  const [lastReached, setLastReached] = useState<string | null>(null);
  const reachedKey = groups.some(({ key }) => key === lastReached) ? lastReached : firstKey(groups);

  const focus = (key: string | undefined) => {
    const group = groups.find((candidate) => candidate.key === key);
    if (!group) return;
    map.panInside(fromMercator(group.cluster.x, group.cluster.y), { padding: [50, 50], animate: false });
    buttons.current.get(group.key)?.focus({ preventScroll: true });
  };
  useEffect(
    function focusAwaited() {
      if (awaited.current === null) return;
      const holder = groups.find(({ campuses }) => campuses.some(({ id }) => id === awaited.current));
      awaited.current = null;
      if (holder) buttons.current.get(holder.key)?.focus({ preventScroll: true });
    },
    [groups],
  );
  const refOf = useCallback(
    (key: string) => (button: HTMLButtonElement | null) => {
      if (button) buttons.current.set(key, button);
      else buttons.current.delete(key);
    },
    [],
  );
  const handleKey = (event: KeyboardEvent, key: string) => {
    const places = groups.map(({ cluster }) => cluster);
    const from = groups.findIndex((group) => group.key === key);
    const direction = DIRECTIONS.get(event.key);
    const order = event.key === 'Home' || event.key === 'End' ? readingOrder(places) : [];
    const next = direction ? nearestInDirection(places, from, direction) : order.at(event.key === 'End' ? -1 : 0);
    if (!direction && order.length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    if (next !== null && next !== undefined) focus(groups[next]?.key);
  };
  return {
    reachedKey,
    reach: setLastReached,
    refOf,
    focus,
    handleKey,
    focusOnceDrawn: (id: string) => {
      awaited.current = id;
    },
  };
}

function firstKey(groups: MarkGroup[]): string | null {
  const first = readingOrder(groups.map(({ cluster }) => cluster))[0];
  return first === undefined ? null : (groups[first]?.key ?? null);
}
