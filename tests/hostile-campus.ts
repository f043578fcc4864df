/** Campuses whose facts would break a careless writer: markup, formulas, separators, line breaks, what is no address. */
import type { Campus } from '../src/domain/campus.ts';
import { aCampus, aPosition } from './builders.ts';

/** Texts that mean something to HTML, XML, spreadsheets, CSV, vCard or JSON. */
export const HOSTILE_TEXTS: readonly string[] = [
  '</script><script>alert(1)</script>',
  ']]><!--',
  "=cmd|'/c calc'!A1",
  '+33 1',
  '-2+3',
  '@SUM(A1)',
  'a;b;c',
  'dit "a" et ""b""',
  'une ligne\nune autre\r\nune troisième',
  'virgule, point-virgule; barre | oblique \\ fin\\n',
  'BEGIN:VCARD\r\nFN:intrus\r\nEND:VCARD',
  '🧑‍🔧 métiers 👩🏽‍🔬 é\u0301',
  `${'Campus à l’intitulé très long, '.repeat(10)}fin`,
  ' bords ',
  "'apostrophe",
  '__proto__',
];

/** One campus for each hostile text, which stands wherever a text may; nothing in it can be a link. */
export const HOSTILE_CAMPUSES: readonly Campus[] = HOSTILE_TEXTS.map((text, at) =>
  aCampus({
    id: `hostile-${at}`,
    name: text,
    shortName: text,
    formerNames: [text],
    label: null,
    head: {
      name: text,
      kind: 'lycee',
      commune: text,
      departement: '37',
      postalCode: '37000',
      address: text,
      role: null,
    },
    sites: [{ name: text, commune: text }],
    position: at % 2 === 0 ? aPosition({ place: text }) : null,
    topics: [text, 'sciage'],
    members: [{ name: text, kind: 'autre', commune: null, position: null }],
    website: 'javascript:alert(1)',
    email: `pas une adresse ${text}`,
    phone: text,
    contacts: [{ role: text, name: null, email: text, phone: null, source: 'https://exemple.fr/contact' }],
    status: 'to-verify',
    statusNote: text,
    sources: [
      { url: 'javascript:alert(2)', title: text, year: 2020, supports: ['name'] },
      { url: 'https://exemple.fr/contact', title: null, year: null, supports: [] },
    ],
  }),
);
