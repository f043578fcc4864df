/** Which of a campus's words count, and which of its reasons are told first. */
import { describe, expect, it } from 'vitest';
import { aCampus, aDataset, aPosition } from '../../tests/builders.ts';
import { buildTextIndex } from '../../tests/steps.ts';
import type { Campus } from './campus.ts';
import { searchText } from './text-search.ts';
import type { Trade } from './trades.ts';

const SOUND: Trade = {
  names: ['ingénieur du son'],
  kind: 'trade',
  filieres: [],
  topics: ['audiovisuel'],
};

function indexOf(campuses: Campus[], trades: Trade[] = []) {
  return buildTextIndex(aDataset(campuses), campuses, trades);
}

/** The campuses that answer, by score. */
function answers(campuses: Campus[], query: string): string[] {
  const { scores } = searchText(indexOf(campuses), query);
  return [...scores!].sort((a, b) => b[1] - a[1]).map(([id]) => id);
}

describe('two words that the atlas writes as one', () => {
  const group = aCampus({ id: 'group', name: 'Espace ArianeGroup' });
  const found = (query: string, ...others: Campus[]) => answers([group, ...others], query);

  it.each(['ariane group', 'Ariane Group espace', 'espace ariane group', 'les espaces de ariane group'])(
    'are one: « %s »',
    (query) => {
      expect(found(query)).toEqual(['group']);
      expect(searchText(indexOf([group]), query).unknown).toEqual([]);
    },
  );

  it('are told as they were written', () => {
    const [reason] = searchText(indexOf([group]), 'Ariane Group').reasonsOf('group');
    expect(reason).toEqual({ words: ['ariane group'], field: 'name', text: 'Espace ArianeGroup', trade: null });
  });

  it.each([
    ['Ariane', 'only one of them stands alone'],
    ['Group', 'only the other stands alone'],
  ])('are one beside « %s »: %s', (name) => {
    expect(found('ariane group', aCampus({ id: 'other', name }))).toEqual(['group']);
  });

  it('are two where both stand alone', () => {
    expect(found('ariane group', aCampus({ id: 'both', name: 'Ariane et son group' }))).toEqual(['both']);
  });

  it('are two in the other order', () => {
    expect(searchText(indexOf([group]), 'group ariane').unknown).toContain('group');
  });
});

describe('a campus whose whole name was written', () => {
  it('comes before one of which it is a part', () => {
    const longer = aCampus({ id: 'longer', name: 'Bois et forêt de montagne' });
    const whole = aCampus({ id: 'whole', name: 'Forêt et bois' });
    expect(answers([longer, whole], 'forêt bois')).toEqual(['whole', 'longer']);
  });

  it('comes before one that is only called so', () => {
    const called = aCampus({ id: 'called', name: 'Autre', shortName: 'Bois' });
    const named = aCampus({ id: 'named', name: 'Bois' });
    expect(answers([called, named], 'bois')).toEqual(['named', 'called']);
  });
});

describe('the best place of a word', () => {
  it('is worth more than the one that was looked at first', () => {
    const campus = aCampus({ id: 'a', name: 'Boiserie', topics: ['bois'] });
    const [reason] = searchText(indexOf([campus]), 'bois').reasonsOf('a');
    expect(reason).toMatchObject({ field: 'name', text: 'Boiserie' });
  });

  it('is less sure of a trade half written', () => {
    const campus = aCampus({ id: 'a', name: 'Studio', topics: ['audiovisuel'] });
    const score = (query: string) => searchText(indexOf([campus], [SOUND]), query).scores!.get('a')!;
    expect(score('ingénieur')).toBeGreaterThan(0);
    expect(score('ingénieur')).toBeLessThan(score('ingénieur son') / 2);
  });
});

describe('the reasons', () => {
  const spa = aCampus({
    id: 'spa',
    name: 'Thermes',
    topics: ['audiovisuel'],
    position: aPosition({ commune: 'Dax' }),
  });
  const studio = aCampus({ id: 'studio', name: 'Dax' });
  const index = indexOf([spa, studio], [SOUND]);
  const told = (query: string, id: string) =>
    searchText(index, query)
      .reasonsOf(id)
      .map(({ words, field, trade }) => [words.join(' '), field, trade === null ? null : trade.names[0]]);

  it('stand in the order of the fields, whatever that of the words', () => {
    expect(told('dax audiovisuel thermes', 'spa')).toEqual([
      ['thermes', 'name', null],
      ['audiovisuel', 'topic', null],
      ['dax', 'town', null],
    ]);
  });

  it('are none for a campus that answers fewer words than another', () => {
    expect(told('dax thermes', 'studio')).toEqual([]);
    expect(told('dax', 'studio')).toHaveLength(1);
  });

  it('tell a topic apart from the trade that leads to it', () => {
    expect(told('audiovisuel ingénieur son', 'spa')).toEqual([
      ['audiovisuel', 'topic', null],
      ['ingénieur son', 'topic', 'ingénieur du son'],
    ]);
  });
});
