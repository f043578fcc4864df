import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { isApproximate, type Campus } from '../../src/domain/campus.ts';
import { planPoint } from '../../src/domain/plan.ts';
import { REAL, SHOWN, startApp } from '../render-app.tsx';

const isVague = ({ position }: Campus) => position !== null && isApproximate(position);
const VAGUE_REGION = SHOWN.find(isVague)!.region;

async function planOf(path: string, dataset = REAL): Promise<HTMLElement> {
  startApp({ path, dataset });
  return screen.findByRole('img', { name: /Plan : / });
}

describe('A visitor of a plan with numbers', () => {
  it('sees hollow the places that the list calls approximate, and the caption counts them', async () => {
    const plan = await planOf(`/territoires/${VAGUE_REGION}`);
    const pins = [...plan.querySelectorAll('.plan-pin')];
    const hollow = pins.filter((pin) => pin.hasAttribute('data-hollow')).map(({ textContent }) => Number(textContent));
    const items = within(plan.closest('.page-pair')!.querySelector<HTMLElement>('ol')!).getAllByRole('listitem');
    const approximate = items.flatMap(({ textContent }, place) =>
      /Position approximative/.test(textContent) ? [place + 1] : [],
    );
    expect(hollow.length).toBe(SHOWN.filter((campus) => campus.region === VAGUE_REGION && isVague(campus)).length);
    expect(hollow.length).toBeLessThan(pins.length);
    expect(hollow).toEqual(approximate);
    const figure = within(plan.closest('figure')!);
    figure.getByText(new RegExp(`${hollow.length} positions? (est|sont) approximatives?, en pointillé`));
  });
});

describe('A visitor of a plan with more campuses than numbers', () => {
  it('sees dots, and is told what a hollow one is', async () => {
    const campuses = REAL.campuses.map((campus) => ({ ...campus, filiere: 'materiaux' }));
    const plan = await planOf('/filieres/materiaux', { ...REAL, campuses });
    expect(plan.querySelectorAll('.plan-pin')).toHaveLength(0);
    expect(plan.querySelectorAll('.plan-dots')).toHaveLength(2);
    const figure = within(plan.closest('figure')!);
    figure.getByText(/Un point vide est une position approximative\./);
    const lost = SHOWN.filter(({ position }) => position === null || planPoint(position) === null).length;
    expect(figure.queryByText(new RegExp(`${lost} campus hors de ce plan`)) !== null).toBe(lost > 0);
  });
});
