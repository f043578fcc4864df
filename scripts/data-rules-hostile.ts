/** Rules against texts that mean something to a machine: scripts, formulas, names of code, words that never end. */
import { factsOf } from './data-files.ts';
import type { Message, Rule } from './data-rules-kit.ts';
import { finding, isLink, textsOf } from './data-rules-kit.ts';

/** Fields whose form another rule gives. */
const FORMED = new Set(['phone', 'phones', 'sha256']);
/** The longest word of the facts has 20 letters; one of 300 would push the page beyond a phone. */
const MAX_WORD = 60;

/** What every object of JavaScript answers to. */
const NAMES_OF_CODE = new Set(Object.getOwnPropertyNames(Object.prototype));
/** What a page has by these names; some are French words too, and so only refused as ids. */
const NAMES_OF_PAGES = new Set(['prototype', 'location', 'document', 'window', 'body', 'cookie']);
/** The file of a folder's own address, and names that Windows keeps for devices (Microsoft, « Naming files »). */
const NAMES_OF_FILES = /^(index|con|prn|aux|nul|com\d|lpt\d)$/;

const TEXT_FAULTS: readonly { breaks: (text: string) => boolean; expected: string; tip: string }[] = [
  {
    breaks: (text) => /^[=+\-@|%\uFF1D\uFF0B\uFF0D\uFF20]/.test(text),
    expected: 'no = + - @ | or % at the start',
    tip: 'A spreadsheet would run it as a formula: begin with a letter or a digit.',
  },
  {
    // Browsers overlook what stands between the letters; control characters are clean-texts' to tell.
    breaks: (text) => /(?:javascript|vbscript|data):/i.test(text.replace(/[\s\p{Cc}\p{Cf}]/gu, '')),
    expected: 'no javascript:, vbscript: or data: address',
    tip: 'Facts are plain text; the address of a page goes into a field made for it.',
  },
  {
    breaks: (text) => NAMES_OF_CODE.has(text),
    expected: 'no name of code such as __proto__',
    tip: 'Write what the source says, or null.',
  },
  {
    breaks: (text) => text.split(/[\s/-]/).some((word) => word.length > MAX_WORD),
    expected: `words of ${MAX_WORD} letters at most`,
    tip: 'Put the spaces back.',
  },
];

const harmlessTexts: Rule = {
  name: 'harmless-texts',
  description: 'No text is a formula, an address that runs, a name of code, or a word longer than a screen.',
  check: (tree) =>
    textsOf(tree).flatMap(({ file, leaf }): Message[] => {
      if (isLink(leaf) || FORMED.has(leaf.key)) return [];
      return TEXT_FAULTS.filter(({ breaks }) => breaks(leaf.text)).map(({ expected, tip }) => ({
        file,
        ...finding(leaf.field, expected, leaf.text, tip),
      }));
    }),
};

const harmlessIds: Rule = {
  name: 'harmless-ids',
  description: 'No id is a name of code or of a system file: ids become keys, addresses and names of files.',
  check: (tree) => {
    const { campuses, academies, regions, filieres } = factsOf(tree);
    const ids = [
      ...campuses.map(({ file, campus }) => ({ file, id: campus.id })),
      ...[...(academies ?? []), ...(regions ?? [])].map(({ id }) => ({ file: 'academies.json', id })),
      ...(filieres ?? []).map(({ id }) => ({ file: 'filieres.json', id })),
    ];
    return ids
      .filter(({ id }) => NAMES_OF_CODE.has(id) || NAMES_OF_PAGES.has(id) || NAMES_OF_FILES.test(id))
      .map(({ file, id }) => ({
        file,
        ...finding('id', 'no name of code or of a system file', id, 'Add a word of the name of what it stands for.'),
      }));
  },
};

/** The rules of this file, in the order in which they speak. */
export const HOSTILE_RULES: readonly Rule[] = [harmlessTexts, harmlessIds];
