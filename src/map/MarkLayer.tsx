import { memo, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useMap } from 'react-leaflet';
import { boundsOf } from '../domain/bounds.ts';
import type { CampusBrief } from '../domain/campus.ts';
import { useWatched, type Held } from '../ui/watched.ts';
import type { CampusMapProps } from './CampusMap.tsx';
import { CampusMark } from './CampusMark.tsx';
import { ClusterMark } from './ClusterMark.tsx';
import { toLeafletBounds } from './leaflet-door.ts';
import { flyQuietly } from './map-moves.ts';
import type { MarkColumns } from './mark-columns.ts';
import type { MarkGroup, MarkGroups } from './mark-groups.ts';
import type { MarkActs } from './Mark.tsx';
import { campusNames, markNamer } from './mark-names.ts';
import { MarkSheet, SheetLinks } from './MarkSheet.tsx';
import { StackList } from './StackList.tsx';
import { useMarkFocus } from './useMarkFocus.ts';
import { useMarkGroups } from './useMarkGroups.ts';
import { useMarkPositions } from './useMarkPositions.ts';

type MarksProps = Pick<CampusMapProps, 'campuses' | 'shown' | 'factsOf' | 'openId' | 'highlight' | 'onOpen'> & {
  columns: MarkColumns;
  isMotionReduced: boolean;
  /** A pressed mark has a sheet instead of opening its campus at once. */
  hasSheet: boolean;
};

/** One press opens a cluster no deeper than this, if it parts it at all before. */
const DEEPEST_OPENING_ZOOM = 13;

function Layer(props: MarksProps) {
  const { campuses, columns, openId, highlight, factsOf, onOpen } = props;
  const highlightedId = useWatched(highlight);
  const { groups, drawn } = useMarkGroups(props);
  const marks = useMarkFocus(groups, drawn);
  const { stack, chosen, ...press } = useMarkPresses(props, groups, marks);
  const highlighted = useMemo(() => groups.groupOf(highlightedId), [groups, highlightedId]);
  const chosenGroup = useMemo(() => groups.groupOf(chosen?.id ?? null), [groups, chosen]);
  const lastOpen = useLastOpen(openId, groups);
  const { reached } = marks;
  // The tab stop is there even while the window is elsewhere: it may have the focus.
  const here = useMemo(
    () => (reached === null || drawn.includes(reached) ? drawn : drawn.concat(reached)),
    [drawn, reached],
  );
  const namesOf = useMemo(() => markNamer(columns, (campus) => factsOf(campus).name), [columns, factsOf]);
  const names = useMemo(() => namesOf(here), [namesOf, here]);
  const isOpen = (group: MarkGroup) => group.first.id === openId;
  const isHighlighted = (group: MarkGroup) => group === highlighted || group === chosenGroup;
  useNoZoomOfMarks();
  useMarkPositions(here, marks.holderOf, (group) => isOpen(group) || isHighlighted(group));
  const acts = useMarkActs(marks, press, highlight);
  // One door for all: React listens for every event at each of them.
  const pane = useMap().getPanes().markerPane;
  const buttons = here.map((group, at) => {
    const Kind = group.cluster.count === 1 ? CampusMark : ClusterMark;
    return (
      <Kind
        key={group.key}
        group={group}
        name={names[at]!}
        isReached={group === reached}
        isOpen={isOpen(group)}
        isHighlighted={isHighlighted(group)}
        lastOpenId={group === lastOpen.group ? lastOpen.id : null}
        acts={acts}
      />
    );
  });
  return (
    <>
      {createPortal(buttons, pane)}
      {stack && (
        <StackList
          campuses={Array.from(stack.members, (at) => campuses[at]!)}
          namesOf={(listed) => campusNames(listed, (campus) => factsOf(campus).name)}
          onOpen={press.openFromStack}
          onHighlight={highlight.set}
          onClose={press.closeStack}
        />
      )}
      {chosen && <MarkSheet campus={chosen} place={factsOf(chosen).place} onOpen={onOpen} onClose={press.closeSheet} />}
    </>
  );
}

const Marks = memo(Layer);

/** The marks: one tab stop for all of them, arrows from mark to mark. What only moves the map draws none of them anew. */
export function MarkLayer({ linkOf, ...marks }: Omit<MarksProps, 'hasSheet'> & Pick<CampusMapProps, 'linkOf'>) {
  return (
    <SheetLinks value={linkOf}>
      <Marks {...marks} hasSheet={linkOf !== null} />
    </SheetLinks>
  );
}

/** What marks do, in functions that stay the same while what they do does not. */
function useMarkActs(
  marks: ReturnType<typeof useMarkFocus>,
  { openCluster, choose }: Pick<ReturnType<typeof useMarkPresses>, 'openCluster' | 'choose'>,
  highlight: Held<string | null>,
): MarkActs {
  const press = (group: MarkGroup) => (group.cluster.count === 1 ? choose(group.first) : openCluster(group));
  const { refOf, reach, leave, handleKey } = marks;
  const now = useRef({ press, reach, leave, handleKey });
  useLayoutEffect(function keepNow() {
    now.current = { press, reach, leave, handleKey };
  });
  return useMemo(
    () => ({
      refOf,
      press: (group) => now.current.press(group),
      reach: (group) => now.current.reach(group),
      leave: () => now.current.leave(),
      handleKey: (event, group) => now.current.handleKey(event, group),
      highlight,
    }),
    [refOf, highlight],
  );
}

/** The campus that is or was last open, and the mark that holds it: the focus may come back to it. */
function useLastOpen(openId: string | null, groups: MarkGroups): { id: string | null; group: MarkGroup | null } {
  const [id, setId] = useState(openId);
  if (openId !== null && openId !== id) setId(openId);
  const group = useMemo(() => groups.groupOf(id), [groups, id]);
  return { id, group };
}

/**
 * A double press that begins on a mark is two presses of it, and no zoom of the map beneath: not even where what the first
 * has opened has moved the mark away from under the second.
 */
function useNoZoomOfMarks(): void {
  const map = useMap();
  useEffect(
    function watchFirstPress() {
      const container = map.getContainer();
      const watch = ({ detail, target }: MouseEvent) => {
        if (detail > 1) return;
        const isOnMark = target instanceof Element && target.closest('.mark') !== null;
        if (isOnMark) map.doubleClickZoom.disable();
        else map.doubleClickZoom.enable();
      };
      container.addEventListener('mousedown', watch, true);
      return () => container.removeEventListener('mousedown', watch, true);
    },
    [map],
  );
}

/** What a press of a mark does: a group is opened by zooming or as a list, a campus has a sheet or its page. */
function useMarkPresses(props: MarksProps, groups: MarkGroups, marks: ReturnType<typeof useMarkFocus>) {
  const { campuses, hasSheet, onOpen, isMotionReduced } = props;
  const map = useMap();
  const [pressed, setPressed] = useState<MarkGroup | null>(null);
  const [lastChosen, setLastChosen] = useState<CampusBrief | null>(null);
  const stack = useMemo(() => sameStack(pressed, groups), [pressed, groups]);
  // It does not come back by itself with the zoom that parted from it.
  if (pressed !== null && stack === null) setPressed(null);
  const chosen = useMemo(
    () => (hasSheet && lastChosen && groups.groupOf(lastChosen.id) ? lastChosen : null),
    [hasSheet, lastChosen, groups],
  );

  const openCluster = (group: MarkGroup) => {
    setLastChosen(null);
    const bounds = boundsOf(Array.from(group.members).flatMap((at) => campuses[at]!.position ?? []));
    if (!bounds || group.isStack) {
      setPressed(group);
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
    marks.focusOnceDrawn(group.first.id);
    flyQuietly(map, () => map.setView(centre, zoom, { animate: !isMotionReduced }));
  };
  const choose = (campus: CampusBrief) => {
    if (!hasSheet) return onOpen(campus.id);
    setPressed(null);
    setLastChosen(campus);
  };
  return {
    stack,
    chosen,
    openCluster,
    choose,
    openFromStack: (id: string) => {
      setPressed(null);
      onOpen(id);
    },
    closeStack: () => {
      setPressed(null);
      if (stack) marks.focusCampus(stack.first.id);
    },
    closeSheet: () => {
      setLastChosen(null);
      if (chosen) marks.focusCampus(chosen.id);
    },
  };
}

/** The group that was pressed, as it is now; null where it is no stack of that key any more. */
function sameStack(pressed: MarkGroup | null, groups: MarkGroups): MarkGroup | null {
  const now = pressed && groups.groupOf(pressed.first.id);
  return now?.isStack && now.key === pressed?.key ? now : null;
}
