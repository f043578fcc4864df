// @vitest-environment node
import type { Case } from './data-rules-expect.ts';
import { testCases } from './data-rules-expect.ts';
import { CAMPUS_FILE, mainCampus, treeWith, treeWithCampus, treeWithReferent } from './data-rules-fixture.ts';
import { SOURCE_RULES } from './data-rules-sources.ts';

const at = `${CAMPUS_FILE} `;
const campus = mainCampus();
const [source] = campus.sources;
if (!source) throw new Error('The fixture must fill every field.');

const CASES: readonly Case[] = [
  [
    'years',
    'a label before the label',
    treeWithCampus({ labelYear: 2012 }),
    [`${at}labelYear: a year from 2013 to 2026 | 2012`],
  ],
  [
    'years',
    'excellence before excellence',
    treeWithCampus({ excellenceYear: 2017 }),
    [`${at}excellenceYear: a year from 2018 to 2026 | 2017`],
  ],
  [
    'years',
    'excellence before the label',
    treeWithCampus({ labelYear: 2022 }),
    [`${at}excellenceYear: not before the first label, 2022 | 2020`],
  ],
  [
    'years',
    'excellence without it',
    treeWithCampus({ label: 'cmq' }),
    [`${at}excellenceYear: null without the label cmqe | 2020`],
  ],
  [
    'years',
    'older than its sources',
    treeWithCampus({ lastAttestedYear: 2022 }),
    [`${at}lastAttestedYear: the year of a source, 2024 or later | 2022`],
  ],
  [
    'sources',
    'none',
    treeWithCampus({ sources: [], lastAttestedYear: null, contacts: [], status: 'to-verify', statusNote: 'x' }),
    [
      `${at}sources: at least one | []`,
      `${at}name: a source that supports it | "Campus du bois"`,
      `${at}label: a source that supports it | "cmqe"`,
      `${at}head.name: a source that supports it | "Lycée des Chênes"`,
      `${at}website: a source that supports it | "https://exemple.fr"`,
    ],
  ],
  [
    'sources',
    'that cannot be found',
    treeWithCampus({ sources: [source, { ...source, url: null }] }),
    [`${at}sources.1: an url or a title | null`],
  ],
  [
    'sources',
    'that serves nothing',
    treeWithCampus({ sources: [source, { ...source, year: 2023, supports: [] }] }),
    [`${at}sources.1.supports: at least one field, or a note | []`],
  ],
  [
    'sources',
    'from the future',
    treeWithCampus({ sources: [source, { ...source, supports: ['topics'], year: 2031 }] }),
    [`${at}sources.1.year: a year from 2008 to 2026 | 2031`],
  ],
  [
    'sources',
    'twice',
    treeWithCampus({ sources: [source, source] }),
    [`${at}sources: each source once | "${source.url}"`],
  ],
  [
    'sources',
    'excellence that none says',
    treeWithCampus({ sources: [{ ...source, supports: ['name', 'head'] }] }),
    [`${at}label: a source that supports it | "cmqe"`],
  ],
  [
    'academie-sources',
    'that serves nothing',
    treeWithReferent({ sources: [{ ...source, supports: [] }] }),
    ['academies.json academies.0.referent.sources.0.supports: at least one field, or a note | []'],
  ],
  [
    'label-facts',
    'a mission renamed',
    treeWith('label.json', (json: { missions: object[] }) => ({ ...json, missions: json.missions.slice(1) })),
    [
      'label.json missions: attractivite-formations, preservation-renouvellement-metiers, competences-entreprises, attractivite-territoire | ["preservation-renouvellement-metiers","competences-entreprises","attractivite-territoire"]',
    ],
  ],
];

testCases('rules of sources', SOURCE_RULES, CASES);
