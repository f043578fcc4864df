/** Which campuses the entries of the thesaurus lead to, beside a twin that looks at each campus and each entry. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCampus, aDataset, FILIERES } from '../../tests/builders.ts';
import { buildTextIndex } from '../../tests/steps.ts';
import { filieresOf } from './campus.ts';
import { searchText, tradesMeantBy } from './text-search.ts';
import type { Trade } from './trades.ts';

const TOPICS = ['qqa', 'qqb', 'qqc'];
const FILIERE_IDS = FILIERES.map(({ id }) => id);
/** Three words of one stem, so that entries answer one word more and less surely. */
const NAMES = ['zorbeur', 'zorbeuse de vlim', 'zorbeurs', 'vlim'];

const anyTrade: fc.Arbitrary<Trade> = fc.record({
  names: fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 2 }),
  kind: fc.constant('trade' as const),
  filieres: fc.subarray(FILIERE_IDS),
  topics: fc.subarray(TOPICS),
});
const anyCampus = fc
  .record({
    topics: fc.subarray(TOPICS),
    filiere: fc.constantFrom(...FILIERE_IDS),
    otherFilieres: fc.subarray(FILIERE_IDS),
  })
  .map((part) => aCampus({ name: 'Nom', ...part }));

describe('a word of the thesaurus', () => {
  it('leads to the campuses of its topics, else of its filières, by the surest entry and the first of equals', () => {
    const scene = fc.record({
      trades: fc.array(anyTrade, { minLength: 1, maxLength: 5 }),
      campuses: fc.array(anyCampus, { minLength: 1, maxLength: 6 }),
      query: fc.constantFrom('zorbeur', 'zorbeuse', 'vlim'),
    });
    fc.assert(
      fc.property(scene, ({ trades, campuses, query }) => {
        const index = buildTextIndex(aDataset(campuses), campuses, trades);
        const { worths, reasonsOf } = searchText(index, query);
        const meant = tradesMeantBy(index, query);
        campuses.forEach((campus, at) => {
          const finds = meant.flatMap(({ trade, sureness }) => {
            const { topics, filieres } = trades[trade]!;
            const byTopic = topics.some((topic) => campus.topics.includes(topic));
            const byFiliere = filieres.some((id) => filieresOf(campus).includes(id));
            return [
              ...(byTopic ? [{ trade, worth: 45 * sureness }] : []),
              ...(byFiliere ? [{ trade, worth: 22 * sureness }] : []),
            ];
          });
          const most = Math.max(0, ...finds.map(({ worth }) => worth));
          expect(worths![at]).toBe(most);
          const first = finds.find(({ worth }) => worth === most);
          expect(reasonsOf(campus.id).map(({ trade }) => trade)).toEqual(first ? [trades[first.trade]] : []);
        });
      }),
      { numRuns: 500 },
    );
  });
});
