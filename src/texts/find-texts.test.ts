import { describe, expect, it } from 'vitest';
import { findTexts, positionTexts, unmeasuredInWords } from './find-texts.ts';

describe('campuses without a distance', () => {
  it.each([
    [1, 9, null, 'Le dernier campus est outre-mer ou sans lieu connu : sans distance.'],
    [3, 9, null, 'Les 3 derniers campus sont outre-mer ou sans lieu connu : sans distance.'],
    [1, 9, 'La Réunion', "D'abord les campus de ce territoire : La Réunion. L'autre suit, sans distance."],
    [8, 9, 'La Réunion', "D'abord les campus de ce territoire : La Réunion. Les 8 autres suivent, sans distance."],
    [9, 9, null, 'Ces campus sont trop loin de ce lieu, ou sans lieu connu : ils sont listés sans distance.'],
    [9, 9, 'Guyane', 'Ces campus sont trop loin de ce lieu, ou sans lieu connu : ils sont listés sans distance.'],
  ])('%i of %i, from %s: %s', (count, all, overseas, expected) => {
    expect(unmeasuredInWords(count, all, overseas)).toBe(expected);
  });
});

describe('numbers in the words of the boxes', () => {
  const plain = (text: string) => text.replace(/[\u202F\u00A0]/g, ' ');

  it.each([
    [findTexts.filiereNote(1), '1 campus'],
    [findTexts.radiusOption(50), '50 km'],
    [findTexts.radiusOption(1000), '1 000 km'],
    [
      findTexts.unknownPlace('99999'),
      "Le lieu « 99999 » de l'adresse n'est pas connu : les campus sont listés sans distance.",
    ],
    [
      positionTexts.imprecise(12),
      'Position imprécise, à 12 km près : pour des distances plus justes, écrivez votre ville.',
    ],
  ])('%s', (told, expected) => {
    expect(plain(told)).toBe(expected);
  });

  it('are all there is that changes: every other text is words, no two alike', () => {
    const all: readonly unknown[] = [...Object.values(findTexts), ...Object.values(positionTexts)];
    const fixed = all.filter((text) => typeof text === 'string');
    expect(fixed.filter((text) => text.trim() !== text || text === '')).toEqual([]);
    expect(fixed.filter((text, at) => fixed.indexOf(text) !== at)).toEqual([]);
  });
});
