import { useEffectEvent, useLayoutEffect, useMemo, useRef } from 'react';
import { isExcellence, type Campus } from '../domain/campus.ts';
import { dotRadius, PLAN, PLAN_SYMBOL, planDots, planPoint } from '../domain/plan.ts';
import { OVERSEAS } from '../domain/territory.ts';
import type { NameOf } from '../texts/explore-texts.ts';
import { mapTexts, stillMapTexts } from '../texts/map-texts.ts';
import { Plan } from '../ui/Plan.tsx';

interface StillMapProps {
  campuses: readonly Campus[];
  open: Campus | null;
  nameOf: NameOf;
  onWanted: () => void;
  /** It goes, and the focus was in it. */
  onFocusLost: () => void;
}

const RADIUS = dotRadius(PLAN);

/** The map before any script of it: the same campuses over the same outlines, and the way to the live one. */
export function StillMap({ campuses, open, nameOf, onWanted, onFocusLost }: StillMapProps) {
  const rootRef = useRef<HTMLDivElement>(null);
  const tellOfFocus = useEffectEvent(() => {
    if (rootRef.current?.contains(document.activeElement)) onFocusLost();
  });
  useLayoutEffect(function tellWhenGone() {
    // Before the elements go, and the focus with them.
    return () => tellOfFocus();
  }, []);
  return (
    <div ref={rootRef} className="still-map">
      <div className="still-map-stage">
        <CampusPlan campuses={campuses} open={open} />
      </div>
      <div className="still-map-foot">
        <Caption nameOf={nameOf} />
        <button type="button" className="button still-map-open" onClick={onWanted}>
          {stillMapTexts.open}
        </button>
      </div>
    </div>
  );
}

/** The same map on paper, where the live one is on the screen. */
export function PaperMap({ nameOf, ...props }: Pick<StillMapProps, 'campuses' | 'open' | 'nameOf'>) {
  return (
    <div className="paper-map" aria-hidden="true">
      <CampusPlan {...props} />
      <Caption nameOf={nameOf} />
    </div>
  );
}

function CampusPlan({ campuses, open }: Pick<StillMapProps, 'campuses' | 'open'>) {
  const dots = useMemo(() => planDots(campuses, RADIUS), [campuses]);
  const point = open?.position && planPoint(open.position);
  return (
    <Plan
      name={stillMapTexts.name(campuses.length)}
      symbol={PLAN_SYMBOL}
      ground={PLAN}
      frame={PLAN}
      dots={dots}
      pins={open && point ? [{ ...point, filiere: open.filiere, number: null, isDiamond: isExcellence(open) }] : []}
      pinRadius={RADIUS * 1.7}
      isSpread
    />
  );
}

function Caption({ nameOf }: Pick<StillMapProps, 'nameOf'>) {
  return (
    <p className="still-map-caption">
      {stillMapTexts.insets(OVERSEAS.map(({ id }) => nameOf.territory(id)))} {mapTexts.outlinesCredit}.
    </p>
  );
}
