import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { aCampus, aPosition } from '../../tests/builders.ts';
import { NetworkPlan } from './NetworkPlan.tsx';

it.each([
  ['commune', false],
  ['academie', true],
] as const)(
  'the campus among its network, placed by %s, is hollow: %j, and the caption agrees',
  (precision, isHollow) => {
    const place = { lat: 47.9, lng: 1.9, precision: 'commune' } as const;
    const members = [{ name: 'Lycée Voltaire', kind: 'lycee', commune: 'Orléans', position: place } as const];
    render(<NetworkPlan campus={aCampus({ position: aPosition({ precision }), members: [...members] })} />);
    const pin = screen.getByRole('img').querySelector('.plan-pin');
    expect(pin!.hasAttribute('data-hollow')).toBe(isHollow);
    expect(screen.queryByText(/vide, est le campus : sa position est approximative/) !== null).toBe(isHollow);
  },
);
