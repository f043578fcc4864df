import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldLines, lineAt, linesFrom, linesWith } from './lines.ts';
import { fold } from './fold.ts';

describe('foldLines', () => {
  it.each([
    ['Œuf-en-Ternois'],
    ["L'Haÿ-les-Roses"],
    ['Bâgé-le-Châtel'],
    ['Saint-Sulpice-les-Bois'],
    ['Lay-Saint-Rémy'],
  ])('does to %s what fold does to it', (name) => {
    expect(foldLines(name).trim()).toBe(fold(name));
  });

  it('keeps the ends of lines', () => {
    expect(foldLines("Y\nOô\nL'Île-d'Yeu")).toBe('y\noo\nl ile d yeu');
  });
});

describe('linesWith', () => {
  const lines = linesFrom(['aa b', 'b', '', 'ab aa']);

  it.each([
    [' a', [0, 3]],
    [' aa', [0, 3]],
    [' b', [0, 1]],
    [' b\n', [0, 1]],
    [' aa\n', [3]],
    [' c', []],
    ['', [0, 1, 2, 3]],
  ])('%j: %j', (wanted, expected) => {
    expect([...linesWith(lines, wanted)]).toEqual(expected);
  });

  it('gives the lines that a look at each would give, in order', () => {
    const line = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 6 }).map((text) => text.trim());
    const wanted = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), wanted, (texts, word) => {
        const made = linesFrom(texts);
        const expected = texts.flatMap((text, number) => (` ${text}`.includes(` ${word}`) ? [number] : []));
        expect([...linesWith(made, ` ${word}`)]).toEqual(expected);
        texts.forEach((text, number) => expect(lineAt(made, number)).toBe(` ${text}`));
      }),
    );
  });
});
