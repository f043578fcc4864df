/** A small invented atlas that breaks no rule, and the means to break it in one place; for the tests of the rules. */
import { UNKNOWN_REFERENT } from '../tests/builders.ts';
import type { FileCampus, Tree } from './data-files.ts';
import { OUTLINES_FILE, canonicalText, treeOf } from './data-files.ts';

/** The path of the campus that most tests change. */
export const CAMPUS_FILE = 'campuses/campus-du-bois.json';

const source = {
  url: 'https://exemple.fr/campus',
  title: null,
  year: 2024,
  supports: ['name', 'label', 'head'],
  note: null,
};

const campus = {
  id: 'campus-du-bois',
  name: 'Campus du bois',
  shortName: 'Bois',
  titleKnown: true,
  formerNames: ['Forêt et bois'],
  label: 'cmqe',
  labelYear: 2015,
  excellenceYear: 2020,
  filiere: 'materiaux',
  otherFilieres: ['batiment'],
  academie: 'alpha',
  region: 'nord',
  head: {
    name: 'Lycée des Chênes',
    kind: 'lycee',
    commune: 'Alphaville',
    departement: '01',
    postalCode: '01000',
    address: '1 rue du Bois',
    role: null,
    uai: '0010001W',
  },
  sites: [{ name: 'Scierie', commune: 'Alphaville' }],
  position: {
    lat: 45.5,
    lng: 0.5,
    precision: 'etablissement',
    place: 'Lycée des Chênes',
    commune: 'Alphaville',
    departement: '01',
    insee: '01004',
    uai: '0010001W',
    of: 'siege',
    basis: 'annuaire',
  },
  topics: ['sciage', 'charpente'],
  levels: ['cap', 'bts'],
  members: [
    {
      name: 'Lycée des Chênes',
      kind: 'lycee',
      commune: 'Alphaville',
      uai: '0010001W',
      position: { lat: 45.5, lng: 0.5, precision: 'etablissement' },
    },
    { name: 'Scierie du Nord', kind: 'entreprise', commune: null, uai: null, position: null },
  ],
  website: 'https://exemple.fr',
  email: null,
  phone: null,
  contacts: [{ role: 'direction', name: null, email: null, phone: null, source: source.url }],
  status: 'attested',
  statusNote: null,
  mergedInto: null,
  lastAttestedYear: 2024,
  sources: [source],
  statusYear: 2024,
  confidence: 'high',
  notes: null,
};

const wide = {
  ...campus,
  id: 'campus-du-fer',
  name: 'Campus du fer',
  label: null,
  excellenceYear: null,
  head: null,
  position: {
    lat: 45.5,
    lng: 1.5,
    precision: 'academie',
    place: 'Alphaville',
    commune: null,
    departement: null,
    insee: null,
    uai: null,
    of: 'chef-lieu',
    basis: 'annuaire',
  },
  status: 'to-verify',
  lastAttestedYear: 2016,
  sources: [{ ...source, year: 2016 }],
};

const merged = {
  ...wide,
  id: 'campus-de-la-fonte',
  name: 'Campus de la fonte',
  status: 'merged',
  statusNote: 'fondu dans le campus du fer',
  mergedInto: 'campus-du-fer',
};

function academieOf(id: string, region: string, departements: string[], seat: string): object {
  return {
    id,
    kind: 'academie',
    name: id,
    region,
    departements,
    seat,
    site: null,
    referent: UNKNOWN_REFERENT,
    code: null,
  };
}

const fact = { text: 'Un fait.', source: { url: null, title: 'Un document', year: 2023, supports: [] } };
const missions = [
  'attractivite-formations',
  'preservation-renouvellement-metiers',
  'competences-entreprises',
  'attractivite-territoire',
];

const named = {
  'academies.json': {
    academies: [
      academieOf('alpha', 'nord', ['01', '02'], 'Alphaville'),
      academieOf('beta', 'nord', ['03'], 'Betaville'),
      academieOf('gamma', 'sud', ['04'], 'Gammaville'),
    ],
    regions: [
      { id: 'nord', name: 'Nord', code: '1' },
      { id: 'sud', name: 'Sud', code: '2' },
    ],
  },
  'edition.json': { edition: '2026-01-01' },
  'filieres.json': ['materiaux', 'batiment'].map((id) => ({
    id,
    label: id,
    ministryPage: 'https://exemple.fr/filiere',
  })),
  'label.json': {
    definition: [{ id: 'definition', ...fact }],
    excellence: [],
    missions: missions.map((id) => ({ id, ...fact })),
    regional: [{ id: 'nord', region: 'nord', ...fact }],
    history: [{ year: 2013, text: null, labelled: 12, excellence: null, source: fact.source }],
  },
  'suppressions.json': [],
};

/** An invented thesaurus, as large as the lint demands: a trade with every topic, and entries that bear a number. */
function thesaurus(): object {
  const charpentier = {
    names: ['charpentier', 'charpentière'],
    kind: 'trade',
    filieres: ['materiaux'],
    topics: ['sciage', 'charpente'],
  };
  const others = Array.from({ length: 599 }, (_, number) => ({
    names: [`planche ${number}`],
    kind: 'word',
    filieres: [number % 2 === 0 ? 'materiaux' : 'batiment'],
    topics: [],
  }));
  return { schemaVersion: 1, trades: [charpentier, ...others] };
}

const thesaurusText = canonicalText('trades.json', thesaurus()) ?? '';

/** Four square départements, one degree wide: 01, 02 and 03 side by side from 0° E, 04 from 10° E, all from 45° N. */
function outlines(): object {
  const corners = { '01': 0, '02': 1, '03': 2, '04': 10 };
  const arcs = Object.values(corners).map((west) => [
    [west, 45],
    [west + 1, 45],
    [west + 1, 46],
    [west, 46],
    [west, 45],
  ]);
  const geometries = Object.keys(corners).map((id, index) => ({ type: 'Polygon', id, arcs: [[index]] }));
  return { type: 'Topology', objects: { departements: { type: 'GeometryCollection', geometries } }, arcs };
}

/** A value as the files hold it. */
export function fileText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The texts of the invented atlas, by path: three campuses (attested, to verify, merged) in one académie. */
export function goodTexts(): Record<string, string> {
  const campuses = [campus, wide, merged].map((one) => [`campuses/${one.id}.json`, one] as const);
  const entries = [...Object.entries(named), ...campuses, [OUTLINES_FILE, outlines()] as const];
  return {
    ...Object.fromEntries(entries.map(([path, value]) => [path, fileText(value)])),
    'trades.json': thesaurusText,
  };
}

/** The invented atlas with one file changed by an edit of its JSON. */
export function treeWith(path: string, edit: (json: never) => unknown): Tree {
  const texts = goodTexts();
  const json: unknown = JSON.parse(texts[path] ?? 'null');
  return treeOf({ ...texts, [path]: fileText(edit(json as never)) });
}

/** The invented atlas with some fields of its main campus replaced. */
export function treeWithCampus(changes: Partial<Record<keyof FileCampus, unknown>>): Tree {
  return treeWith(CAMPUS_FILE, (json: object) => ({ ...json, ...changes }));
}

/** The main campus, to make changes from. */
export function mainCampus(): FileCampus {
  return JSON.parse(JSON.stringify(campus)) as FileCampus;
}

/** The invented atlas with other texts, by path. */
export function treeWithTexts(changes: Record<string, string>): Tree {
  return treeOf({ ...goodTexts(), ...changes });
}

/** The invented atlas without one file. */
export function treeWithout(path: string): Tree {
  return treeOf(Object.fromEntries(Object.entries(goodTexts()).filter(([one]) => one !== path)));
}

/** The invented atlas with some fields of its first académie's referent replaced. */
export function treeWithReferent(changes: object): Tree {
  return treeWith('academies.json', (json: { academies: { referent: object }[] }) => {
    const [first, ...others] = json.academies;
    return { ...json, academies: [{ ...first, referent: { ...first?.referent, ...changes } }, ...others] };
  });
}
