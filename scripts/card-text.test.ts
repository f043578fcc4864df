import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linePath, widthOf, wrapped } from './card-text.ts';

const WIDTH = 540;

describe('wrapped', () => {
  it('keeps a short text on one line', () => {
    expect(wrapped('Énergie et œuvres', 800, 60, WIDTH, 3)).toEqual(['Énergie et œuvres']);
  });

  it('breaks between words, and inside one that is wider than a line', () => {
    expect(wrapped('Patrimoines, métiers d’art et tourisme', 800, 68, WIDTH, 4).join(' ')).toBe(
      'Patrimoines, métiers d’art et tourisme',
    );
    expect(wrapped('À Saint-Étienne-du-Rouvray', 800, 68, WIDTH, 3)).toEqual(['À Saint-', 'Étienne-du-', 'Rouvray']);
    const long = wrapped('a'.repeat(120), 800, 60, WIDTH, 9);
    expect(long.length).toBeGreaterThan(1);
    expect(long.join('')).toBe('a'.repeat(120));
  });

  it('ends in an ellipsis where the lines do not hold it', () => {
    const lines = wrapped('Mobilité, aéronautique, transports terrestres et maritimes '.repeat(5), 800, 60, WIDTH, 3);
    expect(lines).toHaveLength(3);
    expect(lines[2]).toMatch(/\S…$/);
  });

  it('leaves out what the font cannot draw', () => {
    expect(wrapped('Bois 🌲 木 \u202e!', 400, 30, WIDTH, 2)).toEqual(['Bois !']);
    expect(wrapped('木木', 400, 30, WIDTH, 2)).toEqual([]);
  });

  it('never gives a line that is too wide, or too many lines', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 1, max: 5 }), (text, most) => {
        const lines = wrapped(text, 800, 46, WIDTH, most);
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) expect(widthOf(line, 800, 46)).toBeLessThanOrEqual(WIDTH + 1);
      }),
      { numRuns: 50 },
    );
  });
});

describe('linePath', () => {
  it('is path data that begins where it is told to, and grows with the size', () => {
    const small = linePath('Atlas', 600, 20, { x: 100, y: 50 });
    expect(small).toMatch(/^M[-\d.]/);
    const xs = [...small.matchAll(/M([-\d.]+)/g)].map(([, x]) => Number(x));
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(99);
    expect(widthOf('Atlas', 600, 40)).toBeCloseTo(2 * widthOf('Atlas', 600, 20), 6);
    expect(linePath('', 600, 20, { x: 0, y: 0 })).toBe('');
  });
});
