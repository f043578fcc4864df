import { createPath, matchPath } from 'react-router-dom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { realDataset } from '../../tests/builders.ts';
import {
  CAMPUS_PATTERN,
  campusPlace,
  filierePath,
  homePlace,
  PAGE_PATHS,
  TABLE_PATH,
  tablePlace,
  territoryPath,
} from './paths.ts';

describe('the places', () => {
  it.each([
    [homePlace(''), '/'],
    [homePlace('q=cuir'), '/?q=cuir'],
    [campusPlace('patmat-centre-val-de-loire', ''), '/campus/patmat-centre-val-de-loire'],
    [campusPlace('patmat-centre-val-de-loire', 'q=cuir&tri=nom'), '/campus/patmat-centre-val-de-loire?q=cuir&tri=nom'],
    [campusPlace('a/b?c#d', 'q=x'), '/campus/a%2Fb%3Fc%23d?q=x'],
    [tablePlace(''), '/tableau'],
    [tablePlace('lignes=academie'), '/tableau?lignes=academie'],
  ])('%j is %s', (place, address) => {
    expect(createPath(place)).toBe(address);
  });

  it('have the addresses of the public contract', () => {
    expect([TABLE_PATH, ...Object.values(PAGE_PATHS)]).toEqual([
      '/tableau',
      '/filieres',
      '/territoires',
      '/label',
      '/donnees',
      '/accessibilite',
      '/mentions-legales',
      '/donnees-personnelles',
      '/plan-du-site',
    ]);
    expect(filierePath('materiaux')).toBe('/filieres/materiaux');
    expect(filierePath('a/b')).toBe('/filieres/a%2Fb');
    expect(territoryPath('orleans-tours')).toBe('/territoires/orleans-tours');
    expect(territoryPath('a?b')).toBe('/territoires/a%3Fb');
  });

  it('have no query where there is none', () => {
    expect([homePlace(''), campusPlace('a', ''), tablePlace('')].map(({ search }) => search)).toEqual(['', '', '']);
  });

  it('of a campus is one segment that says the id, whatever the id', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (id) => {
        const { pathname, search } = campusPlace(id, 'q=x');
        expect(pathname.split('/').map(decodeURIComponent)).toEqual(['', 'campus', id]);
        expect(search).toBe('?q=x');
      }),
    );
  });

  it('of a campus is recognised by the pattern', () => {
    const { pathname } = campusPlace('patmat-centre-val-de-loire', '');
    expect(matchPath(CAMPUS_PATTERN, pathname)?.params.id).toBe('patmat-centre-val-de-loire');
  });

  it('of a real campus is its id, with nothing escaped', () => {
    const escaped = realDataset().campuses.filter(({ id }) => campusPlace(id, '').pathname !== `/campus/${id}`);
    expect(escaped).toEqual([]);
  });

  it.each(['/', '/campus', '/campus/', '/campus/a/b', '/Campuses/a'])('%s is no page of a campus', (pathname) => {
    expect(matchPath(CAMPUS_PATTERN, pathname)).toBeNull();
  });
});
