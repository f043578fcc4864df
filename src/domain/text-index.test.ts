import { describe, expect, it } from 'vitest';
import { aCampus, aDataset, aPosition, realDataset } from '../../tests/builders.ts';
import { buildTextIndex } from '../../tests/steps.ts';
import { FIELDS } from './campus-texts.ts';
import { shownCampuses } from './dataset.ts';
import { fold } from './fold.ts';
import { postingsOf, wordsOf } from './text-index.ts';

describe('wordsOf', () => {
  it.each([
    ['Bois et forêt', 'name', ['bois', 'et', 'foret']],
    ['Santé, bien-être', 'topic', ['sante', 'bien', 'etre', 'bienetre']],
    ['Nauti Campus', 'shortName', ['nauti', 'campus', 'nauticampus']],
    ['Nauti Campus', 'name', ['nauti', 'campus']],
    ['Pôle Grand Est', 'shortName', ['pole', 'grand', 'est', 'grandest', 'polegrand', 'grandest']],
  ] as const)('%s as a %s: %j', (text, field, words) => {
    expect(wordsOf(text, field)).toEqual(words);
  });
});

describe('buildTextIndex', () => {
  const merged = aCampus({ id: 'gone', name: 'Zygomorphe', status: 'merged', mergedInto: 'b' });
  const a = aCampus({
    id: 'a',
    name: 'Cuir',
    topics: ['cuir', 'peau et cuir'],
    position: aPosition({ commune: 'Dax' }),
  });
  const b = aCampus({ id: 'b', name: 'Verre', shortName: 'Cuir' });
  const campuses = [a, b];
  const index = buildTextIndex(aDataset([a, b, merged]), campuses);
  /** Where a word stands: "campus field". */
  const placesOf = (word: string) =>
    Array.from(postingsOf(index, index.vocabulary.numbers.get(word)!), (posting) => {
      const field = posting % FIELDS.length;
      return `${campuses[(posting - field) / FIELDS.length]!.id} ${FIELDS[field]}`;
    });

  it('knows where each word stands, once a field', () => {
    expect(placesOf('cuir')).toEqual(['a name', 'a topic', 'b shortName']);
    expect(placesOf('dax')).toEqual(['a town']);
  });

  it('finds a campus by the name of one that went into it', () => {
    expect(placesOf('zygomorphe')).toEqual(['b formerName']);
  });

  it('knows who bears a name as a whole', () => {
    expect(index.wholeNames.get('cuir')).toEqual([0, 1]);
    expect(index.wholeNames.get('verre')).toEqual([1]);
    const twice = aCampus({ name: 'Plasticampus', shortName: 'PLASTICAMPUS' });
    expect(buildTextIndex(aDataset([twice]), [twice]).wholeNames.get('plasticampus')).toEqual([0]);
    const longer = aCampus({ name: 'La forêt et le bois' });
    expect(buildTextIndex(aDataset([longer]), [longer]).wholeNames.get('foret bois')).toEqual([0]);
  });

  it('knows the place of each campus, and no empty word', () => {
    expect([...index.numbers]).toEqual([
      ['a', 0],
      ['b', 1],
    ]);
    const silent = aCampus({ topics: ['!'] });
    expect(buildTextIndex(aDataset([silent]), [silent]).vocabulary.words).not.toContain('');
  });

  it('has every word of every text of the real campuses, and no other', () => {
    const dataset = realDataset();
    const shown = shownCampuses(dataset);
    const real = buildTextIndex(dataset, shown);
    const standing = new Set<string>();
    shown.forEach((campus, number) =>
      FIELDS.forEach((field, at) => {
        for (const text of real.textsOf(campus, field)) {
          for (const word of fold(text).split(' ')) {
            standing.add(word);
            const postings = postingsOf(real, real.vocabulary.numbers.get(word)!);
            expect(postings, `${word} of ${campus.id}`).toContain(number * FIELDS.length + at);
          }
        }
      }),
    );
    const joined = real.vocabulary.words.filter((word) => !standing.has(word));
    expect(joined.filter((word) => ![...standing].some((start) => start !== '' && word.startsWith(start)))).toEqual([]);
    expect(joined.length).toBeLessThan(standing.size / 5);
  });
});
