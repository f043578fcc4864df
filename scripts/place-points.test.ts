import { describe, expect, it, vi } from 'vitest';
import { middlesOf, pointsOf, type Commune, type Town } from './place-points.ts';

vi.spyOn(console, 'log').mockImplementation(() => undefined);

const commune = (code: string, nom: string, postcode = `${code.slice(0, 2)}000`): Commune => ({
  code,
  nom,
  type: 'commune-actuelle',
  departement: code.slice(0, 2),
  codesPostaux: [postcode],
});
const town = (name: string, code: string, population = 1000, lat = 45, lng = 5): Town => ({
  name,
  country: 'FR',
  departement: code.slice(0, 2),
  codes: [code],
  lat,
  lng,
  population,
});
const found = (communes: Commune[], towns: Town[], former: Commune[] = []) =>
  Object.fromEntries([...pointsOf(communes, former, towns)].map(([code, { name, lat }]) => [code, `${name} ${lat}`]));

describe('pointsOf', () => {
  it('takes the town of the own name before a larger one', () => {
    const towns = [town('Le Port', '01001', 9000, 45.1), town('Âge', '01001', 500, 45.2)];
    expect(found([commune('01001', 'Agé')], towns)).toEqual({ '01001': 'Âge 45.2' });
  });

  it('else the largest', () => {
    const towns = [town('Petit', '01001', 500), town('Grand', '01001', 900)];
    expect(found([commune('01001', 'Agé')], towns)).toEqual({ '01001': 'Grand 45' });
  });

  it('knows a town under a code older than a merger by its name', () => {
    const former = { ...commune('01001', 'Drain'), type: 'commune-deleguee', chefLieu: '01001' };
    expect(found([commune('01001', 'Orée')], [town('Drain', '01999')], [former])).toEqual({ '01001': 'Drain 45' });
  });

  it('takes a large town of a wrong code by its name, but not a hamlet', () => {
    const communes = [commune('01001', 'Tassin'), commune('01002', 'Lyon')];
    expect(found(communes, [town('Tassin', '01002', 16_000)])).toMatchObject({ '01001': 'Tassin 45' });
    expect(found(communes, [town('Tassin', '01002', 900)])['01001']).toBeUndefined();
  });

  it('takes no name that two communes of the département bear', () => {
    const communes = [commune('01001', 'Pin'), commune('01002', 'Le-Pin'), commune('01003', 'Pin')];
    expect(found(communes, [town('Pin', '01999', 9000)])).toEqual({});
  });

  it('leaves out a point that lies far from all others of its postcode', () => {
    const communes = ['1', '2', '3'].map((end) => commune(`0100${end}`, `N${end}`));
    const towns = [town('N1', '01001'), town('N2', '01002', 1000, 45.01), town('N3', '01003', 1000, 46)];
    expect(Object.keys(found(communes, towns))).toEqual(['01001', '01002']);
  });

  it('joins overseas by name, and what lies abroad not at all', () => {
    const towns: Town[] = [
      { ...town('Papeete', ''), country: 'PF', codes: [] },
      { ...town('Lyon', '01002'), country: 'US' },
    ];
    const communes = [{ ...commune('98735', 'Papeete'), departement: '987' }, commune('01002', 'Lyon')];
    expect(Object.keys(found(communes, towns))).toEqual(['98735']);
  });
});

describe('middlesOf', () => {
  const communes = [
    commune('01001', 'A', '01100'),
    commune('01002', 'B', '01100'),
    commune('01003', 'C', '01200'),
    commune('01004', 'D', '01300'),
    commune('01005', 'E', '01500'),
  ];
  const epcis = [{ membres: ['01001', '01003', '01004'].map((code) => ({ code })) }];
  const points = new Map([
    ['01001', town('A', '01001', 1, 45)],
    ['01004', town('D', '01004', 1, 46)],
  ]);

  it('is the middle of the intercommunalité, for those that have no neighbour of their postcode', () => {
    expect([...middlesOf(communes, epcis, points)]).toEqual([['01003', { lat: 45.5, lng: 5 }]]);
  });
});
