/** Rules of the thesaurus: what its entries refer to, their names, whom they lead to, what it must cover. */
import { finished } from '../src/domain/steps.ts';
import { leadsSomewhere, matchTrades, meaningsIn, tradeIndexSteps } from '../src/domain/trade-search.ts';
import { requiredWords, searchWords } from '../src/domain/query-words.ts';
import type { Trade } from '../src/domain/trades.ts';
import type { Facts, FileCampus, Tree } from './data-files.ts';
import { factsOf } from './data-files.ts';
import type { Finding, Message, Rule } from './data-rules-kit.ts';
import { finding, repeated } from './data-rules-kit.ts';

const FILE = 'trades.json';
/** Fewer would leave too many words of pupils without an answer. */
const MIN_ENTRIES = 600;
const MIN_ENTRIES_OF_FILIERE = 35;
/** Stands in for the words around a name, so that stop words and light ones count for nothing. */
const PROBE = 'zzprobe';

/** A rule that looks at the thesaurus; where its file is missing or broken, the shape rule says so. */
function tradesRule(name: string, description: string, check: (trades: Trade[], facts: Facts) => Finding[]): Rule {
  return {
    name,
    description,
    check: (tree: Tree): Message[] => {
      const facts = factsOf(tree);
      return facts.trades ? check(facts.trades, facts).map((found) => ({ file: FILE, ...found })) : [];
    },
  };
}

/** Where an entry is, as a message says it: by its first name, which a person finds faster than a number. */
function fieldOf(trade: Trade, field: string): string {
  return `« ${trade.names[0]} ».${field}`;
}

function shownCampuses({ campuses }: Facts): FileCampus[] {
  return campuses.map(({ campus }) => campus).filter(({ status }) => status !== 'merged');
}

const references = tradesRule(
  'trade-references',
  'An entry refers, once each, to official filières and to topics that a campus of the atlas has, letter for letter.',
  (trades, facts) => {
    const filieres = new Set(facts.filieres?.map(({ id }) => id));
    const topics = new Set(shownCampuses(facts).flatMap((campus) => campus.topics));
    return trades.flatMap((trade) => {
      const strangers = facts.filieres ? trade.filieres.filter((id) => !filieres.has(id)) : [];
      const unborne = trade.topics.filter((topic) => !topics.has(topic));
      const tip = 'Copy it from the topics of a campus that is not merged.';
      return [
        ...strangers.map((id) =>
          finding(fieldOf(trade, 'filieres'), 'ids of filieres.json', id, 'The twelve official filières only.'),
        ),
        ...unborne.map((topic) => finding(fieldOf(trade, 'topics'), 'a topic of a shown campus', topic, tip)),
        ...(['filieres', 'topics'] as const).flatMap((field) =>
          repeated(trade[field], (item) => item).map((item) =>
            finding(fieldOf(trade, field), 'each once', item, 'Remove one.'),
          ),
        ),
      ];
    });
  },
);

/** The words by which a name is told from others, whatever is written around it; none where it has only stop words and light ones. */
function tellingWords(name: string): string[] {
  return requiredWords(searchWords(`${name} ${PROBE}`)).filter((word) => word !== PROBE);
}

const names = tradesRule(
  'trade-names',
  'Every name has a word that the search does not pass over, and no other name has the same ones.',
  (trades) => {
    const owners = new Map<string, Trade>();
    return trades.flatMap((trade) =>
      trade.names.flatMap((name): Finding[] => {
        const words = tellingWords(name).sort().join(' ');
        if (words === '') {
          const expected = 'a word that says something';
          return [finding(fieldOf(trade, 'names'), expected, name, 'The search passes over it: choose another word.')];
        }
        const owner = owners.get(words);
        if (!owner) owners.set(words, trade);
        return owner ? [sameName(trade, owner, name)] : [];
      }),
    );
  },
);

function sameName(trade: Trade, owner: Trade, name: string): Finding {
  const expected = owner === trade ? 'each once, as the search reads it' : `not a name of « ${owner.names[0]} »`;
  const tip = owner === trade ? 'Remove one: the search reads both alike.' : 'Merge the two entries, or remove one.';
  return finding(fieldOf(trade, 'names'), expected, name, tip);
}

const answers = tradesRule(
  'trade-answers',
  'Every entry is found by each of its names, and leads to a shown campus.',
  (trades, facts) => {
    const index = finished(tradeIndexSteps(trades, shownCampuses(facts)));
    const entriesOf = (name: string) =>
      matchTrades(index, meaningsIn(index, searchWords(name))).map(({ trade }) => trade);
    return trades.flatMap((trade, number) => {
      const lost = trade.names.filter((name) => !entriesOf(name).includes(number));
      const found = lost.map((name) =>
        finding(fieldOf(trade, 'names'), 'a name that the search finds', name, 'Write letters or digits.'),
      );
      if (leadsSomewhere(index, trade)) return found;
      const expected = 'a filière of a shown campus';
      return [...found, finding(fieldOf(trade, 'filieres'), expected, trade.filieres, 'Add one, or remove the entry.')];
    });
  },
);

const counts = tradesRule(
  'trade-counts',
  'The thesaurus has enough entries, and so has every filière.',
  (trades, facts) => {
    const tip = 'Add trades and everyday words; see data/README.md.';
    const found =
      trades.length < MIN_ENTRIES ? [finding('trades', `${MIN_ENTRIES} entries at least`, trades.length, tip)] : [];
    const poor = (facts.filieres ?? []).flatMap(({ id }) => {
      const count = trades.filter(({ filieres }) => filieres.includes(id)).length;
      const expected = `${MIN_ENTRIES_OF_FILIERE} entries at least with ${id}`;
      return count < MIN_ENTRIES_OF_FILIERE ? [finding('trades', expected, count, tip)] : [];
    });
    return [...found, ...poor];
  },
);

const coverage = tradesRule(
  'trade-coverage',
  'Every topic of a shown campus is reached by an entry.',
  (trades, facts) => {
    const reached = new Set(trades.flatMap(({ topics }) => topics));
    const missing = new Set(shownCampuses(facts).flatMap(({ topics }) => topics.filter((one) => !reached.has(one))));
    const tip = 'Add it to the topics of a trade or word that means it.';
    return [...missing].map((topic) => finding('trades', 'every topic of a shown campus', `without ${topic}`, tip));
  },
);

/** The rules of this file, in the order in which they speak. */
export const TRADE_RULES: readonly Rule[] = [references, names, answers, counts, coverage];
