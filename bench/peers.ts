/** The search and its peers behind one face: an index of the same texts, and the ids of the best answers. */
import UFuzzy from '@leeoniya/ufuzzy';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { FIELDS, fieldTexts, textSources, type Field } from '../src/domain/campus-texts.ts';
import { indexCampuses } from '../src/domain/campus-index.ts';
import { NO_CRITERIA, selectCampuses } from '../src/domain/criteria.ts';
import { shownCampuses, type Dataset } from '../src/domain/dataset.ts';
import { fold } from '../src/domain/fold.ts';
import { searchWords } from '../src/domain/query-words.ts';
import type { Trade } from '../src/domain/trades.ts';

/** One engine over one dataset: the ids that answer, best first. */
export interface Engine {
  name: string;
  /** Builds the index; what it returns holds it. */
  build: (dataset: Dataset, trades: readonly Trade[]) => { index: unknown; search: (text: string) => string[] };
}

/** A campus as the peers get it: its fields folded, and the names of the trades that lead to its topics and filières. */
type Row = Record<Field | 'id' | 'trades', string>;

/** The worth of each field, as docs/search.md has it, for the peers that take weights. */
const WEIGHTS: Record<Field | 'trades', number> = {
  name: 100,
  shortName: 90,
  formerName: 80,
  topic: 60,
  trades: 45,
  filiere: 30,
  member: 10,
  town: 8,
  territory: 4,
};

function rowsOf(dataset: Dataset, trades: readonly Trade[]): Row[] {
  const sources = textSources(dataset);
  const namesByTopic = new Map<string, string[]>();
  for (const { names, topics } of trades) {
    for (const topic of topics) namesByTopic.set(topic, [...(namesByTopic.get(topic) ?? []), ...names]);
  }
  return shownCampuses(dataset).map((campus) => {
    const texts = FIELDS.map((field) => [field, fold(fieldTexts(campus, field, sources).join(' '))]);
    const names = campus.topics.flatMap((topic) => namesByTopic.get(topic) ?? []);
    return { id: campus.id, ...Object.fromEntries(texts), trades: fold([...new Set(names)].join(' ')) } as Row;
  });
}

const ours: Engine = {
  name: 'ours',
  build: (dataset, trades) => {
    const index = indexCampuses(dataset, trades);
    const { vocabulary, postings, starts, trades: thesaurus } = index.texts;
    const { holders, names, topics, filieres } = thesaurus;
    return {
      index: { vocabulary, postings, starts, thesaurus: [thesaurus.vocabulary, holders, names, topics, filieres] },
      search: (text) => selectCampuses(index, { ...NO_CRITERIA, text }).map(({ id }) => id),
    };
  },
};

const miniSearch: Engine = {
  name: 'MiniSearch',
  build: (dataset, trades) => {
    const mini = new MiniSearch<Row>({
      fields: Object.keys(WEIGHTS),
      searchOptions: { boost: WEIGHTS, prefix: true, fuzzy: (term) => (term.length > 7 ? 2 : term.length > 4 ? 1 : 0) },
    });
    mini.addAll(rowsOf(dataset, trades));
    const search = (text: string, combineWith: 'AND' | 'OR') =>
      mini.search(searchWords(text).join(' '), { combineWith }).map(({ id }) => String(id));
    return {
      index: mini.toJSON(),
      search: (text) => {
        const all = search(text, 'AND');
        return all.length > 0 ? all : search(text, 'OR');
      },
    };
  },
};

const fuse: Engine = {
  name: 'Fuse.js',
  build: (dataset, trades) => {
    const rows = rowsOf(dataset, trades);
    const keys = Object.entries(WEIGHTS).map(([name, weight]) => ({ name, weight }));
    const index = Fuse.createIndex(keys, rows);
    const engine = new Fuse(rows, { keys, threshold: 0.3, ignoreLocation: true, useExtendedSearch: true }, index);
    return {
      index: index.toJSON(),
      // In its extended form spaces mean "and".
      search: (text) => engine.search(searchWords(text).join(' ')).map(({ item }) => item.id),
    };
  },
};

const uFuzzy: Engine = {
  name: 'uFuzzy',
  build: (dataset, trades) => {
    const rows = rowsOf(dataset, trades);
    const haystack = rows.map((row) =>
      Object.keys(WEIGHTS)
        .map((field) => row[field as Field])
        .join(' | '),
    );
    const engine = new UFuzzy({ intraMode: 1 });
    return {
      index: haystack,
      search: (text) => {
        const [found, info, order] = engine.search(haystack, searchWords(text).join(' '), 5, Infinity);
        const numbers = info && order ? order.map((place) => info.idx[place]!) : (found ?? []);
        return numbers.map((number) => rows[number]!.id);
      },
    };
  },
};

/** Ours first: the ratios are to it. */
export const ENGINES: readonly Engine[] = [ours, miniSearch, fuse, uFuzzy];
