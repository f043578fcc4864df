import { describe, expect, it } from 'vitest';
import { realDataset } from '../../tests/builders.ts';
import { realTrades } from '../../tests/search-oracle.ts';
import { indexCampuses } from './campus-index.ts';
import { nearestFilieres, tradesSpeltLike } from './nearest-filieres.ts';
import { suggestionsFor } from './suggestions.ts';

const index = indexCampuses(realDataset(), realTrades());
const UGLY = ['', '   ', '🦄🦄', '\uD83D', '__proto__', "'; DROP TABLE", '<b>', '\u202Eabc', 'a'.repeat(10_000)];

describe('suggestionsFor', () => {
  it.each([
    ['soudeu', 'soudeur'],
    ['soudeus', 'soudeuse'],
    ['patiss', 'pâtissier'],
    ['jeux v', 'jeux vidéo'],
  ])('« %s » begins the trade or word « %s »', (text, name) => {
    expect(suggestionsFor(index, text).trades.map((trade) => trade.name)).toContain(name);
  });

  it('names a campus by its own name alone, the best first', () => {
    expect(suggestionsFor(index, 'patmat').campuses.map(({ id }) => id)).toEqual(['patmat-centre-val-de-loire']);
    // A town is no name: the list shows what is there.
    expect(suggestionsFor(index, 'Châteauroux').campuses).toEqual([]);
  });

  it('names a filière when all the words begin its own', () => {
    const labels = (text: string) => suggestionsFor(index, text).filieres.map(({ id }) => id);
    expect(labels('telecom')).toEqual(['numerique-telecommunications']);
    expect(labels('gastro tour')).toEqual(['tourisme-gastronomie']);
    expect(labels('gastro numer')).toEqual([]);
  });

  it('is never longer than a phone can show', () => {
    for (const text of ['a', 'de', 'in', 'e', 'métiers']) {
      const { campuses, trades, filieres } = suggestionsFor(index, text);
      expect(campuses.length).toBeLessThanOrEqual(3);
      expect(trades.length).toBeLessThanOrEqual(4);
      expect(filieres.length).toBeLessThanOrEqual(3);
    }
  });

  it.each(UGLY)('stands %j', (text) => {
    expect(Object.keys(suggestionsFor(index, text)).sort()).toEqual(['campuses', 'filieres', 'trades']);
  });
});

describe('nearestFilieres', () => {
  it('are those of the campuses that answer the words alone', () => {
    const { by, filieres } = nearestFilieres(index, 'PatMAT');
    expect(by).toBe('answer');
    expect(filieres).toContain('tourisme-gastronomie');
  });

  it('are those of the trades that are spelt alike', () => {
    const { by, filieres } = nearestFilieres(index, 'xxboulangerzzx');
    expect(by).toBe('spelling');
    expect(tradesSpeltLike(index, ['xxboulangerzzx'])[0]!.name).toMatch(/^boulang/);
    expect(filieres[0]).toBe('alimentaire-agroalimentaire');
  });

  it.each([
    ['autoecole', 'moniteur d’auto-école'],
    ['lyceen', 'professeur de lycée professionnel'],
  ])('are found by any word of a trade, those that are asked of no campus too: %j', (text, name) => {
    const plain = (written: string) => written.replace(/[’']/g, "'");
    expect(tradesSpeltLike(index, [text]).flatMap(({ trade }) => trade.names.map(plain))).toContain(plain(name));
  });

  it('are the largest, and said to be no more, where nothing is near', () => {
    const { by, filieres } = nearestFilieres(index, 'zzzzqx');
    expect(by).toBe('size');
    expect(tradesSpeltLike(index, ['zzzzqx'])).toEqual([]);
    expect(filieres).toHaveLength(3);
    expect(filieres[0]).toBe('mobilite-aeronautique-transports');
  });

  it.each(UGLY)('stand %j', (text) => {
    expect(nearestFilieres(index, text).filieres.length).toBeGreaterThan(0);
    expect(tradesSpeltLike(index, [text]).length).toBeLessThanOrEqual(3);
  });
});
