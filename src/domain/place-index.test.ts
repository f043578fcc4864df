/** Finding places among some of them; place-index-real.test.ts and commune-search-real.test.ts have all of France. */
import { describe, expect, it } from 'vitest';
import { aDataset, realDataset } from '../../tests/builders.ts';
import { NO_PLACES, PLACE_CASES, somePlaces } from '../../tests/place-cases.ts';
import { lineAt } from './lines.ts';
import { buildPlaceIndex } from '../../tests/steps.ts';
import { searchPlaces, type PlaceSuggestion } from './place-index.ts';

const index = buildPlaceIndex(somePlaces(['Tourcoing', 'Tournon', 'Saint-Pol-sur-Ternoise', 'Vienne']), realDataset());

const told = (place: PlaceSuggestion) =>
  place.kind === 'commune' ? `${place.name} ${place.departement.code}` : `${place.kind} ${place.key}`;
const found = (text: string, limit?: number) => searchPlaces(index, text, limit).map(told);

describe('searchPlaces', () => {
  it.each(PLACE_CASES)('of « %s »: %j first', (text, expected) => {
    expect(found(text).slice(0, expected.length)).toEqual(expected);
  });

  it.each([...NO_PLACES, '', '   ', '!!!', '🎉', '__proto__', 'zzzzqqq', 'a'.repeat(10_000)])(
    'finds nothing in %j',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  it('gives seven places at most, or as many as are asked for, each once', () => {
    expect(found('s', 50).length).toBeGreaterThan(7);
    expect(found('s')).toEqual(found('s', 50).slice(0, 7));
    expect(found('s', 2)).toEqual(found('s', 50).slice(0, 2));
    const keys = searchPlaces(index, 'paris 75', 50).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('says all of a commune that a list can show', () => {
    expect(searchPlaces(index, 'orleans')[0]).toMatchObject({
      kind: 'commune',
      key: '45234',
      name: 'Orléans',
      departement: { code: '45', name: 'Loiret' },
      postcodes: ['45000', '45100'],
    });
  });

  it('reads the first hundred characters alone', () => {
    expect(found(`orleans${' '.repeat(93)}zzz`)[0]).toBe('Orléans 45');
    expect(found(`orleans${' '.repeat(85)}zzzzzzzz`)).toEqual([]);
  });

  it.each([
    ['saint-denis', 'st denis'],
    ['sainte marie', 'ste marie'],
    ['paris 1er', 'paris 1ere'],
    ['lyon 3e', 'lyon 03ieme'],
    ['lyon 3e', 'lyon 3eme'],
    ['orleans', 'orleans cedex'],
    ['orleans', 'orleans cedex 12'],
    ['tours', 'de tours'],
    ['tours', 'vers tours'],
    ['tours', 'autour de tours'],
    ['le mans', 'pres du mans'],
  ])('« %s » and « %s » mean the same', (one, other) => {
    expect(found(other)[0]).toBe(found(one)[0]);
  });

  it('puts a whole name before a beginning, whatever their sizes', () => {
    expect(found('tours')[0]).toBe('Tours 37');
    expect(found('tour', 3)).toContain('Tourcoing 59');
    expect(found('vienne').slice(0, 2).sort()).toEqual(['Vienne 38', 'departement dep-86']);
  });

  it('takes no number of a street for an arrondissement, and no article for a name', () => {
    expect(found('la 17')).not.toContain('La Rochelle 17');
    expect(found('rochelle 17')).toEqual(['La Rochelle 17']);
    expect(found('17 rochelle')).toEqual(['La Rochelle 17']);
  });

  it('leads from a firm’s postcode to those that begin so, with the name or without', () => {
    expect(found('45999')[0]).toBe('departement dep-45');
    expect(found('45099')).toEqual(['Orléans 45']);
    expect(found('orleans 45999')).toEqual(['Orléans 45']);
    expect(found('toulouse 45999')).toEqual([]);
  });

  it('leads from a slip to a place as well known as that, and not where the very name is there', () => {
    expect(found('toulouzette')).toEqual(['Toulouzette 40']);
    expect(found('bretagme')).toEqual(['region bretagne']);
    expect(found('xretagne')).toEqual([]);
    expect(found('parys')[0]).toBe('Paris 75');
  });
});

describe('territories', () => {
  it('go by a short name that is written whole, and by the beginning of a longer one', () => {
    expect(found('ge')).toContain('region grand-est');
    expect(found('na')).toContain('region nouvelle-aquitaine');
    expect(found('g')).not.toContain('region guadeloupe-dom');
    expect(found('pic')).toContain('region hauts-de-france');
    expect(found('pi')).not.toContain('region hauts-de-france');
    expect(found('departement du l')).toContain('departement dep-45');
  });

  it('come in the order of what most people mean', () => {
    expect(found('normandie')[0]).toBe('region normandie');
    expect(found('paris').slice(0, 2)).toEqual(['Paris 75', 'academie paris']);
    expect(found('réunion')[0]).toBe('region la-reunion');
  });
});

describe('the index of places', () => {
  const made = buildPlaceIndex(
    {
      schemaVersion: 1,
      departements: [
        { code: '01', name: 'Ain', lines: ['004|Ambérieu|500 01234|159|4596|535', '008|Ambutrix|500', '9|Y'] },
        { code: '974', name: 'La Réunion', lines: ['11|Saint-Denis|00 90|1537|-2088|5545'] },
      ],
    },
    aDataset([]),
  );
  const lines = (all: typeof made.names) => made.communes.map((_, number) => lineAt(all, number));

  it('has the most populous first, in its own columns', () => {
    expect(
      made.communes.map(({ line, hundreds, departement }) => [line.split('|')[0], hundreds, departement.code]),
    ).toEqual([
      ['11', 1537, '974'],
      ['004', 159, '01'],
      ['008', 0, '01'],
      ['9', 0, '01'],
    ]);
    expect(lines(made.names)).toEqual([' saint denis', ' amberieu', ' ambutrix', ' y']);
    expect(lines(made.postcodes)).toEqual([' 97400 97490', ' 01500 01234', ' 01500', ' ']);
  });

  it('has the territories of the dataset and of the file', () => {
    expect(made.territories.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['ain', 'la reunion', 'normandie', 'orleans tours']),
    );
  });
});
