import { useEffectEvent, useLayoutEffect, useMemo, useRef, type MouseEvent } from 'react';
import { isApproximate, isExcellence, type CampusBrief } from '../domain/campus.ts';
import { campusAt, dotRadius, PLAN, PLAN_SYMBOL, planDots, planPoint } from '../domain/plan.ts';
import { OVERSEAS } from '../domain/territory.ts';
import type { NameOf } from '../texts/explore-texts.ts';
import { mapTexts, stillMapTexts } from '../texts/map-texts.ts';
import { Plan } from '../ui/Plan.tsx';
import { useIsOnPaper } from '../ui/useIsOnPaper.ts';

interface StillMapProps {
  campuses: readonly CampusBrief[];
  open: CampusBrief | null;
  nameOf: NameOf;
  /** The live one is on its way. */
  isBusy: boolean;
  onWanted: () => void;
  onOpen: (id: string) => void;
  /** It goes, and the focus was in it. */
  onFocusLost: () => void;
}

const RADIUS = dotRadius(PLAN);
/** Room around the plan, in its units, so that the frames at its edges are whole. */
const ROOM = 6;
const FRAME = { x: -ROOM, y: -ROOM, width: PLAN.width + 2 * ROOM, height: PLAN.height + 2 * ROOM };

/** The map before any script of it: the same campuses over the same outlines, and the way to the live one. */
export function StillMap({ campuses, open, nameOf, isBusy, onWanted, onOpen, onFocusLost }: StillMapProps) {
  const rootRef = useRef<HTMLDivElement>(null);
  const tellOfFocus = useEffectEvent(() => {
    if (rootRef.current?.contains(document.activeElement)) onFocusLost();
  });
  useLayoutEffect(function tellWhenGone() {
    // Before the elements go, and the focus with them.
    return () => tellOfFocus();
  }, []);
  const handleClick = (event: MouseEvent<HTMLElement>) => {
    const point = planPointOf(event);
    const campus = point && campusAt(campuses, RADIUS, point, RADIUS * 2);
    if (campus) onOpen(campus.id);
  };
  return (
    <div ref={rootRef} className="still-map">
      {/* For pointers alone: the list has all that a click finds, and the button the way to the live map. */}
      <div className="still-map-stage" onClick={handleClick}>
        <CampusPlan campuses={campuses} open={open} />
      </div>
      <div className="still-map-foot">
        <Caption nameOf={nameOf} />
        <button type="button" className="button still-map-open" onClick={onWanted}>
          {isBusy ? mapTexts.loading : stillMapTexts.open}
        </button>
      </div>
    </div>
  );
}

/** Where on the plan a press is, in its units; null where the browser cannot tell. */
function planPointOf({ currentTarget, clientX, clientY }: MouseEvent<HTMLElement>): { x: number; y: number } | null {
  const matrix = currentTarget.querySelector('svg')?.getScreenCTM?.();
  return matrix ? new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse()) : null;
}

/** The same map on paper, where the live one is on the screen. */
export function PaperMap({ nameOf, ...props }: Pick<StillMapProps, 'campuses' | 'open' | 'nameOf'>) {
  const isOnPaper = useIsOnPaper();
  if (!isOnPaper) return null;
  return (
    <div className="paper-map" aria-hidden="true">
      <CampusPlan {...props} />
      <Caption nameOf={nameOf} />
    </div>
  );
}

function CampusPlan({ campuses, open }: Pick<StillMapProps, 'campuses' | 'open'>) {
  const dots = useMemo(() => planDots(campuses, RADIUS), [campuses]);
  return (
    <Plan
      name={stillMapTexts.name(campuses.length)}
      symbol={PLAN_SYMBOL}
      ground={PLAN}
      frame={FRAME}
      dots={dots}
      pins={open ? pinOf(open) : []}
      pinRadius={RADIUS * 1.7}
      isSpread
    />
  );
}

/** The open campus as every map draws it: a diamond for excellence, hollow where its place is not its own. */
function pinOf(campus: CampusBrief) {
  const { position, filiere } = campus;
  const point = position && planPoint(position);
  if (!point) return [];
  return [{ ...point, filiere, number: null, isDiamond: isExcellence(campus), isApproximate: isApproximate(position) }];
}

function Caption({ nameOf }: Pick<StillMapProps, 'nameOf'>) {
  return (
    <p className="still-map-caption">
      {`${stillMapTexts.insets(OVERSEAS.map(({ id }) => nameOf.territory(id)))} ${mapTexts.outlinesCredit}.`}
    </p>
  );
}
