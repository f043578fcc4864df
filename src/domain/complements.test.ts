import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCampus, aPosition, realDataset } from '../../tests/builders.ts';
import type { Campus, Member } from './campus.ts';
import { complementsOf, type Complement, type Complements } from './complements.ts';
import { distanceKm, zoneOf } from './distance.ts';

function at(lat: number, overrides: Partial<Campus> = {}): Campus {
  return aCampus({ position: aPosition({ lat }), ...overrides });
}

function aMember(name: string, commune: string | null = null): Member {
  return { name, kind: 'universite', commune, position: null };
}

const idsOf = ({ sameFiliere, otherFilieres, sharedMembers }: Complements) => {
  const ids = (group: Complement[]) => group.map(({ campus }) => campus.id);
  return { sameFiliere: ids(sameFiliere), otherFilieres: ids(otherFilieres), sharedMembers: ids(sharedMembers) };
};

const all = ({ sameFiliere, otherFilieres, sharedMembers }: Complements) => [
  ...sameFiliere,
  ...otherFilieres,
  ...sharedMembers,
];

describe('complementsOf', () => {
  it('takes the three nearest of its filières, then of others, by distance', () => {
    const one = at(47, { id: 'one', otherFilieres: ['tourisme-gastronomie'] });
    const same = [49, 47.1, 48, 47.5].map((lat, place) => at(lat, { id: `same-${place}` }));
    const second = at(47.2, { id: 'second', filiere: 'chimie', otherFilieres: ['tourisme-gastronomie'] });
    const other = at(47.05, { id: 'other', filiere: 'chimie' });
    const found = complementsOf(one, [one, ...same, second, other]);
    expect(idsOf(found)).toEqual({
      sameFiliere: ['same-1', 'second', 'same-3'],
      otherFilieres: ['other'],
      sharedMembers: [],
    });
    expect(found.sameFiliere.map(({ sharedFiliere }) => sharedFiliere)).toEqual([
      'materiaux',
      'tourisme-gastronomie',
      'materiaux',
    ]);
    expect(found.sameFiliere[0]!.km).toBeCloseTo(11.1, 1);
  });

  it('leaves out merged campuses and itself', () => {
    const one = at(47, { id: 'one' });
    expect(all(complementsOf(one, [one, at(47, { status: 'merged', mergedInto: 'one' })]))).toEqual([]);
  });

  it('never measures the mainland against an island, nor anything against a campus without a place', () => {
    const one = at(47, { members: [aMember('Cnam')] });
    const island = at(47, { id: 'island', region: 'guyane', members: [aMember('CNAM')] });
    const nowhere = aCampus({ id: 'nowhere', position: null });
    const found = complementsOf(one, [island, nowhere]);
    expect(idsOf(found)).toEqual({ sameFiliere: [], otherFilieres: [], sharedMembers: ['island'] });
    expect(found.sharedMembers[0]!.km).toBeNull();
    expect(complementsOf(nowhere, [one, island]).sameFiliere).toEqual([]);
  });

  it('says that a distance is approximate where either place is', () => {
    const one = at(47);
    const rough = aCampus({ position: aPosition({ precision: 'academie' }) });
    expect(complementsOf(one, [rough]).sameFiliere[0]!.isApproximate).toBe(true);
    expect(complementsOf(rough, [one]).sameFiliere[0]!.isApproximate).toBe(true);
    expect(complementsOf(one, [at(48)]).sameFiliere[0]!.isApproximate).toBe(false);
  });

  it('knows a member in both by name and town, written in whatever manner', () => {
    const one = at(47, {
      position: null,
      members: [aMember('Université de Tours', 'Tours'), aMember('Lycée Jean-Moulin', 'Béziers'), aMember('EDF')],
    });
    const two = aCampus({
      id: 'two',
      members: [aMember('UNIVERSITE DE TOURS', 'tours'), aMember('E.D.F.'), aMember('EDF')],
    });
    const otherTown = aCampus({ id: 'other', members: [aMember('Lycée Jean Moulin', 'Draguignan')] });
    const noTown = aCampus({ id: 'none', members: [aMember('Lycée Jean Moulin')] });
    const three = aCampus({ id: 'a', members: [aMember('lycée Jean Moulin', 'BÉZIERS')] });
    const found = complementsOf(one, [three, two, otherTown, noTown]).sharedMembers;
    expect(found.map(({ campus, sharedMembers }) => [campus.id, sharedMembers])).toEqual([
      ['two', ['Université de Tours', 'EDF']],
      ['a', ['Lycée Jean-Moulin']],
    ]);
  });

  it('puts a campus in the first group alone, with its other reasons', () => {
    const members = [aMember('EDF')];
    const found = complementsOf(at(47, { members }), [at(48, { members })]);
    expect(found.sharedMembers).toEqual([]);
    expect(found.sameFiliere[0]!.sharedMembers).toEqual(['EDF']);
  });
});

const anyCampus = fc
  .record({
    filiere: fc.constantFrom('materiaux', 'tourisme-gastronomie', 'chimie'),
    region: fc.constantFrom('normandie', 'guyane', 'la-reunion', 'bretagne'),
    status: fc.constantFrom('attested', 'to-verify', 'merged'),
    lat: fc.integer({ min: -3, max: 3 }),
    isPlaced: fc.boolean(),
    members: fc.array(
      fc.constantFrom('EDF', 'Cnam', 'Thales').map((name) => aMember(name)),
      { maxLength: 3 },
    ),
  })
  .map(({ lat, isPlaced, ...facts }) => aCampus({ ...facts, position: isPlaced ? aPosition({ lat }) : null }));

describe('complementsOf, for any campuses', () => {
  it('keeps its promises', () => {
    fc.assert(
      fc.property(fc.array(anyCampus, { minLength: 1, maxLength: 12 }), (campuses) => {
        const one = campuses[0]!;
        const found = complementsOf(one, campuses);
        const ids = all(found).map(({ campus }) => campus.id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids).not.toContain(one.id);
        for (const { campus, km } of all(found)) {
          expect(campus.status).not.toBe('merged');
          if (km !== null) expect(zoneOf(campus.region)).toBe(zoneOf(one.region));
        }
        for (const group of [found.sameFiliere, found.otherFilieres]) {
          expect(group.map(({ km }) => km)).toEqual(group.map(({ km }) => km!).sort((a, b) => a - b));
        }
        // The order of the file is nobody's reason.
        expect(idsOf(complementsOf(one, campuses.toReversed()))).toEqual(idsOf(found));
      }),
    );
  });

  it('leaves out nothing nearer, as a naive search finds', () => {
    fc.assert(
      fc.property(fc.array(anyCampus, { minLength: 2, maxLength: 12 }), (campuses) => {
        const one = campuses[0]!;
        const same = complementsOf(one, campuses).sameFiliere;
        const farthest = same.length < 3 ? Infinity : same.at(-1)!.km!;
        const nearer = campuses.filter(
          (other) =>
            other !== one &&
            other.status !== 'merged' &&
            other.filiere === one.filiere &&
            other.position &&
            one.position &&
            zoneOf(other.region) === zoneOf(one.region) &&
            distanceKm(other.position, one.position) < farthest,
        );
        const ids = same.map(({ campus }) => campus.id);
        expect(nearer.map(({ id }) => id).filter((id) => !ids.includes(id))).toEqual([]);
      }),
    );
  });
});

describe('complementsOf, on the real campuses', () => {
  const { campuses } = realDataset();
  const shown = campuses.filter(({ status }) => status !== 'merged');

  it('finds some for nearly all', () => {
    const alone = shown.filter((campus) => all(complementsOf(campus, campuses)).length === 0).map(({ id }) => id);
    expect(alone.length).toBeLessThan(shown.length / 10);
  });

  it('keeps the campuses of an island among themselves', () => {
    const found = complementsOf(
      shown.find(({ id }) => id === 'solidarites-et-bien-etre-la-reunion')!,
      campuses,
    );
    expect(new Set(all(found).map(({ campus }) => campus.region))).toEqual(new Set(['la-reunion']));
  });
});
