import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCampus, aDataset, aPosition, realDataset } from '../../tests/builders.ts';
import { HOSTILE_CAMPUSES, HOSTILE_TEXTS } from '../../tests/hostile-campus.ts';
import { COLUMN_NAMES } from './campus-columns.ts';
import { campusCsv } from './campus-csv.ts';
import type { Campus } from './campus.ts';
import { shownCampuses, type Dataset } from './dataset.ts';

type Read = Record<string, string>;

/** What an independent reader finds in the file. */
function readBack(campuses: readonly Campus[], dataset: Dataset): Read[] {
  return parse<Read>(campusCsv(campuses, dataset), {
    columns: true,
    delimiter: ';',
    bom: true,
    record_delimiter: '\r\n',
  });
}

const withoutGuard = (text: string) => text.replace(/^'/, '');
const listOf = (text: string) => (text === '' ? [] : text.split(' | '));
const numberOf = (text: string) => (text === '' ? null : Number(text));

const real = realDataset();
const shown = shownCampuses(real);

describe('campusCsv on the real facts', () => {
  const rows = readBack(shown, real);

  it('has a row for each campus, in order, and the same columns in each', () => {
    expect(rows.map(({ id }) => id)).toEqual(shown.map(({ id }) => id));
    expect(new Set(rows.map((row) => Object.keys(row).join()))).toEqual(new Set([COLUMN_NAMES.join()]));
  });

  it.each(shown.map((campus, at) => [campus.id, campus, at] as const))(
    'gives the facts of %s back',
    (_, campus, at) => {
      const row = rows[at]!;
      expect(withoutGuard(row['nom']!)).toBe(campus.name);
      expect(row['label']).toBe(campus.label ?? '');
      expect([row['annee_label'], row['annee_excellence']].map((one) => numberOf(one!))).toEqual([
        campus.labelYear,
        campus.excellenceYear,
      ]);
      expect([row['filiere_id'], ...listOf(row['autres_filieres_id']!)]).toEqual([
        campus.filiere,
        ...campus.otherFilieres,
      ]);
      expect(row['filiere']).toBe(real.filieres.find(({ id }) => id === campus.filiere)!.label);
      expect(row['academie']).toBe(real.academies.find(({ id }) => id === campus.academie)?.name ?? '');
      expect(row['region_academique']).toBe(real.regions.find(({ id }) => id === campus.region)!.name);
      expect(numberOf(row['latitude']!)).toBe(campus.position?.lat ?? null);
      expect(numberOf(row['longitude']!)).toBe(campus.position?.lng ?? null);
      expect(row['precision']).toBe(campus.position?.precision ?? '');
      expect(listOf(row['themes']!)).toEqual(campus.topics);
      expect(listOf(row['niveaux']!)).toEqual(campus.levels);
      expect(listOf(row['membres']!)).toHaveLength(campus.members.length);
      expect(listOf(row['sources']!)).toEqual(campus.sources.map(({ url, title }) => url ?? title));
      expect(row['site_web']).toBe(campus.website ?? '');
      expect(numberOf(row['derniere_annee_attestee']!)).toBe(campus.lastAttestedYear);
      expect([row['edition'], row['licence']]).toEqual([real.edition, 'etalab-2.0']);
    },
  );

  it('names each merged campus in the row of its successor, and nowhere else', () => {
    const merged = real.campuses.filter(({ status }) => status === 'merged');
    const told = rows.flatMap((row) => listOf(row['campus_regroupes']!).map((id) => `${id} > ${row['id']}`));
    expect(merged.length).toBeGreaterThan(0);
    expect(told.sort()).toEqual(merged.map(({ id, mergedInto }) => `${id} > ${mergedInto}`).sort());
  });

  it('is the same text each time, begins with the byte order mark, and ends its lines with CRLF', () => {
    const text = campusCsv(shown, real);
    expect(campusCsv(shown, realDataset())).toBe(text);
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});

describe('campusCsv on hostile facts', () => {
  const dataset = aDataset([...HOSTILE_CAMPUSES]);
  const rows = readBack(HOSTILE_CAMPUSES, dataset);

  it.each(HOSTILE_TEXTS.map((text, at) => [text, at] as const))('gives %j back as a text', (text, at) => {
    const row = rows[at]!;
    const guarded = text.startsWith("'") ? [text] : [text, `'${text}`];
    for (const column of ['nom', 'nom_usage', 'note_statut', 'lieu'] as const) {
      if (column === 'lieu' && at % 2 === 1) expect(row[column]).toBe('');
      else expect(guarded).toContain(row[column]);
    }
    expect(listOf(row['themes']!).at(-1)).toBe('sciage');
    expect(withoutGuard(row['themes']!)).toBe(withoutGuard(`${text.replaceAll('|', '¦')} | sciage`));
  });

  it('lets no spreadsheet run any field', () => {
    const fields = rows.flatMap((row) => Object.values(row));
    // A negative number is none of theirs.
    expect(fields.filter((field) => /^[=+\-@\t\r]/.test(field) && !/^-\d+(\.\d+)?$/.test(field))).toEqual([]);
    expect(rows[2]!['nom']).toBe(`'${HOSTILE_TEXTS[2]}`);
  });

  it('leaves empty what is not known, and names by its id what the dataset does not name', () => {
    const unknown = aCampus({ filiere: 'nulle-part', academie: null, region: 'atlantide', position: null });
    const [row] = readBack([unknown], aDataset([unknown]));
    expect(row).toMatchObject({ filiere: 'nulle-part', academie: '', region_academique: 'atlantide', latitude: '' });
    expect(row).toMatchObject({ precision: '', membres: '', intitule_exact: 'true', campus_regroupes: '' });
  });

  it('writes an overseas point with its signs', () => {
    const campus = aCampus({ position: aPosition({ lat: -17.5, lng: -149.5 }) });
    expect(readBack([campus], aDataset([campus]))[0]).toMatchObject({ latitude: '-17.5', longitude: '-149.5' });
  });

  it('gives any texts back, but for the guard', () => {
    const wild = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.string({ unit: fc.constantFrom(...'a;"\r\n =|'), minLength: 1 }),
    );
    fc.assert(
      fc.property(wild, wild, (name, topic) => {
        const campus = aCampus({ name, topics: [topic] });
        const row = readBack([campus], aDataset([campus]))[0]!;
        expect([name, `'${name}`]).toContain(row['nom']);
        const shown = topic.replaceAll('|', '¦');
        expect([shown, `'${shown}`]).toContain(row['themes']);
      }),
      { numRuns: 200 },
    );
  });
});
