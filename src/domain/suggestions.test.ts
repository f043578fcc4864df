/** What a half-written text may become, among a few campuses; suggestions-real.test.ts has all of them. */
import { describe, expect, it } from 'vitest';
import { aCampus, aDataset } from '../../tests/builders.ts';
import { indexCampuses } from './campus-index.ts';
import { suggestionsFor } from './suggestions.ts';
import type { Trade } from './trades.ts';

const entry = (names: string[], kind: Trade['kind'] = 'trade'): Trade => ({
  names,
  kind,
  filieres: ['materiaux'],
  topics: [],
});

const TRADES = [
  entry(['bois sculpté'], 'word'),
  entry(['menuisier', 'menuisière', 'ébéniste']),
  entry(['boiseur']),
  entry(['boisselier']),
  entry(['boissier']),
  entry(['boisier']),
];
const campuses = [
  aCampus({ id: 'topic', name: 'Arbre', topics: ['bois'] }),
  aCampus({ id: 'short', name: 'Charpente', shortName: 'Bois neuf' }),
  aCampus({ id: 'former', name: 'Sciage', formerNames: ['Bois'] }),
  aCampus({ id: 'name', name: 'Les bois' }),
  aCampus({ id: 'second', name: 'Bois du Nord' }),
];
const index = indexCampuses(aDataset(campuses), TRADES);
const suggested = (text: string) => {
  const { campuses: found, trades, filieres } = suggestionsFor(index, text);
  return {
    campuses: found.map(({ id }) => id),
    trades: trades.map(({ name }) => name),
    filieres: filieres.map(({ id }) => id),
  };
};

describe('campuses', () => {
  it('are those whose own names answer, a whole name first, then a name, a short one, a former one, three at most', () => {
    expect(suggested('bois').campuses).toEqual(['name', 'second', 'short']);
    expect(suggested('sciage').campuses).toEqual(['former']);
    expect(suggested('arb').campuses).toEqual(['topic']);
  });

  it('are none that answer by a topic alone', () => {
    const few = indexCampuses(aDataset([campuses[0]!, campuses[2]!]));
    expect(suggestionsFor(few, 'bois').campuses.map(({ id }) => id)).toEqual(['former']);
  });

  it('are those whose name answers one word, though another is a topic', () => {
    const both = indexCampuses(aDataset([aCampus({ id: 'both', name: 'Les cuirs', topics: ['mode'] })]));
    expect(suggestionsFor(both, 'cuir mode').campuses.map(({ id }) => id)).toEqual(['both']);
  });

  it('are looked for beyond the first three answers', () => {
    const members = ['a', 'b', 'c', 'd'].map((id) => aCampus({ id, name: `Pôle ${id}`, topics: ['cuir', 'luxe'] }));
    const both = indexCampuses(
      aDataset([...members, aCampus({ id: 'named', name: 'Sellerie', formerNames: ['Luxe'] })]),
    );
    expect(suggestionsFor(both, 'luxe').campuses.map(({ id }) => id)).toEqual(['named']);
  });
});

describe('trades', () => {
  it('are told by the name that begins as the words do, else by their first', () => {
    expect(suggested('ébén').trades).toEqual(['ébéniste']);
    expect(suggested('menuisi').trades).toEqual(['menuisier']);
    expect(suggested('menuisière').trades).toEqual(['menuisière']);
    expect(suggested('menuisieres').trades).toEqual(['menuisier']);
  });

  it('come before what one likes among names that answer alike, four at most', () => {
    const { trades } = suggested('boiss');
    expect(trades).toEqual(['boisselier', 'boissier']);
    expect(suggested('boi').trades).toHaveLength(4);
    expect(suggested('boi').trades).not.toContain('bois sculpté');
  });

  const named = (text: string, ...trades: Trade[]) =>
    suggestionsFor(indexCampuses(aDataset([]), trades), text).trades.map(({ name }) => name);

  it('that one can have come before what one likes, where both answer alike', () => {
    expect(named('plong', entry(['plongée'], 'word'), entry(['plongeur']))).toEqual(['plongeur', 'plongée']);
    expect(named('plongée', entry(['plongée'], 'word'), entry(['plongeur']))[0]).toBe('plongée');
  });

  it('of more words come first, even if less surely', () => {
    expect(suggested('boisselier bois sculpté').trades[0]).toBe('bois sculpté');
    expect(named('soudeur verrier bijou', entry(['soudeur']), entry(['verrier bijoutier']))).toEqual([
      'verrier bijoutier',
      'soudeur',
    ]);
  });
});

describe('filières', () => {
  it('are those of which all the words begin the label', () => {
    expect(suggested('mat inno').filieres).toEqual(['materiaux']);
    expect(suggested('gastro tour').filieres).toEqual(['tourisme-gastronomie']);
    expect(suggested('gastro mat').filieres).toEqual([]);
    expect(suggested('riaux').filieres).toEqual([]);
  });

  it('are three at most, in file order', () => {
    const filieres = ['d', 'c', 'b', 'a'].map((id) => ({ id, label: `Filière bois ${id}`, ministryPage: 'x' }));
    const many = indexCampuses(aDataset([], { filieres }));
    expect(suggestionsFor(many, 'bois').filieres.map(({ id }) => id)).toEqual(['d', 'c', 'b']);
  });
});

it.each(['', '   ', '?!', 'campus'])('%j suggests nothing', (text) => {
  expect(suggestionsFor(index, text)).toEqual({ campuses: [], trades: [], filieres: [] });
});
