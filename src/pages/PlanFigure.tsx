import type { ReactNode } from 'react';
import { isApproximate, type Campus } from '../domain/campus.ts';
import { framedPins } from '../domain/plan-pins.ts';
import { dotRadius, PLAN, PLAN_SYMBOL, planDots, type PlanFrame } from '../domain/plan.ts';
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
  const hasPins = isNumbered(campuses);
  const radius = Math.max(frame.width, frame.height) * PIN_SHARE;
  const { pins, outside, areMoved } = framedPins(campuses, frame, radius);
  const approximate = pins.filter(({ campus: { position } }) => position !== null && isApproximate(position)).length;
  return (
    <links.PageMap dataset={dataset} campuses={campuses} bounds={bounds}>
      <figure className="page-plan">
        <Plan
          name={name}
          symbol={PLAN_SYMBOL}
          ground={PLAN}
          frame={frame}
          dots={hasPins ? [] : planDots(campuses, dotRadius(frame))}
          pins={hasPins ? pins.map(({ x, y, campus, number }) => ({ x, y, filiere: campus.filiere, number })) : []}
          pinRadius={radius}
        />
        <figcaption>
          {hasPins && pins.length > 0 && `${planTexts.numbers} `}
          {hasPins && areMoved && `${planTexts.moved} `}
          {approximate > 0 && `${hasPins ? planTexts.approximate(approximate) : planTexts.hollow} `}
          {outside > 0 && `${planTexts.outside(outside)} `}
          {children} {mapTexts.outlinesCredit}.
        </figcaption>
      </figure>
    </links.PageMap>
  );
}
