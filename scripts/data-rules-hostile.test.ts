// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { HOSTILE_TEXTS } from '../tests/hostile-campus.ts';
import { treeOf, type Tree } from './data-files.ts';
import type { Case } from './data-rules-expect.ts';
import { testCases } from './data-rules-expect.ts';
import {
  CAMPUS_FILE,
  fileText,
  goodTexts,
  mainCampus,
  treeWith,
  treeWithCampus,
  treeWithReferent,
} from './data-rules-fixture.ts';
import { HOSTILE_RULES } from './data-rules-hostile.ts';
import { formatMessages, runRules } from './data-rules.ts';

const at = `${CAMPUS_FILE} `;
const FORMULA = 'no = + - @ | or % at the start';
const SCRIPT = 'no javascript:, vbscript: or data: address';

function renamed(id: string): Tree {
  const { [CAMPUS_FILE]: _, ...others } = goodTexts();
  return treeOf({ ...others, [`campuses/${id}.json`]: fileText({ ...mainCampus(), id }) });
}

const CASES: readonly Case[] = [
  ...['=1+1', '+33 1', '-2+3', '@SUM(A1)', '|calc', '%0', '＝1', '＋1', '－1', '＠A1'].map((text): Case => [
    'harmless-texts',
    `the formula ${text}`,
    treeWithCampus({ topics: [text] }),
    [`${at}topics.0: ${FORMULA} | ${JSON.stringify(text)}`],
  ]),
  ...['javascript:alert(1)', 'voir JaVaScRiPt :x', 'data:text/html,x', 'vbscript:x'].map((text): Case => [
    'harmless-texts',
    text,
    treeWithCampus({ notes: text }),
    [`${at}notes: ${SCRIPT} | ${JSON.stringify(text)}`],
  ]),
  [
    'harmless-texts',
    'a script behind a tab',
    treeWithCampus({ notes: 'java\tscript:x' }),
    [`${at}notes: ${SCRIPT} | "java\\tscript:x"`],
  ],
  ...['__proto__', 'constructor', 'toString', 'valueOf'].map((text): Case => [
    'harmless-texts',
    text,
    treeWithCampus({ formerNames: [text] }),
    [`${at}formerNames.0: no name of code such as __proto__ | "${text}"`],
  ]),
  [
    'harmless-texts',
    'a word without end, in a referent',
    treeWithReferent({ serviceNote: 'x'.repeat(61) }),
    [`academies.json academies.0.referent.serviceNote: words of 60 letters at most | "${'x'.repeat(61)}"`],
  ],
  ...['__proto__', 'constructor', 'toString', 'location', 'index', 'nul'].map((id): Case => [
    'harmless-ids',
    id,
    renamed(id),
    [`campuses/${id}.json id: no name of code or of a system file | "${id}"`],
  ]),
  [
    'harmless-ids',
    'a filière',
    treeWith('filieres.json', (json: object[]) => [...json, { ...json[0], id: 'constructor' }]),
    ['filieres.json id: no name of code or of a system file | "constructor"'],
  ],
];

testCases('rules against hostile texts', HOSTILE_RULES, CASES);

/** Everything of the brief that a text may hold, and what the rules as a whole must say of it. */
const REFUSED: readonly [string, unknown][] = [
  ['a script', '<script>alert(1)</script>'],
  ['the end of a script', '</script>'],
  ['a handler of SVG', '<svg onload=alert(1)>'],
  ['the end of CDATA', 'a]]>b'],
  ['a turned direction', 'Campus \u202enoitcerid'],
  ['an isolate', 'a\u2066b'],
  ['half of a pair', 'a\ud800b'],
  ['the other half', '\udc00'],
  ['a formula after a tab', '\t=1'],
  ['a formula after a line end', '\r=1'],
  ['a zero', 'a\0b'],
  ['a word of 300 letters', 'x'.repeat(300)],
  ['a number', 3],
  ['an object', { __proto__: null, toString: 'x' }],
];

describe('panne 24 : the rules as a whole', () => {
  it.each(REFUSED)('refuse %s with what, where and what to do', (_, text) => {
    const fields = ['name', 'shortName', 'notes', 'statusNote'];
    const messages = runRules(treeWithCampus(Object.fromEntries(fields.map((field) => [field, text]))));
    for (const field of fields) expect(messages.map((one) => one.field.split('.')[0])).toContain(field);
    for (const { file, expected, got, tip } of messages) {
      expect([file, expected !== '', tip !== '']).toEqual([CAMPUS_FILE, true, true]);
      expect(got).toMatch(/^[^\p{Cc}\p{Cf}\p{Cs}]{1,130}$/u);
    }
  });

  it.each([
    ['', '__proto__'],
    ['', 'constructor'],
    ['head', '__proto__'],
    ['position', 'toString'],
  ])('refuse a key that no field has (%s.%s), and no object of ours gets it', (part, key) => {
    const text = fileText(mainCampus());
    const where = part === '' ? text.indexOf('{') : text.indexOf('{', text.indexOf(`"${part}"`));
    const broken = `${text.slice(0, where + 1)}"${key}": {"polluted": true},${text.slice(where + 1)}`;
    const messages = runRules(treeOf({ ...goodTexts(), [CAMPUS_FILE]: broken }));
    expect(messages.filter(({ file }) => file === CAMPUS_FILE).map(({ field }) => field)).toContain(
      part === '' ? key : `${part}.${key}`,
    );
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'https://exemple.fr/\ud800',
    'https://exemple.fr/\u202e',
    'https://exemple.fr\\@evil.test',
    'https://user@exemple.fr',
    '//exemple.fr',
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://localhost/',
  ])('refuse the link %j', (website) => {
    const fields = runRules(treeWithCampus({ website })).filter(({ field }) => field === 'website');
    expect(fields.some(({ expected }) => expected.startsWith('an '))).toBe(true);
  });

  it('refuse nearly every text that would break a careless writer', () => {
    // What is left is awkward, but French: lists, accents, a comma.
    const taken = HOSTILE_TEXTS.filter((text) => {
      const messages = runRules(treeWithCampus({ statusNote: text }));
      return !messages.some(({ field }) => field === 'statusNote');
    });
    expect(taken).toEqual(['a;b;c', 'virgule, point-virgule; barre | oblique \\ fin\\n', "'apostrophe"]);
  });

  it('refuse a text of 5 MB, and tell of it in a few lines', () => {
    const messages = runRules(treeWithCampus({ notes: 'mot '.repeat(1_250_000).trim() }));
    expect(messages.map(({ field, expected }) => `${field}: ${expected}`)).toContain('notes: 2000 characters at most');
    expect(formatMessages(messages).length).toBeLessThan(3000);
  }, 30_000);
});
