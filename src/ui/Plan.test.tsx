import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Plan } from './Plan.tsx';

type Pins = Parameters<typeof Plan>[0]['pins'];

const FRAME = { x: 0, y: 0, width: 100, height: 100 };

function pinsOf(pins: Pins, pinRadius = 12): Element[] {
  render(<Plan name="Plan" symbol="sol" ground={FRAME} frame={FRAME} dots={[]} pins={pins} pinRadius={pinRadius} />);
  return [...screen.getByRole('img', { name: 'Plan' }).querySelectorAll('.plan-pin')];
}

describe('a pin', () => {
  it.each([true, false])('is hollow where its place is approximate, disc or diamond: %j', (isDiamond) => {
    const pin = { x: 10, y: 20, filiere: 'materiaux', number: null, isDiamond };
    const [sure, vague] = pinsOf([pin, { ...pin, isApproximate: true }]);
    expect(sure!.hasAttribute('data-hollow')).toBe(false);
    expect(vague!.getAttribute('data-hollow')).toBe('true');
    expect(vague!.querySelector(isDiamond ? 'path' : 'circle')).not.toBeNull();
  });

  it('keeps its number when it is hollow', () => {
    const [pin] = pinsOf([{ x: 10, y: 20, filiere: 'materiaux', number: 7, isApproximate: true }]);
    expect(pin!.textContent).toBe('7');
  });

  it('is written to a tenth of a unit', () => {
    const pin = { x: 10.123456, y: 20.987654, filiere: 'materiaux' };
    const pins = pinsOf(
      [
        { ...pin, number: 1 },
        { ...pin, number: null, isDiamond: true },
      ],
      4.3333,
    );
    const [disc, number, diamond] = pins.flatMap(({ children }) => [...children]);
    expect(['cx', 'cy', 'r'].map((name) => disc!.getAttribute(name))).toEqual(['10.1', '21', '4.3']);
    expect([number!.getAttribute('x'), number!.getAttribute('font-size')]).toEqual(['10.1', '5']);
    expect(diamond!.getAttribute('d')).toBe('M10.1 15.4l5.6 5.6l-5.6 5.6l-5.6 -5.6z');
  });
});
