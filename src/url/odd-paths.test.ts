import { matchPath, matchRoutes } from 'react-router-dom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { realDataset } from '../../tests/builders.ts';
import { canonicalAddresses } from '../../tests/canonical-address.ts';
import { anyAddress, anyQuery } from '../../tests/hostile-addresses.ts';
import { muteUndecodablePaths } from '../../tests/router-warnings.ts';
import { CAMPUS_PATTERN, campusPlace } from './paths.ts';
import { formatTableState, parseTableState } from './table-state.ts';
import { formatViewState, parseViewState, vocabularyOf } from './view-state.ts';

const ORIGIN = 'https://atlas.exemple.fr';
const vocabulary = vocabularyOf(realDataset());
const viewQuery = (search: string) => formatViewState(parseViewState(search, vocabulary));
const tableQuery = (search: string) => formatTableState(parseTableState(search, vocabulary));

const canonical = canonicalAddresses(realDataset());

muteUndecodablePaths();

describe('panne 27 : any address', () => {
  it('leads nowhere, or to a canonical address of the same origin that leads to itself', () => {
    let found = 0;
    fc.assert(
      fc.property(anyAddress, (address) => {
        const url = new URL(ORIGIN + address);
        const rest = canonical(url);
        if (rest === null) return;
        found += 1;
        expect(rest).toMatch(/^\/(?![/\\])[\x21-\x7e]*$/);
        const there = new URL(rest, url);
        expect(there.href).toBe(ORIGIN + rest);
        expect(canonical(there)).toBe(rest);
      }),
      { numRuns: 5000 },
    );
    expect(found, 'addresses that lead somewhere').toBeGreaterThan(300);
  });

  it.each([
    '//evil.test',
    '/\\evil.test',
    '/%2f%2fevil.test',
    '/%09//evil.test',
    '/campus//evil.test/x',
    '/campus/a/b',
  ])('%s leads nowhere', (address) => {
    expect(canonical(new URL(ORIGIN + address))).toBeNull();
  });

  it.each([
    ['//', '/'],
    ['/campus/%2f%2fevil.test', '/campus/%2F%2Fevil.test'],
    ['/campus/javascript:alert(1)', '/campus/javascript%3Aalert(1)'],
    ['/campus/%', '/campus/%25'],
    ['/campus/%ED%A0%80', '/campus/%25ED%25A0%2580'],
    ['/campus/__proto__?__proto__=x&constructor=y', '/campus/__proto__'],
  ])('%s comes to rest at %s', (address, rest) => {
    expect(canonical(new URL(ORIGIN + address))).toBe(rest);
  });

  it('has a query that, read and written, is as a browser keeps it', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        for (const write of [viewQuery, tableQuery]) {
          const written = write(new URL(`${ORIGIN}/?${query}`).search);
          expect(new URL(`${ORIGIN}/?${written}`).search.slice(1)).toBe(written);
          expect(write(written)).toBe(written);
        }
      }),
      { numRuns: 5000 },
    );
  });

  it('of a campus gives the id back, whatever the id', () => {
    const anyId = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.constantFrom('a/b', '..a', '%2f', '__proto__'),
    );
    fc.assert(
      fc.property(
        anyId.filter((id) => id !== '.' && id !== '..' && !/\p{Surrogate}/u.test(id)),
        (id) => {
          const { pathname } = new URL(campusPlace(id, '').pathname, ORIGIN);
          const [match] = matchRoutes([{ path: CAMPUS_PATTERN }], pathname) ?? [];
          expect(match?.params['id']).toBe(id);
          expect(matchPath(CAMPUS_PATTERN, pathname)).not.toBeNull();
        },
      ),
      { numRuns: 2000 },
    );
  });
});
