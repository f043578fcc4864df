import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { realDataset } from '../../tests/builders.ts';
import type { LabelYear } from './label.ts';
import { EXCELLENCE_FROM, knownFigures, LABEL_SERIES, labelYears, missingYears, yearSpan } from './label-years.ts';

const anEntry = (year: number, labelled: number | null, excellence: number | null = null): LabelYear => ({
  year,
  text: null,
  labelled,
  excellence,
  source: { url: null, title: 'Un document', year, supports: [] },
});

describe('yearSpan', () => {
  it.each([
    [[], []],
    [[2020], [2020]],
    [
      [2022, 2020, 2022],
      [2020, 2021, 2022],
    ],
    [
      [2020, -4_000_000_000],
      [-4_000_000_000, 2020],
    ],
  ])('of %j is %j', (years, span) => {
    expect(yearSpan(years)).toEqual(span);
  });
});

/** The figures without their sources. */
const figuresOf = (history: LabelYear[]) =>
  labelYears(history).map(({ year, labelled, excellence }) => ({ year, labelled, excellence }));

describe('labelYears', () => {
  it('has every year between the first and the last figure, and fills none', () => {
    expect(figuresOf([anEntry(2016, 51), anEntry(2013, 12), anEntry(2014, null), anEntry(2017, null)])).toEqual([
      { year: 2013, labelled: 12, excellence: null },
      { year: 2014, labelled: null, excellence: null },
      { year: 2015, labelled: null, excellence: null },
      { year: 2016, labelled: 51, excellence: null },
    ]);
  });

  it('keeps a zero, which is a figure', () => {
    expect(figuresOf([anEntry(2019, null, 0)])).toEqual([{ year: 2019, labelled: null, excellence: 0 }]);
  });

  it('puts two entries of a year together, the last known figure first', () => {
    expect(figuresOf([anEntry(2020, 90, 3), anEntry(2020, 95), anEntry(2020, null)])).toEqual([
      { year: 2020, labelled: 95, excellence: 3 },
    ]);
  });

  it('names where the figures of each year were read, in file order', () => {
    const told = labelYears([
      anEntry(2020, 90),
      { ...anEntry(2022, 95), source: { ...anEntry(1, 1).source, title: 'B' } },
    ]);
    expect(told.map(({ sources }) => sources.map(({ title }) => title))).toEqual([['Un document'], [], ['B']]);
  });

  it('is empty where nothing is known', () => {
    expect(figuresOf([])).toEqual([]);
    expect(figuresOf([anEntry(2014, null)])).toEqual([]);
  });

  it('keeps with each year the sources of its figures, none where it has none', () => {
    const history = [anEntry(2015, 31), anEntry(2015, null, 2), anEntry(2017, 77), anEntry(2016, null)];
    expect(labelYears(history).map(({ sources }) => sources.length)).toEqual([2, 0, 1]);
  });

  it('tells every figure of the history once, and no other', () => {
    const count = fc.option(fc.nat(200));
    const entries = fc.uniqueArray(fc.tuple(fc.integer({ min: 2008, max: 2030 }), count, count), {
      selector: ([year]) => year,
    });
    fc.assert(
      fc.property(entries, (drawn) => {
        const years = labelYears(drawn.map(([year, labelled, excellence]) => anEntry(year, labelled, excellence)));
        const told = (place: 1 | 2) =>
          drawn
            .flatMap((entry) => (entry[place] === null ? [] : [{ year: entry[0], count: entry[place] }]))
            .sort((a, b) => a.year - b.year);
        expect(knownFigures(years, 'labelled')).toEqual(told(1));
        expect(knownFigures(years, 'excellence')).toEqual(told(2));
        for (const series of LABEL_SERIES) {
          const before = years.filter(({ year }) => series === 'excellence' && year < EXCELLENCE_FROM);
          const all = knownFigures(years, series).length + missingYears(years, series).length;
          expect(all).toBe(years.length - before.filter(({ excellence }) => excellence === null).length);
        }
      }),
    );
  });
});

describe('the label of the real data', () => {
  const years = labelYears(realDataset().label.history);

  it('has the figures that its sources tell', () => {
    expect(knownFigures(years, 'labelled')).toContainEqual({ year: 2013, count: 12 });
    expect(missingYears(years, 'labelled')).toEqual([2014, 2018, 2021]);
    expect(missingYears(years, 'excellence')).toEqual([2018]);
  });
});
