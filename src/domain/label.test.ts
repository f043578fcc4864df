import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { labelSchema } from './label.ts';

const SOURCE = { url: 'https://exemple.fr/', title: null, year: 2020, supports: [] };
const FACT = { id: 'reseau', text: 'Un réseau.', source: SOURCE };
const REGIONAL = { ...FACT, region: 'bretagne' };
const YEAR = { year: 2014, text: 'Premier appel.', labelled: 31, excellence: 0, source: SOURCE };
const LABEL = { definition: [FACT], excellence: [FACT], missions: [FACT], regional: [REGIONAL], history: [YEAR] };

const fits = (change: object) => v.is(labelSchema, { ...LABEL, ...change });

describe('what is known of the label', () => {
  it('is kept whole', () => {
    expect(v.parse(labelSchema, LABEL)).toEqual(LABEL);
    expect(fits({ definition: [], excellence: [], missions: [], regional: [], history: [] })).toBe(true);
  });

  it.each(['definition', 'excellence', 'missions', 'regional', 'history'])('must have %s, as a list', (part) => {
    expect([undefined, null, {}].filter((value) => fits({ [part]: value }))).toEqual([]);
    expect(fits({ [part]: [{}] })).toBe(false);
  });

  it.each(['id', 'text', 'source'])('has facts with %s', (key) => {
    const broken = { ...FACT, [key]: key === 'source' ? {} : '' };
    expect(['definition', 'excellence', 'missions'].filter((part) => fits({ [part]: [broken] }))).toEqual([]);
    expect(fits({ regional: [{ ...broken, region: 'bretagne' }] })).toBe(false);
  });

  it('says of which région a regional fact is', () => {
    expect(fits({ regional: [FACT] })).toBe(false);
  });

  it.each([
    [{}, true],
    [{ text: null, labelled: null, excellence: null }, true],
    [{ labelled: 0 }, true],
    [{ text: '' }, false],
    [{ year: null }, false],
    [{ year: 2014.5 }, false],
    [{ labelled: -1 }, false],
    [{ labelled: 1.5 }, false],
    [{ excellence: -1 }, false],
    [{ excellence: '3' }, false],
    [{ source: null }, false],
  ])('has years such as %j: %s', (change, expected) => {
    expect(fits({ history: [{ ...YEAR, ...change }] })).toBe(expected);
  });
});
