// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { canonicalText } from './data-files.ts';

const zinc = { names: ['zingueur', 'zingueuse'], kind: 'trade', filieres: ['batiment'], topics: [] };
const etain = { names: ['étain'], kind: 'word', filieres: ['batiment', 'materiaux'], topics: ['fonte, moulage'] };
const ble = { names: ['blé'], kind: 'word', filieres: ['alimentaire'], topics: [] };

describe('the canonical text of the thesaurus', () => {
  it('has an entry a line, by the first filière, then by the first name without accents', () => {
    const turned = [zinc, etain, ble].map((trade) => Object.fromEntries(Object.entries(trade).reverse()));
    expect(canonicalText('trades.json', { trades: turned, schemaVersion: 1 })).toBe(
      `{
  "schemaVersion": 1,
  "trades": [
    { "names": ["blé"], "kind": "word", "filieres": ["alimentaire"], "topics": [] },
    { "names": ["étain"], "kind": "word", "filieres": ["batiment", "materiaux"], "topics": ["fonte, moulage"] },
    { "names": ["zingueur", "zingueuse"], "kind": "trade", "filieres": ["batiment"], "topics": [] }
  ]
}
`,
    );
  });

  it('says the same of its own text', () => {
    const text = canonicalText('trades.json', { schemaVersion: 1, trades: [zinc, etain, ble] }) ?? '';
    expect(canonicalText('trades.json', JSON.parse(text))).toBe(text);
  });

  it('is null for a wrong shape', () => {
    expect(canonicalText('trades.json', { schemaVersion: 1, trades: [{ ...zinc, kind: 'hobby' }] })).toBeNull();
  });
});
