import type { ReactNode } from 'react';
import { isApproximate, type Campus } from '../domain/campus.ts';
import { framedPins } from '../domain/plan-pins.ts';
import { dotRadius, isInFrame, PLAN, PLAN_SYMBOL, planDots, planPoint, type PlanFrame } from '../domain/plan.ts';
import type { Bounds } from '../domain/geo.ts';
import { mapTexts } from '../texts/map-texts.ts';
import { planTexts } from '../texts/territory-texts.ts';
import { Plan } from '../ui/Plan.tsx';
import type { PageProps } from './page-links.ts';

/** More pins than this would hide the plan: dots then, and no numbers. */
const MOST_PINS = 30;
/** Radius of a numbered pin, as a share of the greater side of the frame: about 11 px on a desk, 8 on a phone. */
const PIN_SHARE = 0.024;

/** Whether the pins of so many campuses are numbered, and so their list is. */
export function isNumbered(campuses: readonly Campus[]): boolean {
  return campuses.length <= MOST_PINS;
}

interface PlanFigureProps extends PageProps {
  /** What the plan shows, in a sentence. */
  name: string;
  /** In the order of the list beside it. */
  campuses: readonly Campus[];
  /** What is shown, in degrees. */
  bounds: Bounds;
  /** The same, on the plan. */
  frame: PlanFrame;
  /** What is to be said of the frame. */
  children?: ReactNode;
}

/** The still map of a page; the list beside it says all that it shows. */
export function PlanFigure({ name, campuses, bounds, frame, children, dataset, links }: PlanFigureProps) {
  const radius = Math.max(frame.width, frame.height) * PIN_SHARE;
  const numbered = isNumbered(campuses) ? framedPins(campuses, frame, radius) : null;
  const shown = numbered ? numbered.pins.map(({ campus }) => campus) : campuses.filter((campus) => isOn(frame, campus));
  const outside = campuses.length - shown.length;
  const approximate = shown.filter(isVague).length;
  return (
    <links.PageMap dataset={dataset} campuses={campuses} bounds={bounds}>
      <figure className="page-plan">
        <Plan
          name={name}
          symbol={PLAN_SYMBOL}
          ground={PLAN}
          frame={frame}
          dots={numbered ? [] : planDots(campuses, dotRadius(frame))}
          pins={numbered?.pins.map(({ campus, ...pin }) => ({
            ...pin,
            filiere: campus.filiere,
            isApproximate: isVague(campus),
          }))}
          pinRadius={radius}
        />
        <figcaption>
          {numbered && shown.length > 0 && `${planTexts.numbers} `}
          {numbered?.areMoved && `${planTexts.moved} `}
          {approximate > 0 && `${numbered ? planTexts.approximate(approximate) : planTexts.hollow} `}
          {outside > 0 && `${planTexts.outside(outside)} `}
          {children} {mapTexts.outlinesCredit}.
        </figcaption>
      </figure>
    </links.PageMap>
  );
}

function isVague({ position }: Campus): boolean {
  return position !== null && isApproximate(position);
}

function isOn(frame: PlanFrame, { position }: Campus): boolean {
  const point = position && planPoint(position);
  return point !== null && isInFrame(point, frame);
}
