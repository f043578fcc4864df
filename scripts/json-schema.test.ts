import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { HOSTILE_CAMPUSES } from '../tests/hostile-campus.ts';
import { buildDataset, datasetText, publishedSchema } from './data-build.ts';
import { loadTree } from './data-files.ts';
import { exportedFiles } from './exports.ts';
import { FIELD_DESCRIPTIONS } from './field-descriptions.ts';
import { jsonSchemaText } from './json-schema.ts';

const text = jsonSchemaText(publishedSchema);
const schema = JSON.parse(text) as { $defs: Record<string, object>; description: string; $id: string };
const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
const isDataset = ajv.compile(schema);
const isCampusFile = ajv.compile({ $ref: 'campus.schema.json#/$defs/campusFile' });

const real = loadTree('data');
const dataset = () => JSON.parse(datasetText(real)) as Record<string, never> & { campuses: Record<string, unknown>[] };

/** The real dataset with other facts in its first campus. */
function withFirst(facts: object): unknown {
  const whole = dataset();
  return { ...whole, campuses: [{ ...whole.campuses[0], ...facts }, ...whole.campuses.slice(1)] };
}

describe('jsonSchemaText', () => {
  it('accepts campus.json, and hostile texts in it', () => {
    expect([isDataset(dataset()), isDataset.errors]).toEqual([true, null]);
    expect(isDataset({ ...dataset(), campuses: HOSTILE_CAMPUSES })).toBe(true);
  });

  it('accepts the file of each campus', () => {
    const files = exportedFiles(buildDataset(real), publishedSchema);
    const jsons = [...files].filter(([path]) => /^campus\/.*\.json$/.test(path));
    expect(jsons).toHaveLength(buildDataset(real).campuses.length);
    for (const [path, content] of jsons) expect([path, isCampusFile(JSON.parse(content))]).toEqual([path, true]);
  });

  it.each([
    ['a label of its own', withFirst({ label: 'gold' })],
    ['a place beyond the globe', withFirst({ position: { lat: 200, lng: 0, precision: 'commune', place: 'A' } })],
    ['a year as a text', withFirst({ labelYear: '2017' })],
    ['half a year', withFirst({ labelYear: 2017.5 })],
    ['a name that is empty', withFirst({ name: '' })],
    ['a campus without a name', withFirst({ name: undefined })],
    ['a status of its own', withFirst({ status: 'dead' })],
    ['sources that are none', withFirst({ sources: [{}] })],
    ['an edition that is no date', { ...dataset(), edition: 'hier' }],
    ['another version', { ...dataset(), schemaVersion: 2 }],
    ['no licence', { ...dataset(), licence: undefined }],
    ['a licence without an address', { ...dataset(), licence: { id: 'a', name: 'b', url: 'c' } }],
  ])('refuses %s', (_, content) => {
    expect(isDataset(JSON.parse(JSON.stringify(content)))).toBe(false);
  });

  it('refuses the file of a campus without its campus', () => {
    expect(isCampusFile({ schemaVersion: 1, edition: '2026-01-31' })).toBe(false);
  });

  it('names every field of campus.json, and says in French what each means', () => {
    const paths = [
      ...pathsOf(schema, 'dataset'),
      ...Object.entries(schema.$defs).flatMap(([name, one]) => pathsOf(one, name)),
    ];
    expect(paths.filter((path) => !(path in FIELD_DESCRIPTIONS))).toEqual([]);
    expect(Object.keys(FIELD_DESCRIPTIONS).filter((path) => !paths.includes(path))).toEqual([]);
    expect(Object.keys(dataset()).filter((name) => !paths.includes(`dataset.${name}`))).toEqual([]);
    expect(text.match(/"description"/g)!.length).toBe(paths.length + 1);
  });

  it('stands wherever it is served, and is the same text each time', () => {
    expect(schema.$id).toBe('campus.schema.json');
    expect(jsonSchemaText(publishedSchema)).toBe(text);
  });
});

/** The paths of all fields of a schema, however deep, without what it refers to. */
function pathsOf(node: unknown, path: string): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    if (key === 'properties')
      return Object.entries(value as object).flatMap(([name, field]: [string, unknown]) => [
        `${path}.${name}`,
        ...pathsOf(field, `${path}.${name}`),
      ]);
    if (key === 'anyOf') return (value as unknown[]).flatMap((one) => pathsOf(one, path));
    return key === 'items' ? pathsOf(value, path) : [];
  });
}
