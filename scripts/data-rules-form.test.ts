// @vitest-environment node
import { expect, it } from 'vitest';
import type { Tree } from './data-files.ts';
import { treeOf } from './data-files.ts';
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
  treeWithTexts,
  treeWithout,
} from './data-rules-fixture.ts';
import { FORM_RULES } from './data-rules-form.ts';
import { runRules } from './data-rules.ts';

const at = `${CAMPUS_FILE} `;
const campus = mainCampus();
const { head } = campus;
const [source] = campus.sources;
if (!source) throw new Error('The fixture must fill every field.');

function renamed(id: string): Tree {
  const { [CAMPUS_FILE]: _, ...others } = goodTexts();
  return treeOf({ ...others, [`campuses/${id}.json`]: fileText({ ...campus, id }) });
}

const CASES: readonly Case[] = [
  [
    'canonical-form',
    'keys out of order',
    treeWith('filieres.json', (json: object[]) => json.map((one) => Object.fromEntries(Object.entries(one).reverse()))),
    [String.raw`filieres.json : the canonical form | line 3: "\"ministryPage\": \"https://exemple.fr/filiere\","`],
  ],
  [
    'canonical-form',
    'no final newline',
    treeWithTexts({ 'edition.json': '{\n  "edition": "2026-01-01"\n}' }),
    ['edition.json : the canonical form | line 3: the file ends early'],
  ],
  [
    'canonical-form',
    'other indentation',
    treeWithTexts({ 'edition.json': '{ "edition": "2026-01-01" }\n' }),
    [String.raw`edition.json : the canonical form | line 1: "{ \"edition\": \"2026-01-01\" }"`],
  ],
  ['shape', 'an unknown key', treeWithCampus({ nickname: 'x' } as object), [`${at}nickname: never | "nickname"`]],
  ['shape', 'a wrong type', treeWithCampus({ labelYear: '2015' }), [`${at}labelYear: number | "2015"`]],
  ['shape', 'a missing file', treeWithout('label.json'), ['label.json : the file | nothing']],
  [
    'shape',
    'a folder in campuses',
    treeWithTexts({ 'campuses/old/x.json': '{}' }),
    ['campuses/old/x.json : campuses/<id>.json | "campuses/old/x.json"'],
  ],
  [
    'identity',
    'an id that is not the file name',
    treeWithCampus({ id: 'autre' }),
    [`${at}id: the name of the file | "autre"`],
  ],
  [
    'identity',
    'an accent',
    renamed('forêt'),
    ['campuses/forêt.json id: kebab-case ascii, 80 characters at most | "forêt"'],
  ],
  [
    'identity',
    'an id used twice',
    treeWith('filieres.json', (json: object[]) => [...json, json[0]]),
    ['filieres.json id: used once | "materiaux"'],
  ],
  [
    'clean-texts',
    'a control character',
    treeWithCampus({ notes: 'a\u0007b' }),
    [`${at}notes: no control character | "a\\u0007b"`],
  ],
  [
    'clean-texts',
    'a direction character',
    treeWithCampus({ notes: 'a\u202eb' }),
    [`${at}notes: no invisible or direction character | "a\\u202eb"`],
  ],
  ['clean-texts', 'a space at the end', treeWithCampus({ notes: 'a ' }), [`${at}notes: no space at either end | "a "`]],
  ['clean-texts', 'two spaces', treeWithCampus({ notes: 'a  b' }), [`${at}notes: single spaces | "a  b"`]],
  ['clean-texts', 'HTML', treeWithCampus({ notes: 'a <b' }), [`${at}notes: no < or > | "a <b"`]],
  [
    'clean-texts',
    'a straight quote',
    treeWithCampus({ notes: 'a "b' }),
    [`${at}notes: no " (nor its curly form) | "a \\"b"`],
  ],
  [
    'clean-texts',
    'a curly apostrophe',
    treeWithCampus({ notes: 'l’eau' }),
    [`${at}notes: the straight apostrophe ' | "l’eau"`],
  ],
  [
    'clean-texts',
    'decomposed letters',
    treeWithCampus({ notes: 'e\u0301' }),
    [`${at}notes: composed letters (NFC) | "e\u0301"`],
  ],
  [
    'short-texts',
    'a long name',
    treeWithCampus({ shortName: 'x'.repeat(81) }),
    [`${at}shortName: 80 characters at most | 81 characters`],
  ],
  [
    'links',
    'a script',
    treeWithCampus({ sources: [source, { ...source, url: 'javascript:alert(1)' }] }),
    [`${at}sources.1.url: an http or https address | "javascript:alert(1)"`],
  ],
  [
    'links',
    'credentials',
    treeWithCampus({ website: 'https://a:b@exemple.fr' }),
    [`${at}website: an address without user name or password | "https://a:b@exemple.fr"`],
  ],
  [
    'links',
    'a control character',
    treeWithCampus({ website: 'https://exemple.fr/\u0001' }),
    [`${at}website: an address without spaces, quotes or hidden characters | "https://exemple.fr/\\u0001"`],
  ],
  [
    'links',
    'a relative address',
    treeWithCampus({ sources: [source, { ...source, url: '/campus' }] }),
    [`${at}sources.1.url: an absolute address | "/campus"`],
  ],
  [
    'formats',
    'a phone without spaces',
    treeWithReferent({ phones: ['0238000000'], sources: [{ ...source, supports: ['phones'] }] }),
    ['academies.json academies.0.referent.phones.0: a number such as 02 38 00 00 00 | "0238000000"'],
  ],
  [
    'formats',
    'a wrong UAI letter',
    treeWithCampus({ head: { ...head, uai: '0010001A' } }),
    [`${at}head.uai: seven digits and their check letter | "0010001A"`],
  ],
];

testCases('rules of form', FORM_RULES, CASES);

it('canonical-form: tells what the parser says of a file that is not JSON', () => {
  const messages = runRules(treeWithTexts({ 'other.json': '{' }));
  expect(messages).toMatchObject([{ file: 'other.json', field: '', expected: 'valid JSON' }]);
  expect(messages[0]?.got).toContain('JSON');
});
