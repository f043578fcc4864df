import { describe, expect, it } from 'vitest';
import { buildVocabulary, matchLikeness, matchWord } from './vocabulary.ts';

const WORDS = ['soudage', 'soudeur', 'mer', 'mercerie', 'cosmetique', 'bois', 'boiserie', 'aeronautique'];
const vocabulary = buildVocabulary(WORDS);
const meant = (word: string) =>
  matchWord(vocabulary, word)
    .sort((a, b) => b.sureness - a.sureness)
    .map(({ token }) => WORDS[token]);

describe('matchWord', () => {
  it.each([
    ['soudage', ['soudage']],
    ['soudeuses', ['soudeur']],
    ['soud', ['soudage', 'soudeur']],
    ['mer', ['mer']],
    ['bois', ['bois', 'boiserie']],
    ['xyz', []],
  ])('%s means %j', (word, expected) => {
    expect(meant(word)).toEqual(expected);
  });

  it('is surest of the same letters, then of another form, then of a beginning', () => {
    const sureness = (word: string) => Math.max(...matchWord(vocabulary, word).map((match) => match.sureness));
    expect(sureness('soudeur')).toBe(1);
    expect(sureness('soudeuse')).toBeLessThan(1);
    expect(sureness('soude')).toBeLessThan(sureness('soudeuse'));
  });

  it('takes a word of the language’s own objects as any other', () => {
    expect(meant('constructor')).toEqual([]);
    expect(meant('__proto__')).toEqual([]);
  });
});

describe('matchLikeness', () => {
  const like = (word: string) => matchLikeness(vocabulary, word).map(({ token }) => WORDS[token]);

  it.each([
    ['cosmetik', ['cosmetique']],
    ['aeronotique', ['aeronautique']],
    ['soudgae', ['soudage']],
    ['mre', []],
    ['zzzzzzzz', []],
  ])('%s may be %j', (word, expected) => {
    expect(like(word)).toEqual(expected);
  });
});
