// @vitest-environment node
import type { Tree } from './data-files.ts';
import type { Case } from './data-rules-expect.ts';
import { testCases } from './data-rules-expect.ts';
import { CAMPUS_FILE, mainCampus, treeWith, treeWithCampus } from './data-rules-fixture.ts';
import { FACT_RULES } from './data-rules-facts.ts';

const at = `${CAMPUS_FILE} `;
const campus = mainCampus();
const { head, position } = campus;
const [source] = campus.sources;
if (!source) throw new Error('The fixture must fill every field.');
const [member] = campus.members;
if (!member) throw new Error('The fixture must fill every field.');

function academieSeatless(changes: object): Tree {
  return treeWith('academies.json', (json: { academies: object[] }) => {
    const [first, second, third] = json.academies;
    return { ...json, academies: [first, { ...second, ...changes }, third] };
  });
}

const CASES: readonly Case[] = [
  [
    'references',
    'an unknown filière',
    treeWithCampus({ filiere: 'x' }),
    [`${at}filiere: an id of filieres.json | "x"`],
  ],
  [
    'references',
    'its own filière again',
    treeWithCampus({ otherFilieres: ['materiaux'] }),
    [`${at}otherFilieres: filières other than its own | "materiaux"`],
  ],
  [
    'references',
    'an unknown académie',
    treeWithCampus({ academie: 'x' }),
    [`${at}academie: an id of academies.json | "x"`],
  ],
  [
    'references',
    'an unknown région',
    treeWithCampus({ region: 'x' }),
    [`${at}region: a region id of academies.json | "x"`, `${at}region: the région of its académie, nord | "x"`],
  ],
  [
    'references',
    "not its académie's région",
    treeWithCampus({ region: 'sud' }),
    [`${at}region: the région of its académie, nord | "sud"`],
  ],
  [
    'references',
    'a head outside the académie',
    treeWithCampus({ head: { ...head, departement: '04', postalCode: '04000' } }),
    [`${at}head.departement: one of 01, 02 | "04"`],
  ],
  [
    'references',
    'a head outside the région, without académie',
    treeWithCampus({ academie: null, head: { ...head, departement: '04', postalCode: null } }),
    [`${at}head.departement: one of 01, 02, 03 | "04"`],
  ],
  [
    'references',
    'an INSEE code of another département',
    treeWithCampus({ position: { ...position, insee: '02001' } }),
    [`${at}position.insee: a code of département 01 | "02001"`],
  ],
  [
    'academies',
    'a département in two',
    academieSeatless({ departements: ['01', '03'] }),
    ['academies.json departements: in one académie only | "01"'],
  ],
  [
    'academies',
    'an unknown région',
    academieSeatless({ region: 'x' }),
    ['academies.json beta.region: a known region id | "x"'],
  ],
  [
    'merged',
    'no successor',
    treeWithCampus({ status: 'merged', statusNote: 'fondu' }),
    [`${at}mergedInto: the id of its successor | null`],
  ],
  [
    'merged',
    'a successor without being merged',
    treeWithCampus({ mergedInto: 'campus-du-fer', statusNote: 'x' }),
    [`${at}mergedInto: null | "campus-du-fer"`],
  ],
  [
    'merged',
    'into a merged one',
    treeWithCampus({ status: 'merged', statusNote: 'x', mergedInto: 'campus-de-la-fonte' }),
    [`${at}mergedInto: another campus, not merged | "campus-de-la-fonte"`],
  ],
  [
    'status',
    'attested by an old source',
    treeWithCampus({ lastAttestedYear: 2018, sources: [{ ...source, year: 2018 }] }),
    [`${at}status: to-verify before 2019 | "attested, 2018"`],
  ],
  [
    'status',
    'a doubt without its reason',
    treeWithCampus({ status: 'to-verify' }),
    [`${at}statusNote: the reason of this status | null`],
  ],
  [
    'repetitions',
    'a member twice',
    treeWithCampus({ members: [member, { ...member, name: 'lycee des chenes' }] }),
    [`${at}members: each once | "lycee des chenes"`],
  ],
  [
    'repetitions',
    'two campuses of one name',
    treeWithCampus({ name: 'Campus du Fer' }),
    [`campuses/campus-du-fer.json name: once in an académie | "Campus du fer"`],
  ],
];

testCases('rules of facts', FACT_RULES, CASES);
