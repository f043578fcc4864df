import { useState, type KeyboardEvent } from 'react';
import { useMap } from 'react-leaflet';
import { boundsOf, fromMercator } from '../domain/geo.ts';
import type { CampusMapProps } from './CampusMap.tsx';
import { CampusMark } from './CampusMark.tsx';
import { ClusterMark } from './ClusterMark.tsx';
import { toLeafletBounds } from './leaflet-door.ts';
import { flyQuietly } from './map-moves.ts';
import { MarkSheet } from './MarkSheet.tsx';
import { StackList } from './StackList.tsx';
import { useMarkFocus } from './useMarkFocus.ts';
import { isStack, useMarkGroups, type MarkGroup } from './useMarkGroups.ts';

type MarkLayerProps = Pick<
  CampusMapProps,
  'campuses' | 'visibleIds' | 'factsOf' | 'openId' | 'highlightedId' | 'linkOf' | 'onOpen' | 'onHighlight'
> & { isMotionReduced: boolean };

/** One press opens a cluster no deeper than this, if it parts it at all before. */
const DEEPEST_OPENING_ZOOM = 13;

/** The marks: one tab stop for all of them, arrows from mark to mark. */
export function MarkLayer(props: MarkLayerProps) {
  const { openId, highlightedId, factsOf, linkOf, onOpen, onHighlight } = props;
  const groups = useMarkGroups(props);
  const marks = useMarkFocus(groups);
  const { stack, chosen, ...press } = useMarkPresses(props, groups, marks);
  return (
    <>
      {groups.map((group) => {
        const only = group.campuses.length === 1 ? group.campuses[0]! : null;
        const shared = {
          position: fromMercator(group.cluster.x, group.cluster.y),
          isReached: group.key === marks.reachedKey,
          isOpen: group.campuses.some(({ id }) => id === openId),
          isHighlighted: group.campuses.some(({ id }) => id === highlightedId || id === chosen?.id),
          buttonRef: marks.refOf(group.key),
          onFocus: () => marks.reach(group),
          onBlur: marks.leave,
          onKeyDown: (event: KeyboardEvent) => marks.handleKey(event, group),
        };
        return only ? (
          <CampusMark
            key={group.key}
            {...shared}
            campus={only}
            name={factsOf(only).name}
            onOpen={press.choose}
            onHighlight={onHighlight}
          />
        ) : (
          <ClusterMark
            key={group.key}
            {...shared}
            campuses={group.campuses}
            factsOf={factsOf}
            isStack={isStack(group)}
            onPress={() => press.openCluster(group)}
          />
        );
      })}
      {stack && (
        <StackList
          campuses={stack.campuses}
          factsOf={factsOf}
          onOpen={press.openFromStack}
          onHighlight={onHighlight}
          onClose={press.closeStack}
        />
      )}
      {chosen && linkOf && (
        <MarkSheet
          campus={chosen}
          place={factsOf(chosen).place}
          link={linkOf(chosen)}
          onOpen={onOpen}
          onClose={press.closeSheet}
        />
      )}
    </>
  );
}

/** What a press of a mark does: a group is opened by zooming or as a list, a campus has a sheet or its page. */
function useMarkPresses(props: MarkLayerProps, groups: MarkGroup[], marks: ReturnType<typeof useMarkFocus>) {
  const { campuses, visibleIds, linkOf, onOpen, isMotionReduced } = props;
  const map = useMap();
  const [stackKey, setStackKey] = useState<string | null>(null);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const stack = groups.find((group) => group.key === stackKey && isStack(group)) ?? null;
  // It does not come back by itself with the zoom that parted from it.
  if (stackKey !== null && stack === null) setStackKey(null);
  const chosen = campuses.find(({ id }) => id === chosenId && linkOf !== null && visibleIds.has(id));

  const openCluster = (group: MarkGroup) => {
    setChosenId(null);
    const bounds = boundsOf(group.campuses.flatMap(({ position }) => position ?? []));
    if (!bounds || isStack(group)) {
      setStackKey(group.key);
      return;
    }
    const target = toLeafletBounds(bounds);
    const zoom = Math.min(
      map.getMaxZoom(),
      Math.max(map.getZoom() + 1, Math.min(map.getBoundsZoom(target.pad(0.2)), DEEPEST_OPENING_ZOOM)),
    );
    // A little lower than the middle: the top belongs to the buttons.
    const centre = map.unproject(map.project(target.getCenter(), zoom).subtract([0, 24]), zoom);
    if (zoom === map.getZoom()) return map.setView(centre, zoom, { animate: false });
    marks.focusOnceDrawn(group.campuses[0]!.id);
    flyQuietly(map, () => map.setView(centre, zoom, { animate: !isMotionReduced }));
  };
  const choose = (id: string) => {
    if (linkOf === null) return onOpen(id);
    setStackKey(null);
    setChosenId(id);
  };
  return {
    stack,
    chosen,
    openCluster,
    choose,
    openFromStack: (id: string) => {
      setStackKey(null);
      onOpen(id);
    },
    closeStack: () => {
      setStackKey(null);
      if (stack) marks.focusCampus(stack.campuses[0]!.id);
    },
    closeSheet: () => {
      setChosenId(null);
      if (chosen) marks.focusCampus(chosen.id);
    },
  };
}
