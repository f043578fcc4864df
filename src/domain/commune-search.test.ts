/** Communes by name, postcode and slip, among a few; commune-search-real.test.ts has all of France. */
import { describe, expect, it } from 'vitest';
import { aDataset } from '../../tests/builders.ts';
import {
  communesNamed,
  communesOfPostcode,
  communesSpeltAlike,
  tierOf,
  TIER,
  type Candidate,
} from './commune-search.ts';
import { buildPlaceIndex } from '../../tests/steps.ts';

const index = buildPlaceIndex(
  {
    schemaVersion: 1,
    departements: [
      {
        code: '01',
        name: 'Ain',
        lines: ['1|Lens|100|90', '2|Val Lens|110|80', '3|Lens Val|120|70', '4|Lensac|130|60', '5|La Lens|140|50'],
      },
      { code: '2A', name: 'Corse-du-Sud', lines: ['6|Lens|20000|40'] },
      { code: '62', name: 'Pas-de-Calais', lines: ['7|Lens|300|30', '8|Grand Lensois|310|20', '9|Vallens|320|10'] },
      { code: '75', name: 'Paris', lines: ['56|Paris|000|21000', '111|Paris 11e arrondissement|011|1400'] },
      { code: '38', name: 'Isère', lines: ['185|Grenoble|000|1580', '10|Le Grenobel|010|5', '12|Lagrenoble|020|4'] },
    ],
  },
  aDataset([]),
);

const told = (candidates: Candidate[]) =>
  candidates.map(({ tier, suggest }) => {
    const place = suggest();
    return `${place.key} ${place.name} ${Object.keys(TIER)[tier]}`;
  });

describe('tierOf', () => {
  it.each([
    ['le mans', 'le mans', TIER.whole],
    ['le mans', 'mans', TIER.whole],
    ['la rochelle', 'rochelle', TIER.whole],
    ['les ulis', 'ulis', TIER.whole],
    ['l union', 'union', TIER.whole],
    ['lens', 'ens', null],
    ['les sables d olonne', 'sables', TIER.beginning],
    ['paris 11e arrondissement', 'paris 11e', TIER.whole],
    ['paris 11e arrondissement', 'paris', TIER.beginning],
    ['saint denis en val', 'saint denis', TIER.beginning],
    ['saint denis en val', 'val saint', TIER.words],
    ['saint denis en val', 'val sainte', null],
    ['saint denis en val', 'denise', null],
    ['lens', 's', null],
    ['le', 'le', TIER.whole],
  ])('of %s for « %s »: %j', (name, whole, expected) => {
    expect(tierOf(name, whole, whole.split(' '))).toBe(expected);
  });
});

describe('communesNamed', () => {
  const named = (text: string, limit = 50, within?: string) =>
    told(communesNamed(index, text.split(' '), limit, within));

  it('has those of the whole name first, then those that begin so or hold the words, by population', () => {
    expect(named('lens')).toEqual([
      ...['011 Lens whole', '015 La Lens whole', '2A6 Lens whole', '627 Lens whole'],
      ...['012 Val Lens words', '013 Lens Val beginning', '014 Lensac beginning', '628 Grand Lensois words'],
    ]);
    expect(named('val lens')).toEqual(['012 Val Lens whole', '013 Lens Val words']);
    expect(named('zz')).toEqual([]);
  });

  it('stops after as many as are asked for have begun so, but for the whole names', () => {
    const first = named('lens').slice(0, 6);
    expect(named('lens', 1)).toEqual(first);
    expect(named('lens', 2)).toEqual(named('lens').slice(0, 7));
  });

  it('looks within a département or the postcodes that begin so', () => {
    expect(named('lens', 50, '62')).toEqual(['627 Lens whole', '628 Grand Lensois words']);
    expect(named('lens', 50, '1').slice(0, 2)).toEqual(['011 Lens whole', '015 La Lens whole']);
    expect(named('lens', 50, '2a')).toEqual(['2A6 Lens whole']);
    expect(named('lens', 50, '20')).toEqual(['2A6 Lens whole']);
    expect(named('lens', 50, '6230')).toEqual(['627 Lens whole']);
    expect(named('lens', 50, '62300')).toEqual(['627 Lens whole']);
    expect(named('lens', 50, '99')).toEqual([]);
    expect(named('lens', 50, '6')).toEqual([]);
    expect(named('lens', 50, '230')).toEqual([]);
  });

  it('says all of a commune that a list can show', () => {
    expect(communesNamed(index, ['lens'], 1, '62')[0]!.suggest()).toMatchObject({
      kind: 'commune',
      key: '627',
      name: 'Lens',
      departement: { code: '62', name: 'Pas-de-Calais' },
      postcodes: ['62300'],
    });
  });

  it('has the population for weight', () => {
    expect(communesNamed(index, ['paris'], 1)[0]!.weight).toBe(2_100_000);
  });
});

describe('communesOfPostcode', () => {
  const of = (figures: string) => told(communesOfPostcode(index, figures));

  it('has those of the whole postcode, or of all that begin so, from three figures on', () => {
    expect(of('62300')).toEqual(['627 Lens whole']);
    expect(of('623')).toEqual(['627 Lens words', '628 Grand Lensois words', '629 Vallens words']);
    expect(of('6231')).toEqual(['628 Grand Lensois words']);
    expect([of('62'), of('623000'), of('99999')]).toEqual([[], [], []]);
  });

  it('weighs an arrondissement more than its town, for its own postcode', () => {
    expect(communesOfPostcode(index, '75011').map(({ weight }) => weight)).toEqual([14_000_000]);
    expect(communesOfPostcode(index, '7501').map(({ weight }) => weight)).toEqual([140_000]);
    expect(communesOfPostcode(index, '75000').map(({ weight }) => weight)).toEqual([2_100_000]);
  });
});

describe('communesSpeltAlike', () => {
  const alike = (whole: string) => told(communesSpeltAlike(index, whole));

  it('has the names a slip or two away, with their article or without', () => {
    expect(alike('grenobel')).toEqual(['38185 Grenoble alike', '3810 Le Grenobel alike']);
    expect(alike('lagrenobl')).toEqual(['3812 Lagrenoble alike']);
    expect(alike('le grenoble')).toEqual(['3810 Le Grenobel alike', '3812 Lagrenoble alike']);
    expect(alike('grenobl')).toEqual(['38185 Grenoble alike', '3810 Le Grenobel alike']);
    expect(alike('parix')).toEqual(['7556 Paris alike']);
  });

  it('has none for a short name, for a first letter that is wrong, nor for too many slips', () => {
    expect(alike('lans')).toEqual([]);
    expect(alike('xrenoble')).toEqual([]);
    expect(alike('grxnoxlx')).toEqual([]);
    expect(alike('par')).toEqual([]);
    expect(alike('parisien')).toEqual([]);
  });
});
