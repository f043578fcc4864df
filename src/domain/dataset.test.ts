import { afterEach, describe, expect, it } from 'vitest';
import { aCampus, aDataset, aPosition, realDataset } from '../../tests/builders.ts';
import { PRECISIONS } from './campus-lists.ts';
import { filieresOf, isApproximate, isExcellence } from './campus.ts';
import { parseDataset } from './dataset-schema.ts';
import { filiereLabel, SCHEMA_VERSION, shownCampuses, type Dataset } from './dataset.ts';
import { firstProblem } from './dataset-schema.ts';

/** A dataset as it comes from the network. */
function sent(dataset: unknown): unknown {
  return JSON.parse(JSON.stringify(dataset));
}

function parsedWhole(input: unknown): { dataset: Dataset; rejected: unknown[] } {
  const parsed = parseDataset(input);
  if (parsed.kind !== 'ok') throw new Error(`expected a dataset, got ${JSON.stringify(parsed)}`);
  return parsed;
}

describe('parseDataset', () => {
  it('takes the real dataset whole: 112 campuses, none set aside, nothing but the licence left out', () => {
    const real = realDataset();
    const { dataset, rejected } = parsedWhole(sent(real));
    expect(dataset.campuses).toHaveLength(112);
    expect(rejected).toEqual([]);
    const { licence: _, ...published } = real as Dataset & { licence: unknown };
    expect(dataset).toEqual(published);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a list', []],
    ['a list of campuses', [aCampus()]],
    ['a number', 1],
    ['an empty text', ''],
    ['a page of HTML', '<!doctype html><title>Erreur</title>'],
    ['an object of nothing', {}],
    ['a version in letters', { ...aDataset(), schemaVersion: '1' }],
    ['no campuses', { ...aDataset(), campuses: undefined }],
    ['campuses that are no list', { ...aDataset(), campuses: { 0: aCampus() } }],
    ['no label', { ...aDataset(), label: null }],
    ['a broken académie', { ...aDataset(), academies: [{ id: 'a' }] }],
    ['an edition that is no date', { ...aDataset(), edition: 'hier' }],
  ])('refuses %s as a whole, and says where', (_, input) => {
    const parsed = parseDataset(input);
    expect(parsed).toEqual({ kind: 'malformed', problem: expect.stringMatching(/^[\w.]+: ./) });
  });

  it('names the field that broke the frame', () => {
    const parsed = parseDataset({ ...aDataset(), filieres: [{ id: 'a', label: 3, ministryPage: 'x' }] });
    expect(parsed).toMatchObject({ kind: 'malformed', problem: expect.stringContaining('filieres.0.label') });
  });

  it.each([SCHEMA_VERSION + 1, 0, -1, 1.5])('refuses version %d, whatever else the file holds', (version) => {
    expect(parseDataset({ schemaVersion: version, future: true })).toEqual({ kind: 'other-version', version });
  });

  it.each<[string, unknown, string | null]>([
    ['without a name', { ...aCampus({ id: 'bad' }), name: undefined }, 'bad'],
    ['with an empty name', aCampus({ id: 'bad', name: '' }), 'bad'],
    ['with an unknown label', { ...aCampus({ id: 'bad' }), label: 'or' }, 'bad'],
    ['with an unknown status', { ...aCampus({ id: 'bad' }), status: 'closed' }, 'bad'],
    ['beyond the globe', aCampus({ id: 'bad', position: aPosition({ lat: 91 }) }), 'bad'],
    ['with a latitude in letters', { ...aCampus({ id: 'bad' }), position: { ...aPosition(), lat: '47' } }, 'bad'],
    ['with one text for a list', { ...aCampus({ id: 'bad' }), topics: 'bois' }, 'bad'],
    ['without an id', { ...aCampus(), id: undefined }, null],
    ['whose id is a number', { ...aCampus(), id: 7 }, null],
    ['that is null', null, null],
    ['that is a text', 'campus', null],
    ['that is a list', [], null],
  ])('sets aside a record %s, alone, and tells', (_, bad, id) => {
    const [before, after] = [aCampus(), aCampus()];
    const { dataset, rejected } = parsedWhole({ ...aDataset(), campuses: [before, bad, after] });
    expect(dataset.campuses).toEqual([before, after]);
    expect(rejected).toEqual([{ index: 1, id, problem: expect.stringMatching(/^[\w.]+: ./) }]);
  });

  it('keeps the first of two records with one id', () => {
    const [first, second] = [aCampus({ id: 'same' }), aCampus({ id: 'same' })];
    const { dataset, rejected } = parsedWhole(aDataset([first, second]));
    expect(dataset.campuses).toEqual([first]);
    expect(rejected).toEqual([{ index: 1, id: 'same', problem: expect.stringContaining('twice') }]);
  });

  it('tells in file order every record that it sets aside', () => {
    const { dataset, rejected } = parsedWhole({ ...aDataset(), campuses: [null, aCampus({ id: 'a' }), 3, {}] });
    expect(dataset.campuses.map(({ id }) => id)).toEqual(['a']);
    expect(rejected).toMatchObject([{ index: 0 }, { index: 2 }, { index: 3 }]);
  });

  it('takes an atlas without campuses', () => {
    expect(parsedWhole(aDataset([]))).toMatchObject({ dataset: { campuses: [] }, rejected: [] });
  });

  it('takes a file without names of départements', () => {
    const { departements, ...rest } = aDataset([]);
    expect(departements).toEqual([]);
    expect(parsedWhole(rest).dataset.departements).toEqual([]);
    expect(parsedWhole({ ...rest, departements: [{ code: '45', name: 'Loiret' }] }).dataset.departements).toEqual([
      { code: '45', name: 'Loiret' },
    ]);
  });

  it('keeps hostile text as the text it is', () => {
    const name = '<img src=x onerror=alert(1)>';
    expect(parsedWhole(sent(aDataset([aCampus({ name })]))).dataset.campuses[0]?.name).toBe(name);
  });
});

describe('keys that could reach a prototype', () => {
  afterEach(() => {
    for (const key of ['polluted', 'isAdmin']) Reflect.deleteProperty(Object.prototype, key);
  });

  const HOSTILE = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"toString":"x","future":1,';

  /** The dataset as text, the hostile keys put at the head of every object in it. */
  function poisoned(dataset: Dataset): unknown {
    return JSON.parse(JSON.stringify(dataset).replaceAll('{"', `{${HOSTILE}"`));
  }

  it('are dropped from the file and from every record', () => {
    const clean = aDataset([aCampus({ members: [{ name: 'Lycée', kind: 'lycee', commune: null, position: null }] })]);
    const { dataset, rejected } = parsedWhole(poisoned(clean));
    expect(dataset).toEqual(clean);
    expect(rejected).toEqual([]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    for (const one of [dataset, dataset.campuses[0]!, dataset.campuses[0]!.members[0]!]) {
      expect(Object.getPrototypeOf(one)).toBe(Object.prototype);
      expect(Object.keys(one)).not.toContain('future');
      expect(Object.hasOwn(one, 'constructor')).toBe(false);
    }
  });

  it('cannot stand for fields that are missing', () => {
    const { id: _, ...rest } = aCampus();
    const inherited = JSON.parse(`{"__proto__":{"id":"ghost"},${JSON.stringify(rest).slice(1)}`) as unknown;
    const { dataset, rejected } = parsedWhole({ ...aDataset(), campuses: [inherited] });
    expect(dataset.campuses).toEqual([]);
    expect(rejected).toMatchObject([{ index: 0, id: null }]);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('are fine as the id %s', (id) => {
    const { dataset, rejected } = parsedWhole(sent(aDataset([aCampus({ id }), aCampus({ id })])));
    expect(dataset.campuses.map((campus) => campus.id)).toEqual([id]);
    expect(rejected).toMatchObject([{ index: 1, id }]);
  });
});

it('a file of which nothing can be said is unreadable', () => {
  expect(firstProblem([])).toBe('file: unreadable');
});

describe('filiereLabel', () => {
  it('is the official one, or the id where the dataset has none', () => {
    expect(filiereLabel(aDataset(), 'tourisme-gastronomie')).toBe('Tourisme, gastronomie');
    expect(filiereLabel(aDataset(), 'inconnue')).toBe('inconnue');
  });
});

describe('a campus', () => {
  it('is shown unless it was merged', () => {
    const shown = [aCampus(), aCampus({ status: 'to-verify' })];
    expect(shownCampuses(aDataset([shown[0]!, aCampus({ status: 'merged' }), shown[1]!]))).toEqual(shown);
  });

  it('has its own filière first, then the others, each once', () => {
    expect(filieresOf(aCampus({ filiere: 'b', otherFilieres: ['a', 'b', 'c', 'a'] }))).toEqual(['b', 'a', 'c']);
  });

  it('is of excellence only where that is known', () => {
    expect([null, 'cmq' as const, 'cmqe' as const].map((label) => isExcellence(aCampus({ label })))).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('has an approximate place unless its establishment or its commune was found', () => {
    const exact = PRECISIONS.filter((precision) => !isApproximate(aPosition({ precision })));
    expect(exact).toEqual(['etablissement', 'commune']);
  });
});
