/** The thesaurus as a file of data/: its strict shape, and the form in which it is written, one entry a line. */
import * as v from 'valibot';
import { SCHEMA_VERSION } from '../src/domain/dataset.ts';
import { fold } from '../src/domain/fold.ts';
import type { Trade } from '../src/domain/trades.ts';

const texts = v.array(v.pipe(v.string(), v.minLength(1)));
const someTexts = v.pipe(texts, v.minLength(1));

/** data/trades.json; what the page accepts is parseTrades's affair, and the build asks it. */
export const tradesFileSchema = v.strictObject({
  schemaVersion: v.literal(SCHEMA_VERSION),
  trades: v.array(
    v.strictObject({ names: someTexts, kind: v.picklist(['trade', 'word']), filieres: someTexts, topics: texts }),
  ),
});

/**
 * The canonical text of the thesaurus: one entry a line, by the id of the first filière, then by the first name folded;
 * ties stay as they are. So two people who add entries seldom touch the same line, and a change is a line of the diff.
 */
export function tradesFileText({ schemaVersion, trades }: v.InferOutput<typeof tradesFileSchema>): string {
  const sorted = trades
    .map((trade) => ({ key: `${trade.filieres[0]} ${fold(trade.names[0] ?? '')}`, trade }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const lines = sorted.map(({ trade }) => `    ${entryLine(trade)}`);
  return `{\n  "schemaVersion": ${schemaVersion},\n  "trades": [\n${lines.join(',\n')}\n  ]\n}\n`;
}

function entryLine({ names, kind, filieres, topics }: Trade): string {
  const list = (items: readonly string[]) => `[${items.map((item) => JSON.stringify(item)).join(', ')}]`;
  return `{ "names": ${list(names)}, "kind": "${kind}", "filieres": ${list(filieres)}, "topics": ${list(topics)} }`;
}
