import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { aCampus, aDataset, realDataset } from '../tests/builders.ts';
import { campusRows } from '../src/domain/campus-columns.ts';
import { campusCsv } from '../src/domain/campus-csv.ts';
import type { Campus } from '../src/domain/campus.ts';
import { shownCampuses, type Dataset } from '../src/domain/dataset.ts';
import { tableSchemaText } from './table-schema.ts';

interface Field {
  name: string;
  title: string;
  description: string;
  example?: string;
  type: string;
  constraints?: {
    required?: true;
    unique?: true;
    pattern?: string;
    enum?: string[];
    minimum?: number;
    maximum?: number;
  };
}

interface Schema {
  fields: Field[];
  dialect: { delimiter: string };
  [key: string]: unknown;
}

const real = realDataset();
const shown = shownCampuses(real);
const text = tableSchemaText(campusRows(shown, real));
const schema = JSON.parse(text) as Schema;

/** How a value of each type is written (Table Schema, types and formats). */
const LEXICAL: Record<string, RegExp> = {
  string: /^/,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?$/,
  boolean: /^(true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
};

function readCsv(campuses: readonly Campus[], dataset: Dataset): string[][] {
  return parse(campusCsv(campuses, dataset), { delimiter: schema.dialect.delimiter, bom: true });
}

/** What a validator of Table Schema finds wrong: the column and the value, of each wrong field. */
function problemsOf([header = [], ...rows]: string[][]): string[] {
  const isNamed = JSON.stringify(header) === JSON.stringify(schema.fields.map(({ name }) => name));
  const wrong = schema.fields.flatMap((field, at) => {
    const values = rows.map((row) => row[at] ?? '');
    const isRepeated = field.constraints?.unique && new Set(values).size < values.length;
    return [
      ...(isRepeated ? [`${field.name}: repeated`] : []),
      ...values.filter((value) => !fits(value, field)).map((value) => `${field.name}: ${value}`),
    ];
  });
  return isNamed ? wrong : [`header: ${header.join()}`, ...wrong];
}

function fits(value: string, { type, constraints = {} }: Field): boolean {
  if (value === '') return !constraints.required;
  const { pattern, minimum = -Infinity, maximum = Infinity } = constraints;
  const isInside =
    type === 'string' || type === 'date' || type === 'boolean' || (+value >= minimum && +value <= maximum);
  const isListed = constraints.enum?.includes(value) ?? true;
  return LEXICAL[type]!.test(value) && isInside && isListed && (!pattern || new RegExp(`^(?:${pattern})$`).test(value));
}

describe('tableSchemaText', () => {
  it('names the columns of campus.csv, all of them, in their order, and fits each value', () => {
    const rows = readCsv(shown, real);
    expect(rows).toHaveLength(shown.length + 1);
    expect(problemsOf(rows)).toEqual([]);
  });

  it.each<[string, Partial<Campus>]>([
    ['label', { label: 'gold' as never }],
    ['annee_label', { labelYear: 1990 }],
    [
      'latitude',
      { position: { lat: 100, lng: 0, precision: 'commune', place: 'A', commune: null, departement: null } },
    ],
    ['id', { id: 'Deux mots' }],
    ['statut', { status: 'merged' }],
    ['sources', { sources: [] }],
    [
      'departement',
      { position: { lat: 1, lng: 0, precision: 'commune', place: 'A', commune: null, departement: '1' } },
    ],
  ])('refuses a wrong %s', (column, facts) => {
    const campus = aCampus(facts);
    expect(problemsOf(readCsv([campus], aDataset([campus]))).map((one) => one.split(':')[0])).toEqual([column]);
  });

  it('tells of each column its title, its meaning, its type, and an example that fits it', () => {
    for (const field of schema.fields) {
      expect(field.name).toMatch(/^[a-z]+(_[a-z]+)*$/);
      expect(Math.min(field.title.length, field.description.length)).toBeGreaterThan(2);
      expect(LEXICAL).toHaveProperty(field.type);
      expect([
        field.name,
        fits(field.example ?? '', { ...field, constraints: { ...field.constraints, required: undefined } }),
      ]).toEqual([field.name, true]);
    }
    const without = schema.fields.filter(({ example }) => example === undefined).map(({ name }) => name);
    expect(without).toEqual(['courriel', 'telephone']);
  });

  it('has what schema.data.gouv.fr asks for', () => {
    expect(schema).toMatchObject({ countryCode: 'FR', missingValues: [''], dialect: { delimiter: ';' } });
    for (const key of ['name', 'title', 'description', 'version', 'created', 'lastModified', 'contributors']) {
      expect(schema[key]).toBeTruthy();
    }
    expect(tableSchemaText(campusRows(shown, realDataset()))).toBe(text);
    expect((JSON.parse(tableSchemaText([])) as Schema).fields[0]).not.toHaveProperty('example');
  });
});
