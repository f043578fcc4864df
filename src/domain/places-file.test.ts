import { describe, expect, it } from 'vitest';
import { parsePlaces } from './places-file.ts';

const AIN = { code: '01', name: 'Ain', communes: '004|Ambérieu|500|159\n008|Ambutrix|500|8' };
const FILE = { schemaVersion: 1, departements: [AIN] };

function problemOf(input: unknown): string | null {
  const parsed = parsePlaces(input);
  return parsed.kind === 'malformed' ? parsed.problem : null;
}

describe('parsePlaces', () => {
  it('takes the communes of a département apart, a line each', () => {
    const lines = ['004|Ambérieu|500|159', '008|Ambutrix|500|8'];
    expect(parsePlaces(FILE)).toEqual({
      kind: 'ok',
      places: { schemaVersion: 1, departements: [{ code: '01', name: 'Ain', lines }] },
    });
  });

  it.each([
    [{ ...FILE, schemaVersion: 2 }, 'schemaVersion'],
    [{ departements: [AIN] }, 'schemaVersion'],
    [{ ...FILE, departements: [] }, 'departements'],
    [{ ...FILE, departements: AIN }, 'departements'],
    [{ ...FILE, departements: [AIN, { ...AIN, code: 1 }] }, 'departements.1.code'],
    [{ ...FILE, departements: [{ ...AIN, name: undefined }] }, 'departements.0.name'],
    [{ ...FILE, departements: [{ ...AIN, communes: [] }] }, 'departements.0.communes'],
  ])('refuses %j whole, and says where', (input, where) => {
    expect(problemOf(input)).toContain(`${where}:`);
  });

  it.each([null, 'text', []])('refuses %j', (input) => {
    expect(problemOf(input)).toMatch(/\S/);
  });
});
