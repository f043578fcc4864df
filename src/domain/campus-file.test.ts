import { describe, expect, it } from 'vitest';
import { aCampus, aDataset, realDataset } from '../../tests/builders.ts';
import { parseCampusFile } from './campus-file-schema.ts';
import { campusFileOf } from './campus-file.ts';
import { complementsOf } from './complements.ts';
import { SCHEMA_VERSION } from './dataset.ts';

const real = realDataset();
/** The file of a campus as it travels. */
const fileOf = (campus: (typeof real.campuses)[number], dataset = real): unknown =>
  JSON.parse(JSON.stringify({ schemaVersion: SCHEMA_VERSION, ...campusFileOf(campus, dataset) }));

describe('campusFileOf', () => {
  it('tells the académie with its referent, the missions, and who completes the campus, by ids', () => {
    const campus = real.campuses.find(({ id }) => id === 'text-in')!;
    const { academie, missions, complements } = campusFileOf(campus, real);
    expect(academie).toBe(real.academies.find(({ id }) => id === campus.academie));
    expect(missions).toBe(real.label.missions);
    const whole = complementsOf(campus, real.campuses);
    for (const group of ['sameFiliere', 'otherFilieres', 'sharedMembers'] as const) {
      expect(complements[group]).toEqual(whole[group].map(({ campus: { id }, ...bond }) => ({ id, ...bond })));
    }
    expect(complements.sameFiliere.length).toBeGreaterThan(0);
  });

  it('tells which campuses are part of it now, and no more of them', () => {
    const into = aCampus();
    const gone = aCampus({ status: 'merged', mergedInto: into.id, statusNote: 'Regroupé en 2022.' });
    const { predecessors, academie } = campusFileOf(into, aDataset([into, gone, aCampus()], { academies: [] }));
    expect(predecessors).toEqual([{ id: gone.id, name: gone.name, statusNote: 'Regroupé en 2022.' }]);
    expect(academie).toBeNull();
  });
});

describe('parseCampusFile', () => {
  it.each(real.campuses.map((campus) => [campus.id, campus] as const))('reads that of %s whole', (id, campus) => {
    const { schemaVersion: _, ...read } = parseCampusFile(fileOf(campus), id) as unknown as Record<string, unknown>;
    expect(read).toEqual({ ...campusFileOf(campus, real) });
  });

  it.each([
    ['of another campus', fileOf(real.campuses[1]!), /campus\.id: expected "[\w-]+", got/],
    ['of another version', { ...(fileOf(real.campuses[0]!) as object), schemaVersion: 2 }, /^schemaVersion: /],
    ['without complements', { ...(fileOf(real.campuses[0]!) as object), complements: undefined }, /^complements/],
    ['of nothing', null, /^file: /],
  ])('says what is wrong with one %s', (_, file, problem) => {
    expect(() => parseCampusFile(file, real.campuses[0]!.id)).toThrow(problem);
  });
});
