import { describe, expect, it } from 'vitest';
import { aCampus, aContact } from '../../tests/builders.ts';
import { filieresOf, isApproximate, isExcellence, isReachable, successorOf, type Campus } from './campus.ts';

function merged(id: string, mergedInto: string | null): Campus {
  return aCampus({ id, mergedInto, status: mergedInto === null ? 'attested' : 'merged' });
}

function successor(id: string, ...campuses: Campus[]): string | null {
  const byId = new Map(campuses.map((campus) => [campus.id, campus]));
  return successorOf(byId.get(id)!, byId)?.id ?? null;
}

describe('successorOf', () => {
  it('follows one merger, or several', () => {
    expect(successor('a', merged('a', 'b'), merged('b', null))).toBe('b');
    expect(successor('a', merged('a', 'b'), merged('b', 'c'), merged('c', null))).toBe('c');
  });

  it('is null for a campus that is not merged', () => {
    expect(successor('a', merged('a', null))).toBeNull();
  });

  it('is null where the chain leads nowhere or in a circle', () => {
    expect(successor('a', merged('a', 'gone'))).toBeNull();
    expect(successor('a', merged('a', 'a'))).toBeNull();
    expect(successor('a', merged('a', 'b'), merged('b', 'a'))).toBeNull();
    expect(successor('a', merged('a', 'b'), merged('b', 'c'), merged('c', 'b'))).toBeNull();
  });
});

describe('isReachable', () => {
  it.each([
    [{}, false],
    [{ name: 'Camille Exemple' }, true],
    [{ email: 'camille@exemple.fr' }, true],
    [{ phone: '02 00 00 00 00' }, true],
  ])('of a role with %j is %s', (published, expected) => {
    expect(isReachable(aContact(published))).toBe(expected);
  });
});

describe('a campus', () => {
  it('has its own filière first, and each once', () => {
    const campus = aCampus({ filiere: 'materiaux', otherFilieres: ['tourisme-gastronomie', 'materiaux'] });
    expect(filieresOf(campus)).toEqual(['materiaux', 'tourisme-gastronomie']);
  });

  it.each([
    ['cmqe', true],
    ['cmq', false],
    [null, false],
  ] as const)('of label %s is of excellence: %s', (label, expected) => {
    expect(isExcellence(aCampus({ label }))).toBe(expected);
  });

  it.each([
    ['etablissement', false],
    ['commune', false],
    ['membre', true],
    ['academie', true],
    ['region', true],
  ] as const)('placed by %s is approximate: %s', (precision, expected) => {
    const position = { lat: 47, lng: 2, precision, place: 'Tours', commune: null, departement: null };
    expect(isApproximate(position)).toBe(expected);
  });
});
