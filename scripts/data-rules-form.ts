/** Rules of form: JSON, shape, names, texts, links, formats. */
import * as v from 'valibot';
import { parsedAddress } from '../src/domain/safe-links.ts';
import { NAMED_FILES, canonicalText, factsOf, shapeOf } from './data-files.ts';
import type { Tree } from './data-files.ts';
import type { Leaf, Message, Rule } from './data-rules-kit.ts';
import { finding, isLink, repeated, shown, textsOf } from './data-rules-kit.ts';

const canonicalForm: Rule = {
  name: 'canonical-form',
  description: 'Every file is valid JSON in canonical form: keys in schema order, two spaces, a final newline.',
  check: (tree) =>
    [...tree.files].flatMap(([file, { text, json, problem }]): Message[] => {
      if (problem !== null) {
        const tip = 'Look at the place that the parser names.';
        return [{ file, field: '', expected: 'valid JSON', got: problem, tip }];
      }
      const canonical = canonicalText(file, json);
      if (canonical === null || canonical === text) return [];
      const tip = 'Run tsx scripts/data-lint.ts --fix.';
      return [{ file, field: '', expected: 'the canonical form', got: firstDifference(text, canonical), tip }];
    }),
};

function firstDifference(text: string, canonical: string): string {
  const wanted = canonical.split('\n');
  const lines = text.split('\n');
  const line = lines.findIndex((one, index) => one !== wanted[index]);
  return line < 0 ? `line ${lines.length}: the file ends early` : `line ${line + 1}: ${shown(lines[line]?.trim())}`;
}

const shape: Rule = {
  name: 'shape',
  description: 'Every file has the fields of its schema, each of its type, and no other; every named file is there.',
  check: (tree) => [...missingFiles(tree), ...[...tree.files].flatMap(([file, { json }]) => shapeMessages(file, json))],
};

function missingFiles(tree: Tree): Message[] {
  const missing = NAMED_FILES.filter((file) => !tree.files.has(file));
  return missing.map((file) => ({
    file,
    ...finding('', 'the file', undefined, 'Restore it; data/README.md says what it holds.'),
  }));
}

function shapeMessages(file: string, json: unknown): Message[] {
  const expected = shapeOf(file);
  if (file.startsWith('campuses/') && !expected) {
    return [{ file, ...finding('', 'campuses/<id>.json', file, 'Move it: one campus a file, no folders.') }];
  }
  if (!expected || json === undefined) return [];
  const parsed = v.safeParse(expected, json);
  return (parsed.issues ?? []).map((issue) => ({
    file,
    field: v.getDotPath(issue) ?? '',
    expected: issue.expected ?? issue.message,
    got: issue.received,
    tip: 'data/README.md lists the fields, their types and their closed lists.',
  }));
}

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const identity: Rule = {
  name: 'identity',
  description: 'Ids are kebab-case ascii of at most 80 characters, unique; a campus has the id of its file.',
  check: (tree) => {
    const facts = factsOf(tree);
    const campuses = facts.campuses.flatMap(({ file, campus }): Message[] => {
      if (file === `campuses/${campus.id}.json`) return [];
      return [{ file, ...finding('id', 'the name of the file', campus.id, 'Rename the file or correct the id.') }];
    });
    const label = facts.label ? [...facts.label.definition, ...facts.label.excellence, ...facts.label.missions] : [];
    return [
      ...campuses,
      ...facts.campuses.flatMap(({ file, campus }) => idMessages(file, [campus])),
      ...idMessages('academies.json', facts.academies ?? []),
      ...idMessages('academies.json', facts.regions ?? []),
      ...idMessages('filieres.json', facts.filieres ?? []),
      ...idMessages('label.json', label),
      ...idMessages('label.json', facts.label?.regional ?? []),
    ];
  },
};

function idMessages(file: string, list: readonly { id: string }[]): Message[] {
  const odd = list.filter(({ id }) => !KEBAB.test(id) || id.length > 80);
  const tip = 'Small letters without accents, digits and single hyphens.';
  return [
    ...odd.map(({ id }) => ({ file, ...finding('id', 'kebab-case ascii, 80 characters at most', id, tip) })),
    ...repeated(list, ({ id }) => id).map(({ id }) => ({
      file,
      ...finding('id', 'used once', id, 'Choose another id.'),
    })),
  ];
}

const FAULTS: readonly [RegExp, string, string][] = [
  [/^$/, 'a text', 'Write null where nothing is known.'],
  [/\p{Cc}/u, 'no control character', 'Type the text again.'],
  [/[\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u, 'no invisible or direction character', 'Type the text again.'],
  [/^\s|\s$/u, 'no space at either end', 'Remove it.'],
  [/\s\s/u, 'single spaces', 'Remove one.'],
  [/[<>]/, 'no < or >', 'Facts are plain text, never HTML.'],
  [/["\u201c\u201d]/, 'no " (nor its curly form)', 'Use « and ».'],
  [/\u2019/, "the straight apostrophe '", 'One apostrophe everywhere, so that texts compare and search.'],
];

const cleanTexts: Rule = {
  name: 'clean-texts',
  description:
    'Texts are composed (NFC), not empty, free of control, invisible and direction characters, HTML and stray spaces.',
  check: (tree) =>
    textsOf(tree).flatMap(({ file, leaf }) => {
      const faults = isLink(leaf) ? FAULTS.slice(0, 1) : FAULTS;
      const found = faults.filter(([pattern]) => pattern.test(leaf.text));
      const messages = found.map(([, expected, tip]) => ({ file, ...finding(leaf.field, expected, leaf.text, tip) }));
      if (leaf.text === leaf.text.normalize('NFC')) return messages;
      return [
        ...messages,
        { file, ...finding(leaf.field, 'composed letters (NFC)', leaf.text, 'Type the accents again.') },
      ];
    }),
};

const MAX_CHARACTERS = new Map(
  Object.entries({
    notes: 2000,
    text: 500,
    statusNote: 300,
    note: 300,
    title: 250,
    service: 250,
    shortName: 80,
    topics: 120,
  }),
);
const MAX_LINK = 600;
const MAX_OTHER = 200;

const shortTexts: Rule = {
  name: 'short-texts',
  description: 'Texts are not longer than their field allows: 200 characters, unless data/README.md says otherwise.',
  check: (tree) =>
    textsOf(tree).flatMap(({ file, leaf }): Message[] => {
      const most = isLink(leaf) ? MAX_LINK : (MAX_CHARACTERS.get(leaf.key) ?? MAX_OTHER);
      if (leaf.text.length <= most) return [];
      const got = `${leaf.text.length} characters`;
      return [{ file, field: leaf.field, expected: `${most} characters at most`, got, tip: 'Say it shorter.' }];
    }),
};

const links: Rule = {
  name: 'links',
  description: 'Addresses are absolute, http or https, without credentials, spaces, quotes or control characters.',
  check: (tree) =>
    textsOf(tree).flatMap(({ file, leaf }): Message[] => {
      const fault = isLink(leaf) ? linkFault(leaf) : null;
      return fault === null
        ? []
        : [{ file, ...finding(leaf.field, fault, leaf.text, 'Copy the address again from the page itself.') }];
    }),
};

function linkFault({ text }: Leaf): string | null {
  if (/[\s\p{Cc}\p{Cf}\p{Cs}<>"\\]/u.test(text)) return 'an address without spaces, quotes or hidden characters';
  const url = parsedAddress(text);
  if (!url) return 'an absolute address';
  const { protocol, username, password, hostname } = url;
  if (protocol !== 'http:' && protocol !== 'https:') return 'an http or https address';
  if (username !== '' || password !== '') return 'an address without user name or password';
  return /\.[^\d.]+\.?$/.test(hostname) ? null : 'an address on a public host';
}

const EMAIL = /^[a-z0-9._%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}$/;
const PHONE = /^(?:0[1-9](?: \d{2}){4}|\d{2}(?: \d{2}){3}|\d{2}(?: \d{2}){2}|(?:\+687|\+689)(?: \d{2}){3,4})$/;
const UAI_LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ';

const FORMATS = new Map<string, { holds: (text: string) => boolean; expected: string; tip: string }>([
  [
    'email',
    { holds: (text) => EMAIL.test(text), expected: 'an e-mail address in small letters', tip: 'One address alone.' },
  ],
  [
    'phone',
    {
      holds: (text) => PHONE.test(text),
      expected: 'a number such as 02 38 00 00 00',
      tip: 'Pairs of digits; 8 digits in Polynésie, 6 in Nouvelle-Calédonie.',
    },
  ],
  [
    'phones',
    {
      holds: (text) => PHONE.test(text),
      expected: 'a number such as 02 38 00 00 00',
      tip: 'Pairs of digits; 8 digits in Polynésie, 6 in Nouvelle-Calédonie.',
    },
  ],
  [
    'postalCode',
    {
      holds: (text) => /^\d{5}$/.test(text),
      expected: 'five digits',
      tip: 'The postcode of the address, CEDEX or not.',
    },
  ],
  [
    'insee',
    {
      holds: (text) => /^\d[\dAB]\d{3}$/.test(text),
      expected: 'an INSEE code',
      tip: 'The code of the commune, not the postcode.',
    },
  ],
  [
    'uai',
    { holds: isUai, expected: 'seven digits and their check letter', tip: "Copy it from the Annuaire de l'éducation." },
  ],
]);

/** Whether a text is an UAI: the letter is the rest of the number by 23, in the alphabet without i, o, q. */
function isUai(text: string): boolean {
  return /^\d{7}[A-Z]$/.test(text) && UAI_LETTERS[Number(text.slice(0, 7)) % 23] === text[7];
}

const formats: Rule = {
  name: 'formats',
  description: 'E-mails, phone numbers, postcodes, INSEE codes and UAI are well formed.',
  check: (tree) =>
    textsOf(tree).flatMap(({ file, leaf }): Message[] => {
      const format = FORMATS.get(leaf.key);
      if (!format || format.holds(leaf.text)) return [];
      return [{ file, field: leaf.field, expected: format.expected, got: shown(leaf.text), tip: format.tip }];
    }),
};

/** The rules of this file, in the order in which they speak. */
export const FORM_RULES: readonly Rule[] = [canonicalForm, shape, identity, cleanTexts, shortTexts, links, formats];
