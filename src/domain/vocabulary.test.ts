import { describe, expect, it } from 'vitest';
import { buildVocabulary } from '../../tests/steps.ts';
import { matchLikeness, matchWord } from './vocabulary.ts';

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

/** The words that a word means or may mean, each with how surely, the surest first. */
function meanings(words: string[], word: string, match = matchWord): [string, number][] {
  const made = buildVocabulary(words);
  return match(made, word)
    .sort((a, b) => b.sureness - a.sureness)
    .map(({ token, sureness }) => [made.words[token]!, sureness]);
}

const named = (found: [string, number][]) => found.map(([word]) => word);

describe('the words of many texts', () => {
  it('are numbered as they come, each once, and sorted beside that', () => {
    const made = buildVocabulary(['mer', 'bois', 'mer', 'cuir']);
    expect([...made.numbers]).toEqual([
      ['mer', 0],
      ['bois', 1],
      ['cuir', 2],
    ]);
    expect(made.words).toEqual(['mer', 'bois', 'cuir']);
    expect(made.sorted).toEqual([1, 2, 0]);
  });
});

describe('a word that stands in the texts', () => {
  it('is met once, as surely as its surest meaning', () => {
    const found = meanings(['soudeurs', 'soudeur', 'soudeuses', 'soudeurx'], 'soudeur');
    expect(named(found)).toEqual(['soudeur', 'soudeurs', 'soudeuses', 'soudeurx']);
    expect(found.map(([, sureness]) => sureness)).toEqual([1, 0.95, 0.95, 0.95]);
  });

  it('begins no other where it is short, and does where it is not there itself', () => {
    expect(named(meanings(['mer', 'mercerie'], 'mer'))).toEqual(['mer']);
    expect(named(meanings(['merlan', 'mercerie'], 'mer')).sort()).toEqual(['mercerie', 'merlan']);
    expect(named(meanings(['cuir', 'cuirasse'], 'cuir'))).toEqual(['cuir', 'cuirasse']);
  });

  it('begins others in a long form of itself, less surely than as it is written', () => {
    expect(meanings(['boulangerie'], 'boulangers')).toEqual([['boulangerie', 0.65]]);
    expect(meanings(['boulangerie'], 'boulanger')).toEqual([['boulangerie', 0.75]]);
    expect(meanings(['maintenance'], 'mains')).toEqual([]);
    expect(meanings(['grandiose'], 'grands')).toEqual([['grandiose', 0.65]]);
  });

  it.each([
    ['arb', ['arbre', 'arbuste']],
    ['zin', ['zinc']],
    ['m', ['merle']],
    ['z', ['zinc']],
    ['aaa', []],
    ['zzz', []],
    ['merleb', []],
  ])('« %s » begins %j', (start, expected) => {
    expect(named(meanings(['zinc', 'arbuste', 'merle', 'arbre'], start)).sort()).toEqual(expected);
  });
});

describe('a word that means nothing as it stands', () => {
  const like = (words: string[], word: string) => meanings(words, word, matchLikeness);

  it('is surest of what sounds the same, then of a slip, least of one on the first letter', () => {
    expect(like(['cosmetique'], 'kosmetik')).toEqual([['cosmetique', 0.55]]);
    expect(like(['soudage'], 'soudagr')).toEqual([['soudage', 0.45]]);
    expect(like(['soudage'], 'xoudage')).toEqual([['soudage', 0.225]]);
  });

  it('is one slip away under eight letters, and two from there', () => {
    expect(like(['soudage'], 'koudagb')).toEqual([]);
    expect(named(like(['menuisier'], 'mxnuisixr'))).toEqual(['menuisier']);
    expect(like(['menuisier'], 'mxnuxsixr')).toEqual([]);
    expect(like(['mers'], 'merx')).toEqual([]);
  });

  it('may be a slip in the sound, or in another form of the word', () => {
    expect(named(like(['photographie'], 'fotogrofie'))).toEqual(['photographie']);
    expect(named(like(['animateur'], 'anmatrices'))).toEqual(['animateur']);
    expect(like(['phase'], 'foxe')).toEqual([]);
  });

  it('is not looked for by the sound of a letter or two, nor where it is longer than any word', () => {
    expect(like(['eaux'], 'hheaux')).toEqual([]);
    expect(named(like(['a'.repeat(40)], `${'a'.repeat(39)}b`))).toEqual(['a'.repeat(40)]);
    expect(like(['a'.repeat(41)], `${'a'.repeat(40)}b`)).toEqual([]);
  });
});
