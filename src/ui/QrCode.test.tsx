import { render, screen } from '@testing-library/react';
import fc from 'fast-check';
import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { QrCode } from './QrCode.tsx';

const SCALE = 4;

/** Paints the code as a browser would, from what is in the page alone, and reads it as a phone does. */
function readBack(svg: Element): string | undefined {
  const size = Number(svg.getAttribute('viewBox')!.split(' ')[2]);
  const pixels = new Uint8ClampedArray((size * SCALE) ** 2 * 4).fill(255);
  let [x, y] = [0, 0];
  for (const [, command, a, b] of svg
    .querySelector('path')!
    .getAttribute('d')!
    .matchAll(/([Mmh])([\d.]+)(?: ([\d.]+))?/g)) {
    if (command === 'M') [x, y] = [Number(a), Math.floor(Number(b))];
    else if (command === 'm') x += Number(a);
    else for (let end = x + Number(a); x < end; x += 1) paint(pixels, x, y, size);
  }
  return jsQR(pixels, size * SCALE, size * SCALE)?.data;
}

function paint(pixels: Uint8ClampedArray, x: number, y: number, size: number): void {
  for (let dy = 0; dy < SCALE; dy += 1)
    for (let dx = 0; dx < SCALE; dx += 1)
      pixels.fill(
        0,
        ((y * SCALE + dy) * size * SCALE + x * SCALE + dx) * 4,
        ((y * SCALE + dy) * size * SCALE + x * SCALE + dx) * 4 + 3,
      );
}

describe('The code on paper', () => {
  it.each([
    'https://exemple.fr/campus/stahr-campus',
    'https://atlas-des-campus.exemple.gouv.fr/atlas/campus/mecatronique-capteurs-objets-connectes-centre-val-de-loire',
    `https://exemple.fr/${'x'.repeat(380)}`,
  ])('leads back to %s', (address) => {
    render(<QrCode address={address} name="Code QR vers cette page" />);
    expect(readBack(screen.getByRole('img', { name: 'Code QR vers cette page' }))).toBe(address);
  });

  it('leads back to any address', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), (address) => {
        const { container, unmount } = render(<QrCode address={address} name="Code" />);
        expect(readBack(container.querySelector('svg')!)).toBe(address);
        unmount();
      }),
      { numRuns: 15 },
    );
  });

  it('has four light modules on each side', () => {
    const { container } = render(<QrCode address="https://exemple.fr" name="Code" />);
    const starts = [
      ...container
        .querySelector('path')!
        .getAttribute('d')!
        .matchAll(/M(\d+) ([\d.]+)/g),
    ];
    expect(Math.min(...starts.map(([, x]) => Number(x)))).toBe(4);
    expect(Math.min(...starts.map(([, , y]) => Number(y)))).toBe(4.5);
  });

  it('is left out for an address that no phone would read from it', () => {
    const { container } = render(<QrCode address={`https://exemple.fr/${'x'.repeat(5000)}`} name="Code" />);
    expect(container.innerHTML).toBe('');
  });
});
