import { describe, expect, it } from 'vitest';
import { aCampus, aDataset } from '../../tests/builders.ts';
import { addressToday, formerAddresses, slugOf } from './former-addresses.ts';

describe('slugOf', () => {
  it.each([
    ['Énergie et maintenance', 'energie-et-maintenance'],
    ["Métiers d'art et du design – Paris", 'metiers-d-art-et-du-design-paris'],
    ['Industrie des énergies (Cherbourg)', 'industrie-des-energies-cherbourg'],
    ['Main-d’œuvre', 'main-d-oeuvre'],
    ['Cœur, sœur et Lætitia Æsir', 'coeur-soeur-et-laetitia-aesir'],
    ['« Bois »', 'bois'],
    ['Industrie 4.0', 'industrie-4-0'],
    ['« »', ''],
    ['</script>', 'script'],
  ])('writes %s as %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });
});

describe('formerAddresses', () => {
  const addresses = (...campuses: Parameters<typeof aCampus>[0][]) =>
    Object.fromEntries(formerAddresses({ ...aDataset(), campuses: campuses.map((campus) => aCampus(campus)) }));

  it('leads from each former name to the campus', () => {
    expect(addresses({ id: 'a', formerNames: ['Énergie', 'Le Campus'] })).toEqual({ energie: 'a', 'le-campus': 'a' });
  });

  it('leaves its own address to a campus, and to nobody a name that two have borne', () => {
    expect(addresses({ id: 'a', formerNames: ['B', 'Commun'] }, { id: 'b', formerNames: ['Commun'] })).toEqual({});
  });

  it('leaves out merged campuses and names without a letter', () => {
    expect(
      addresses(
        { id: 'a', formerNames: ['!'] },
        { id: 'b', status: 'merged', mergedInto: 'a', formerNames: ['Vieux'] },
      ),
    ).toEqual({});
  });
});

describe('addressToday', () => {
  const campuses = [aCampus({ id: 'cuir', formerNames: ['Peaux et cuirs'] }), aCampus({ id: 'Ancien' })];
  const today = (id: string) => addressToday({ ...aDataset(), campuses }, id);

  it.each([
    ['CUIR', 'cuir'],
    ['Cuir', 'cuir'],
    ['Peaux-Et-Cuirs', 'cuir'],
    ['peaux-et-cuirs', 'cuir'],
  ])('leads %s on to %s', (id, expected) => {
    expect(today(id)).toBe(expected);
  });

  it.each(['', 'cuirs', 'ANCIEN', '__proto__', 'constructor'])('leads « %s » nowhere', (id) => {
    expect(today(id)).toBeUndefined();
  });
});
