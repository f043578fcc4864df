// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Tree } from './data-files.ts';
import { factsOf } from './data-files.ts';
import type { Case } from './data-rules-expect.ts';
import { testCases, told } from './data-rules-expect.ts';
import { mainCampus, treeWith, treeWithCampus } from './data-rules-fixture.ts';
import { TRADE_RULES } from './data-rules-trades.ts';
import { runRules } from './data-rules.ts';

const at = 'trades.json « charpentier ».';
const { topics } = mainCampus();

/** The invented atlas with an edit of its thesaurus's entries. */
function treeWithTrades(edit: (trades: { names: string[] }[]) => unknown): Tree {
  return treeWith('trades.json', (json: { trades: { names: string[] }[] }) => ({ ...json, trades: edit(json.trades) }));
}

/** The invented atlas with some fields of its thesaurus's only trade replaced. */
function treeWithTrade(changes: object): Tree {
  return treeWithTrades((trades) =>
    trades.map((trade) => (trade.names.includes('charpentier') ? { ...trade, ...changes } : trade)),
  );
}

const CASES: readonly Case[] = [
  [
    'trade-references',
    'an unknown filière',
    treeWithTrade({ filieres: ['materiaux', 'x'] }),
    [`${at}filieres: ids of filieres.json | "x"`],
  ],
  [
    'trade-references',
    'a topic of no campus',
    treeWithTrade({ topics: [...topics, 'Sciage'] }),
    [`${at}topics: a topic of a shown campus | "Sciage"`],
  ],
  [
    'trade-references',
    'a topic of a merged campus alone',
    treeWith('campuses/campus-de-la-fonte.json', (json: object) => ({ ...json, topics: ['fonte'] })),
    [],
  ],
  [
    'trade-references',
    'a topic twice',
    treeWithTrade({ topics: [...topics, 'sciage'] }),
    [`${at}topics: each once | "sciage"`],
  ],
  [
    'trade-references',
    'a filière twice',
    treeWithTrade({ filieres: ['materiaux', 'materiaux'] }),
    [`${at}filieres: each once | "materiaux"`],
  ],
  [
    'trade-names',
    'a name of stop words alone',
    treeWithTrade({ names: ['charpentier', 'être bien'] }),
    [`${at}names: a word that says something | "être bien"`],
  ],
  [
    'trade-names',
    'a name of light words alone',
    treeWithTrade({ names: ['charpentier', 'mon travail'] }),
    [`${at}names: a word that says something | "mon travail"`],
  ],
  [
    'trade-names',
    'a name again in one entry, as the search reads it',
    treeWithTrade({ names: ['charpentier', 'Métier de charpentier'] }),
    [`${at}names: each once, as the search reads it | "Métier de charpentier"`],
  ],
  [
    'trade-names',
    'a name of another entry, its words turned',
    treeWithTrade({ names: ['charpentier', '7 planche'] }),
    [`${at}names: not a name of « planche 7 » | "7 planche"`],
  ],
  [
    'trade-answers',
    'a name without letters',
    treeWithTrade({ names: ['charpentier', '+++'] }),
    [`${at}names: a name that the search finds | "+++"`],
  ],
  [
    'trade-answers',
    'an entry that leads nowhere',
    treeWithTrade({ filieres: ['x'], topics: ['x'] }),
    [`${at}filieres: a filière of a shown campus | ["x"]`],
  ],
  [
    'trade-counts',
    'one entry too few',
    treeWithTrades((trades) => trades.slice(0, -1)),
    ['trades.json trades: 600 entries at least | 599'],
  ],
  [
    'trade-counts',
    'a filière with few entries',
    treeWithTrades((trades) => trades.map((trade, index) => (index < 34 ? trade : { ...trade, filieres: ['x'] }))),
    [
      'trades.json trades: 35 entries at least with materiaux | 0',
      'trades.json trades: 35 entries at least with batiment | 34',
    ],
  ],
  [
    'trade-coverage',
    'a topic that no entry has',
    treeWithCampus({ topics: [...topics, 'tournage'] }),
    ['trades.json trades: every topic of a shown campus | "without tournage"'],
  ],
];

testCases('rules of the thesaurus', TRADE_RULES, CASES);

describe('the shape of the thesaurus', () => {
  it('is refused for an unknown kind, an unknown field and an entry without a name or a filière', () => {
    const tree = treeWithTrade({ names: [], kind: 'hobby', filieres: [], more: 1 });
    const fields = runRules(tree).map(({ field }) => field.replace(/\d+/, 'n'));
    expect(fields).toEqual(['trades.n.names', 'trades.n.kind', 'trades.n.filieres', 'trades.n.more']);
  });

  it('leaves the rules of the thesaurus silent where it is refused', () => {
    const tree = treeWithTrade({ kind: 'hobby' });
    expect(factsOf(tree).trades).toBeNull();
    expect(runRules(tree, TRADE_RULES)).toEqual([]);
  });

  it('is one entry a line, by filière and by name without accents', () => {
    const swapped = treeWithTrades((trades) => [...trades].reverse());
    expect(told(runRules(swapped))).toEqual([expect.stringMatching(/^trades\.json : the canonical form \| line 4: /)]);
  });
});
