import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ACADEMIES,
  aCampus,
  aContact,
  aDataset,
  aHead,
  anAcademie,
  aPosition,
  FILIERES,
  realDataset,
} from '../../tests/builders.ts';
import { PRECISIONS } from './campus-lists.ts';
import type { Campus } from './campus.ts';
import {
  lastSourceYears,
  precisionCounts,
  QUALITY_FIELDS,
  QUALITY_GROUPS,
  qualityBoard,
  qualityOf,
  shareStep,
  sourceCount,
  vaguelyPlaced,
  type QualityField,
  type QualityGroup,
} from './data-quality.ts';
import { shownCampuses } from './dataset.ts';

const NOTHING: Partial<Campus> = {
  titleKnown: false,
  label: null,
  labelYear: null,
  status: 'to-verify',
  position: null,
};

describe('qualityOf', () => {
  it.each<[QualityField, Partial<Campus>]>([
    ['title', { titleKnown: true }],
    ['label', { label: 'cmq' }],
    ['labelYear', { labelYear: 2017 }],
    ['recent', { status: 'attested' }],
    ['place', { position: aPosition() }],
    ['place', { position: aPosition({ precision: 'etablissement' }) }],
    ['head', { head: aHead() }],
    ['members', { members: [{ name: 'Un lycée', kind: 'lycee', commune: null, position: null }] }],
    ['topics', { topics: ['bois'] }],
    ['levels', { levels: ['cap'] }],
    ['website', { website: 'https://exemple.fr/' }],
    ['contact', { contacts: [aContact(), aContact({ name: 'Camille Exemple' })] }],
    ['contact', { email: 'contact@exemple.fr' }],
    ['contact', { phone: '02 00 00 00 00' }],
  ])('knows %s by %j, and nothing else by it', (field, facts) => {
    const { known, share } = qualityOf(aDataset(), [aCampus({ ...NOTHING, ...facts })]);
    expect(QUALITY_FIELDS.filter((other) => known[other] > 0)).toEqual([field]);
    expect(share).toBeCloseTo(1 / QUALITY_FIELDS.length);
  });

  it.each<[string, Partial<Campus>]>([
    ['an approximate place', { position: aPosition({ precision: 'membre' }) }],
    ['the seat of the académie', { position: aPosition({ precision: 'academie' }) }],
    ['a head without a name', { head: aHead({ name: null, commune: 'Tours' }) }],
    ['a contact of which the role alone is published', { contacts: [aContact()] }],
  ])('does not take %s for known', (_, facts) => {
    expect(qualityOf(aDataset(), [aCampus({ ...NOTHING, ...facts })]).share).toBe(0);
  });

  it.each([
    [{ name: 'Camille Exemple' }, 1],
    [{ service: 'Un service' }, 1],
    [{ address: 'Une adresse' }, 0],
  ])('knows whom to ask in an académie by %j: %i', (facts, count) => {
    const base = anAcademie({ id: 'orleans-tours', name: 'Orléans-Tours', region: 'centre-val-de-loire' });
    const academie = { ...base, referent: { ...base.referent, ...facts } };
    const campuses = [aCampus(), aCampus({ academie: null }), aCampus({ academie: 'atlantide' })];
    expect(qualityOf(aDataset([], { academies: [academie] }), campuses).known.referent).toBe(count);
  });

  it('has no share without a campus', () => {
    expect(qualityOf(aDataset([]), [], 'mayotte')).toMatchObject({ id: 'mayotte', campuses: 0, share: null });
  });
});

const ids = FILIERES.map(({ id }) => id);
const anyCampus: fc.Arbitrary<Campus> = fc
  .record({
    filiere: fc.constantFrom(...ids, 'inconnue'),
    otherFilieres: fc.array(fc.constantFrom(...ids, 'inconnue'), { maxLength: 3 }),
    status: fc.constantFrom('attested', 'to-verify', 'merged'),
    titleKnown: fc.boolean(),
    label: fc.constantFrom('cmq', 'cmqe', null),
    website: fc.constantFrom('https://exemple.fr/', null),
    lastAttestedYear: fc.option(fc.integer({ min: 2008, max: 2026 })),
    precision: fc.constantFrom(...PRECISIONS, null),
    place: fc.constantFrom(...ACADEMIES, { id: 'atlantide', region: 'atlantide' }),
    isAcademieKnown: fc.boolean(),
  })
  .map(({ place, isAcademieKnown, precision, ...rest }) =>
    aCampus({
      ...rest,
      region: place.region,
      academie: isAcademieKnown ? place.id : null,
      position: precision && aPosition({ precision }),
    }),
  );
const anyCampuses = fc.array(anyCampus, { maxLength: 12 });
/** Whether a campus is of a group, asked one by one. */
function isIn(campus: Campus, id: string, by: QualityGroup): boolean {
  if (by === 'region') return campus.region === id;
  if (by === 'academie') return campus.academie === id;
  return campus.filiere === id || campus.otherFilieres.some((other) => other === id);
}

describe.each(QUALITY_GROUPS)('qualityBoard by %s', (by) => {
  const idsOf = (dataset: ReturnType<typeof aDataset>) =>
    ({ region: dataset.regions, academie: dataset.academies, filiere: dataset.filieres })[by].map(({ id }) => id);

  it('counts as its naive twin does', () => {
    fc.assert(
      fc.property(anyCampuses, (campuses) => {
        const dataset = aDataset(campuses);
        const shown = campuses.filter(({ status }) => status !== 'merged');
        const board = qualityBoard(dataset, by);
        const named = board.filter(({ id }) => id !== null);
        expect(named.map(({ id }) => id)).toEqual(idsOf(dataset));
        for (const row of named) {
          const own = shown.filter((campus) => isIn(campus, row.id!, by));
          expect(row.campuses).toBe(own.length);
          expect(row.known.title).toBe(own.filter(({ titleKnown }) => titleKnown).length);
          expect(row.known.label).toBe(own.filter(({ label }) => label !== null).length);
          expect(row.known.website).toBe(own.filter(({ website }) => website !== null).length);
        }
        const lost = shown.filter((campus) => !idsOf(dataset).some((id) => isIn(campus, id, by)));
        expect(board.find(({ id }) => id === null)?.campuses ?? 0).toBe(lost.length);
      }),
    );
  });

  it('loses no campus, and of territories counts each once', () => {
    fc.assert(
      fc.property(anyCampuses, (campuses) => {
        const dataset = aDataset(campuses);
        const whole = qualityOf(dataset, shownCampuses(dataset));
        const board = qualityBoard(dataset, by);
        const sum = (count: (row: (typeof board)[number]) => number) =>
          board.reduce((total, row) => total + count(row), 0);
        if (by === 'filiere') expect(sum((row) => row.campuses)).toBeGreaterThanOrEqual(whole.campuses);
        else {
          expect(sum((row) => row.campuses)).toBe(whole.campuses);
          for (const field of QUALITY_FIELDS) expect(sum((row) => row.known[field])).toBe(whole.known[field]);
        }
        for (const { share, campuses: count } of board) {
          expect(share === null).toBe(count === 0);
          expect(share ?? 0).toBeGreaterThanOrEqual(0);
          expect(share ?? 0).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('adds up in the real data', () => {
    const real = realDataset();
    const total = qualityBoard(real, by).reduce((sum, { campuses }) => sum + campuses, 0);
    const shown = shownCampuses(real).length;
    if (by === 'filiere') expect(total).toBeGreaterThan(shown);
    else expect(total).toBe(shown);
  });
});

describe('shareStep', () => {
  it.each([
    [0, 0, 0],
    [0, 9, 0],
    [1, 9, 1],
    [2, 8, 1],
    [3, 8, 2],
    [6, 8, 3],
    [7, 8, 4],
    [8, 8, 4],
  ])('of %i in %i is %i', (count, all, step) => {
    expect(shareStep(count, all)).toBe(step);
  });
});

describe('lastSourceYears', () => {
  const of = (...years: (number | null)[]) => years.map((lastAttestedYear) => aCampus({ lastAttestedYear }));

  it('counts each year, the empty ones between and the undated last', () => {
    expect(lastSourceYears(of(2020, null, 2022, 2020))).toEqual([
      { of: 2020, count: 2 },
      { of: 2021, count: 0 },
      { of: 2022, count: 1 },
      { of: null, count: 1 },
    ]);
  });

  it('says nothing of nothing, and of the undated alone that they are', () => {
    expect(lastSourceYears([])).toEqual([]);
    expect(lastSourceYears(of(null, null))).toEqual([{ of: null, count: 2 }]);
  });

  it('counts every campus once', () => {
    fc.assert(
      fc.property(anyCampuses, (campuses) => {
        const counts = lastSourceYears(campuses);
        expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(campuses.length);
        for (const { of: year, count } of counts) {
          expect(count).toBe(campuses.filter(({ lastAttestedYear }) => lastAttestedYear === year).length);
        }
      }),
    );
  });
});

describe('precisionCounts and vaguelyPlaced', () => {
  it('count every campus once, the surest first', () => {
    fc.assert(
      fc.property(anyCampuses, (campuses) => {
        const counts = precisionCounts(campuses);
        expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(campuses.length);
        const order = counts.map(({ of }) => (of === null ? PRECISIONS.length : PRECISIONS.indexOf(of)));
        expect(order).toEqual([...order].sort((a, b) => a - b));
        const near = campuses.filter(({ position }) =>
          ['etablissement', 'commune', 'membre'].some((one) => one === position?.precision),
        );
        expect(vaguelyPlaced(campuses)).toBe(campuses.length - near.length);
      }),
    );
  });
});

describe('sourceCount', () => {
  it('counts each source once, by its address or its title', () => {
    const source = { url: 'https://exemple.fr/', title: 'Une page', year: 2023, supports: [] };
    const document = { ...source, url: null, title: 'Un document' };
    const campuses = [
      aCampus({ sources: [source, document] }),
      aCampus({ sources: [] }),
      aCampus({
        sources: [
          { ...source, title: 'La même page' },
          { ...document, title: null },
        ],
      }),
    ];
    expect(sourceCount(campuses)).toBe(2);
  });
});
