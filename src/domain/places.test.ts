import { describe, expect, it } from 'vitest';
import { parsePlaces, type Departement } from './places-file.ts';
import { readCommune, whereIs } from './places.ts';

const ain: Departement = {
  code: '01',
  name: 'Ain',
  lines: [
    '004|Ambérieu-en-Bugey|500|159|4596|535',
    '007|Ambronay|500|28|4600|537',
    '008|Ambutrix|500',
    '053|Bourg-en-Bresse|000|424|4621|523',
    '101|Nulle-Part|990|2',
    '102|Ailleurs|990|3|~4700|600',
  ],
};
const place = (code: string) => {
  const commune = ain.lines.map((line) => readCommune(line, '01')!).find(({ insee }) => insee === `01${code}`);
  return whereIs(commune!, ain);
};

describe('readCommune', () => {
  it('reads a line', () => {
    expect(readCommune('234|Orléans|000 100|1166|4790|191', '45')).toEqual({
      insee: '45234',
      name: 'Orléans',
      postcodes: ['45000', '45100'],
      population: 116_600,
      point: { lat: 47.9, lng: 1.91 },
      isApproximate: false,
    });
  });

  it('reads overseas and Corsican codes, and a postcode of elsewhere', () => {
    expect(readCommune('11|Saint-Denis|00 90|1537|-2088|5545', '974')).toMatchObject({
      insee: '97411',
      postcodes: ['97400', '97490'],
      point: { lat: -20.88, lng: 55.45 },
    });
    expect(readCommune('004|Ajaccio|20000 20090|700', '2A')).toMatchObject({
      insee: '2A004',
      postcodes: ['20000', '20090'],
      point: null,
    });
  });

  it('knows no point of half of one, and no postcode of none', () => {
    expect(readCommune('1|Y|||4700', '80')).toMatchObject({ point: null, isApproximate: false });
    expect(readCommune('1|Y', '80')).toEqual({
      insee: '801',
      name: 'Y',
      postcodes: [],
      population: 0,
      point: null,
      isApproximate: false,
    });
  });

  it('takes a tilde for a middle', () => {
    expect(readCommune('1|Y|||~4700|-50', '80')).toMatchObject({
      point: { lat: 47, lng: -0.5 },
      isApproximate: true,
      postcodes: [],
      population: 0,
    });
  });

  it.each([
    '',
    '|Y|500|1',
    '1||500|1',
    '1',
    '1|Y|500|1|2|3|4',
    '1|Y|500|x',
    '1|Y|||~~4700|5',
    '1|Y|||47|~5',
    '1|Y|||4700|x',
  ])('takes %j for no commune', (line) => {
    expect(readCommune(line, '80')).toBeNull();
  });
});

describe('whereIs', () => {
  it('is the town where it is known', () => {
    expect(place('053')).toEqual({ point: { lat: 46.21, lng: 5.23 }, isApproximate: false });
  });

  it('else the middle of the towns of its postcode', () => {
    const { point, isApproximate } = place('008');
    expect(isApproximate).toBe(true);
    expect(point.lat).toBeCloseTo(45.98, 5);
    expect(point.lng).toBeCloseTo(5.36, 5);
  });

  it('shares a postcode where it shares one of several', () => {
    const lines = ['1|A|100 200|1|4600|500', '2|B|300|1|4700|600', '3|C|200'];
    const commune = readCommune(lines[2]!, '01')!;
    expect(whereIs(commune, { ...ain, lines })).toEqual({ point: { lat: 46, lng: 5 }, isApproximate: true });
  });

  it('else its own middle', () => {
    expect(place('102')).toEqual({ point: { lat: 47, lng: 6 }, isApproximate: true });
  });

  it('else the middle of the towns of the département, in which no other middle counts', () => {
    const { point, isApproximate } = place('101');
    expect(isApproximate).toBe(true);
    expect(point.lat).toBeCloseTo((45.96 + 46 + 46.21) / 3, 5);
  });
});

it('parsePlaces keeps the lines as they came', () => {
  const input = { schemaVersion: 1, departements: [{ code: '01', name: 'Ain', communes: ain.lines.join('\n') }] };
  expect(parsePlaces(input)).toEqual({ kind: 'ok', places: { schemaVersion: 1, departements: [ain] } });
});
