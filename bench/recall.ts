/** How often a slip or two words of one campus still find it, among many made campuses. */
import { indexCampuses } from '../src/domain/campus-index.ts';
import type { Dataset } from '../src/domain/dataset.ts';
import { fold } from '../src/domain/fold.ts';
import { isLight, searchWords } from '../src/domain/query-words.ts';
import { seeded } from './records.ts';
import type { RowBook } from './rows.ts';

const ASKED = 100;
/** Of shorter words the search takes no slip. */
const LEAST_LETTERS = 6;

/** One letter of a word, not the first, dropped, swapped with the next, or another one. */
const SLIPS: Record<string, (word: string, at: number) => string> = {
  deletion: (word, at) => word.slice(0, at) + word.slice(at + 1),
  swap: (word, at) => word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2),
  substitution: (word, at) => `${word.slice(0, at)}${word[at] === 'e' ? 'o' : 'e'}${word.slice(at + 1)}`,
};

/** Prints, for each kind of query made from the words of a name, the share that finds its campus. */
export function recallOf(book: RowBook, dataset: Dataset, seed: number): void {
  const index = indexCampuses(dataset);
  const random = seeded(seed);
  const below = (count: number) => Math.floor(random() * count);
  const named = index.campuses.map((campus) => ({
    campus,
    words: [...new Set(searchWords(fold(campus.name)))].filter((word) => !isLight(word)),
  }));
  const isFound = (id: string, query: string) => index.answerTo(query).scores?.has(id) ?? false;
  const share = (what: string, ask: (words: readonly string[]) => string | null) => {
    let [asked, met] = [0, 0];
    for (let tries = 0; asked < ASKED && tries < 50 * ASKED; tries += 1) {
      const { campus, words } = named[below(named.length)]!;
      const query = ask(words);
      if (query === null) continue;
      asked += 1;
      if (isFound(campus.id, query)) met += 1;
    }
    const told = { what: `recall, ${what}`, size: index.campuses.length, variant: 'ours', unit: 'share' } as const;
    return `${what} ${(100 * book.one(told, met / asked, asked)).toFixed(0)} %`;
  };
  const long = (words: readonly string[]) => words.filter(({ length }) => length >= LEAST_LETTERS);
  const slips = Object.entries(SLIPS).map(([name, slip]) =>
    share(name, (words) => {
      const word = long(words)[below(long(words).length)];
      return word === undefined ? null : slip(word, 1 + below(word.length - 2));
    }),
  );
  const two = share('two words', (words) => (words.length < 2 ? null : `${words[0]} ${words.at(-1)}`));
  console.log(`\nRecall at ${index.campuses.length} campuses: ${two}, ${slips.join(', ')}`);
}
