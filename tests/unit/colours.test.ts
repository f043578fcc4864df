import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Rgb = readonly [red: number, green: number, blue: number];
type Matrix = readonly [Rgb, Rgb, Rgb];

const css = readFileSync('src/ui/tokens.css', 'utf8');
const [light = '', dark = ''] = css.split('@media screen and (prefers-color-scheme: dark)');

/** The colours that a block of tokens names, as hex values. */
function tokensOf(block: string): Map<string, string> {
  const found = block.matchAll(/--([\w-]+):\s*(#[\da-f]{6});/gi);
  return new Map([...found].map(([, name, value]) => [name!, value!]));
}

const lightTokens = tokensOf(light);
const themes = { light: lightTokens, dark: new Map([...lightTokens, ...tokensOf(dark)]) };
const filiereColours = new Map(
  [...css.matchAll(/\[data-filiere='([\w-]+)'\]\s*{\s*--filiere:\s*(#[\da-f]{6});/gi)].map(([, id, value]) => [
    id!,
    value!,
  ]),
);
const filieres = JSON.parse(readFileSync('data/filieres.json', 'utf8')) as { id: string }[];

/** Light of each channel, 0 to 1 (sRGB, IEC 61966-2-1). */
function linear(hex: string): Rgb {
  const channel = (at: number) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

const dot = ([a, b, c]: Rgb, [x, y, z]: Rgb) => a * x + b * y + c * z;
const applied = (matrix: Matrix, colour: Rgb): Rgb => [
  dot(matrix[0], colour),
  dot(matrix[1], colour),
  dot(matrix[2], colour),
];

/** Contrast of WCAG 2.2, 1 to 21. */
function contrast(one: string, other: string): number {
  const luminance = (hex: string) => dot([0.2126, 0.7152, 0.0722], linear(hex));
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** Oklab (Ottosson 2020) from linear sRGB. */
function oklab(colour: Rgb): Rgb {
  const [l, m, s] = applied(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    colour,
  );
  return applied(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    [Math.cbrt(l), Math.cbrt(m), Math.cbrt(s)],
  );
}

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB. */
const VISIONS: Record<string, Matrix> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
};

/** Oklab distance of two colours as seen; what a screen cannot show is held at its edge. */
function distance(one: string, other: string, vision: Matrix): number {
  const seen = (hex: string) =>
    oklab(applied(vision, linear(hex)).map((value) => Math.min(1, Math.max(0, value))) as unknown as Rgb);
  const [a, b] = [seen(one), seen(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

const GROUNDS = ['paper', 'surface', 'raised', 'sunken', 'accent-soft'];
/** Which text stands on which ground, and the least contrast: 4.5 for text, 3 for what is drawn (WCAG 1.4.3, 1.4.11). */
const PAIRS: [string, string[], number][] = [
  ['ink', GROUNDS, 4.5],
  ['ink-soft', GROUNDS, 4.5],
  ['ink', ['heat-1', 'heat-2', 'heat-3', 'heat-4'], 4.5],
  ['accent', ['paper', 'surface', 'raised'], 4.5],
  ['on-accent', ['accent'], 4.5],
  ['warning', ['warning-soft'], 4.5],
  ['on-cluster', ['cluster'], 4.5],
  ['line-strong', ['raised', 'paper'], 3],
  ['focus', ['paper', 'surface', 'raised', 'map-land', 'map-sea'], 3],
];

describe.each(Object.entries(themes))('in the %s theme', (_, tokens) => {
  it.each(PAIRS)('%s can be told from %j, %d to 1 at least', (name, grounds, least) => {
    const weak = grounds.filter((ground) => contrast(tokens.get(name)!, tokens.get(ground)!) < least);
    expect(weak).toEqual([]);
  });

  it.each([
    ['focus', 'focus-halo'],
    ['mark-edge', 'mark-ring'],
    ['ink', 'raised'],
  ])('of %s and %s, one at least is seen on any tile, 3 to 1', (one, other) => {
    const greys = Array.from({ length: 256 }, (_, grey) => `#${grey.toString(16).padStart(2, '0').repeat(3)}`);
    const both = [tokens.get(one)!, tokens.get(other)!];
    expect(greys.filter((grey) => both.every((colour) => contrast(colour, grey) < 3))).toEqual([]);
  });

  it.each(['paper', 'surface', 'raised', 'map-land'])('every filière is seen on %s, 3 to 1 at least', (ground) => {
    const weak = [...filiereColours].filter(([, colour]) => contrast(colour, tokens.get(ground)!) < 3);
    expect(weak).toEqual([]);
  });
});

describe('the dark theme', () => {
  it('has its own value for every colour of the light one, but for those of the filières', () => {
    const own = tokensOf(dark);
    const missing = [...tokensOf(light.slice(0, light.indexOf('--font-body'))).keys()].filter((name) => !own.has(name));
    expect(missing).toEqual([]);
  });
});

describe('the twelve filières', () => {
  /** The drawing of each filière; close, filter and the like are drawn plainly. */
  const pictograms = new Map(
    [...readFileSync('src/ui/PictogramSheet.tsx', 'utf8').matchAll(/^ +'?([\w-]+)'?: \[(\w+), BOLD\]/gm)]
      .map(([, id, drawing]) => [id!, drawing!] as const)
      .filter(([id]) => id !== 'unknown'),
  );

  it.each([
    ['colour', filiereColours],
    ['pictogram', pictograms],
  ])('each have a %s of their own, and no stranger has one', (_, values) => {
    expect([...values.keys()].sort()).toEqual(filieres.map(({ id }) => id).sort());
    expect(new Set(values.values()).size).toBe(12);
  });

  it('let a white drawing be seen on them, 3 to 1 at least', () => {
    expect([...filiereColours].filter(([, colour]) => contrast('#ffffff', colour) < 3)).toEqual([]);
  });

  it.each(Object.entries(VISIONS))('can be told apart with %s', (_, vision) => {
    const all = [...filiereColours];
    const alike = all.flatMap(([id, colour], at) =>
      all.slice(at + 1).flatMap(([otherId, otherColour]) => {
        const seen = distance(colour, otherColour, vision);
        return seen < 0.03 ? [`${id} and ${otherId}: ${seen.toFixed(3)}`] : [];
      }),
    );
    expect(alike).toEqual([]);
  });
});

describe('the measures', () => {
  it('are those of the norms', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(oklab(linear('#ffffff'))[0]).toBeCloseTo(1, 5);
    expect(oklab(linear('#ff0000'))).toEqual([
      expect.closeTo(0.628, 3),
      expect.closeTo(0.2249, 3),
      expect.closeTo(0.1258, 3),
    ]);
  });

  it('see a pure red and a dark green as neighbours only where colours are confused', () => {
    const red = '#a03000';
    const green = '#4a5400';
    const same: Matrix = [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ];
    expect(distance(red, green, VISIONS['deuteranopia']!)).toBeLessThan(distance(red, green, same) / 2);
  });
});
