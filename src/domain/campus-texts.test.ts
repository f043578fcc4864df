import { describe, expect, it } from 'vitest';
import { aCampus, aDataset, aHead, aPosition } from '../../tests/builders.ts';
import type { Campus } from './campus.ts';
import { FIELDS, fieldTexts, textSources, type Field } from './campus-texts.ts';

const MEMBER: Campus['members'][number] = { name: 'Lycée B', kind: 'lycee', commune: 'Blois', position: null };

/** What a campus has to read in each field, among others. */
function textsOf(campus: Campus, others: Campus[] = []): Record<Field, string[]> {
  const sources = textSources(aDataset([campus, ...others]));
  return Object.fromEntries(FIELDS.map((field) => [field, fieldTexts(campus, field, sources)])) as Record<
    Field,
    string[]
  >;
}

describe('the texts of a campus', () => {
  it('are all that it can be found by', () => {
    const campus = aCampus({
      name: 'Campus du bois',
      shortName: 'Le Bois',
      formerNames: ['Forêt', 'Sciage'],
      topics: ['charpente', 'menuiserie'],
      filiere: 'materiaux',
      otherFilieres: ['tourisme-gastronomie'],
      head: aHead({ name: 'Lycée A', commune: 'Orléans' }),
      sites: [{ name: 'Site C', commune: 'Chartres' }],
      members: [MEMBER],
      position: aPosition({ commune: 'Tours', place: 'Quelque part' }),
    });
    expect(textsOf(campus)).toEqual({
      name: ['Campus du bois'],
      shortName: ['Le Bois'],
      formerName: ['Forêt', 'Sciage'],
      topic: ['charpente', 'menuiserie'],
      filiere: ['Matériaux, matériaux innovants', 'Tourisme, gastronomie'],
      member: ['Lycée A', 'Site C', 'Lycée B'],
      town: ['Tours', 'Orléans', 'Chartres'],
      territory: ['Centre-Val de Loire', 'Orléans-Tours'],
    });
  });

  it('leave out what is not known', () => {
    const bare = aCampus({
      name: 'Bois',
      position: null,
      academie: null,
      region: 'thule',
      filiere: 'inconnue',
      sites: [{ name: 'Site', commune: null }],
      head: aHead({ name: null }),
    });
    expect(textsOf(bare)).toEqual({
      name: ['Bois'],
      shortName: [],
      formerName: [],
      topic: [],
      filiere: [],
      member: ['Site'],
      town: [],
      territory: [],
    });
    expect(textsOf(aCampus({ position: aPosition({ commune: null }), head: null }))).toMatchObject({
      member: [],
      town: [],
    });
  });
});

describe('the names of campuses that were merged', () => {
  const successor = aCampus({ id: 'bois', formerNames: ['Forêt'] });
  const merged = (name: string, shortName: string | null, mergedInto: string | null) =>
    aCampus({ name, shortName, mergedInto, status: mergedInto === null ? 'attested' : 'merged' });

  it('are former names of the one that they went into, with their short names', () => {
    const others = [merged('Sciage', 'Le Scieur', 'bois'), merged('Charpente', null, 'bois')];
    expect(textsOf(successor, others).formerName).toEqual(['Forêt', 'Sciage', 'Le Scieur', 'Charpente']);
  });

  it('are none of another, nor are those of campuses that stand', () => {
    const others = [merged('Sciage', 'Le Scieur', 'ailleurs'), merged('Cuir', 'Le Cuir', null)];
    expect(textsOf(successor, others).formerName).toEqual(['Forêt']);
    expect([...textSources(aDataset([successor, ...others])).mergedNames.keys()]).toEqual(['ailleurs']);
  });
});
