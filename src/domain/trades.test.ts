import { describe, expect, it } from 'vitest';
import { realTrades } from '../../tests/search-oracle.ts';
import { parseTrades } from './trades.ts';

const trade = { names: ['soudeur', 'soudeuse'], kind: 'trade', filieres: ['materiaux'], topics: [] };
const file = (...trades: unknown[]) => ({ schemaVersion: 1, trades });

describe('parseTrades', () => {
  it('gives the entries as they stand', () => {
    expect(parseTrades(file(trade, { ...trade, kind: 'word' }))).toEqual({
      kind: 'ok',
      trades: [trade, { ...trade, kind: 'word' }],
    });
  });

  it.each([
    ['nothing', null, /./],
    ['a list', [trade], /./],
    ['another version', { schemaVersion: 2, trades: [] }, /schemaVersion/],
    ['no entries', { schemaVersion: 1 }, /trades/],
    ['a single entry without names', file(trade, { ...trade, names: [] }), /trades\.1\.names/],
    ['an empty name', file({ ...trade, names: [''] }), /trades\.0\.names\.0/],
    ['a name as long as a page', file({ ...trade, names: ['a'.repeat(201)] }), /trades\.0\.names\.0/],
    ['an unknown kind', file({ ...trade, kind: 'hobby' }), /trades\.0\.kind/],
    ['no filière', file({ ...trade, filieres: [] }), /trades\.0\.filieres/],
    ['topics that are no list', file({ ...trade, topics: 'bois' }), /trades\.0\.topics/],
  ])('refuses %s as a whole, and says where', (_, input, problem) => {
    const parsed = parseTrades(input);
    expect(parsed.kind).toBe('malformed');
    expect(parsed.kind === 'malformed' && parsed.problem).toMatch(problem);
  });

  it('reads the real thesaurus', () => {
    expect(realTrades().length).toBeGreaterThan(600);
  });
});
