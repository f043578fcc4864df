import { describe, expect, it } from 'vitest';
import { realDataset } from '../../tests/builders.ts';
import { chartTexts, CRITERIA_COUNT, enumerationOf } from './label-texts.ts';

describe('enumerationOf', () => {
  it.each([
    ['Trois : un lieu, une date et un nom.', 3, { lead: 'Trois :', items: ['un lieu', 'une date', 'un nom'] }],
    ['Deux : le fer et le bois et le zinc.', 2, { lead: 'Deux :', items: ['le fer et le bois', 'le zinc'] }],
    ['Trois : un lieu, une date.', 3, null],
    ['Sans deux points, un lieu et une date.', 2, null],
    ['Un : a : b et c.', 2, null],
    ['', 0, null],
  ])('of « %s » with %i items', (text, count, expected) => {
    expect(enumerationOf(text, count)).toEqual(expected);
  });

  it('finds the five criteria in the real data', () => {
    const fact = realDataset().label.excellence.find(({ id }) => id === 'cinq-criteres')!;
    expect(enumerationOf(fact.text, CRITERIA_COUNT)?.items).toHaveLength(CRITERIA_COUNT);
  });
});

describe('the name of the plot', () => {
  const at = (year: number, count: number) => ({ year, count });

  it.each([
    [[], [], ''],
    [[at(2013, 12)], [], 'Campus labellisés : 12 en 2013.'],
    [
      [at(2013, 12), at(2015, 31)],
      [at(2020, 23)],
      "Campus labellisés : de 12 en 2013 à 31 en 2015, en hausse. 12 en 2013 et 31 en 2015. Campus d'excellence : 23 en 2020.",
    ],
    [
      [at(2019, 95), at(2020, 95)],
      [],
      'Campus labellisés : de 95 en 2019 à 95 en 2020, sans changement. 95 en 2019 et 95 en 2020.',
    ],
    [
      [at(2019, 95), at(2020, 90)],
      [],
      'Campus labellisés : de 95 en 2019 à 90 en 2020, en baisse. 95 en 2019 et 90 en 2020.',
    ],
  ])('of %j and %j', (labelled, excellence, name) => {
    expect(chartTexts.name(labelled, excellence)).toBe(name);
  });

  it('tells the years that are missing, and none where none is', () => {
    expect(chartTexts.missing([])).toBe('');
    expect(chartTexts.missing([2014])).toContain('en 2014 : la place reste vide');
  });
});
