/** Rules of facts: what refers to what, status, repetitions. */
import type { Facts, FileCampus } from './data-files.ts';
import { factsOf } from './data-files.ts';
import type { Finding, Message, Rule } from './data-rules-kit.ts';
import { campusRule, departementsOf, finding, folded, repeated } from './data-rules-kit.ts';

/** A campus is attested by a source of this year or later. */
const ATTESTED_SINCE = 2019;

const references = campusRule(
  'references',
  'Filières, académies, régions and départements are known, and agree with one another.',
  (campus, facts) => {
    const filieres = new Set(facts.filieres?.map(({ id }) => id));
    const academie = facts.academies?.find(({ id }) => id === campus.academie);
    const found: Finding[] = [];
    for (const [field, id] of [
      ['filiere', campus.filiere],
      ...campus.otherFilieres.map((one) => ['otherFilieres', one]),
    ] as const) {
      if (facts.filieres && !filieres.has(id ?? '')) {
        found.push(finding(field ?? '', 'an id of filieres.json', id, 'The twelve official filières only.'));
      }
    }
    if (campus.otherFilieres.includes(campus.filiere)) {
      found.push(finding('otherFilieres', 'filières other than its own', campus.filiere, 'Remove it from the others.'));
    }
    if (facts.academies && campus.academie !== null && !academie) {
      found.push(finding('academie', 'an id of academies.json', campus.academie, 'Write null where it is not known.'));
    }
    if (facts.regions && !facts.regions.some(({ id }) => id === campus.region)) {
      found.push(finding('region', 'a region id of academies.json', campus.region, 'Look at the list of regions.'));
    }
    if (academie && academie.region !== campus.region) {
      found.push(
        finding('region', `the région of its académie, ${academie.region}`, campus.region, 'One of the two is wrong.'),
      );
    }
    return [...found, ...departementFindings(campus, facts)];
  },
);

function departementFindings(campus: FileCampus, facts: Facts): Finding[] {
  const allowed = departementsOf(campus, facts);
  const { head, position } = campus;
  const codes = [
    ['position.departement', position?.departement ?? null],
    ['head.departement', head?.departement ?? null],
  ] as const;
  const strangers = codes.filter(([, code]) => code !== null && allowed !== null && !allowed.includes(code));
  const tip = 'The département, the académie or the région is wrong.';
  const found = strangers.map(([field, code]) => finding(field, `one of ${allowed?.join(', ')}`, code, tip));
  if (position?.insee && position.departement && !position.insee.startsWith(position.departement)) {
    found.push(finding('position.insee', `a code of département ${position.departement}`, position.insee, tip));
  }
  const prefix = head?.departement?.replace(/^2[AB]$/, '20').slice(0, 2);
  if (head?.postalCode && prefix && !head.postalCode.startsWith(prefix)) {
    found.push(finding('head.postalCode', `a postcode of département ${head.departement}`, head.postalCode, tip));
  }
  return found;
}

const academies: Rule = {
  name: 'academies',
  description: 'Every académie is in a known région, and every département in one académie only.',
  check: (tree) => {
    const { academies: list, regions } = factsOf(tree);
    if (!list || !regions) return [];
    const known = new Set(regions.map(({ id }) => id));
    const tip = 'Correct academies.json.';
    const strangers = list.filter(({ region }) => !known.has(region));
    const twice = repeated(
      list.flatMap(({ departements }) => departements),
      (code) => code,
    );
    return [
      ...strangers.map(({ id, region }) => finding(`${id}.region`, 'a known region id', region, tip)),
      ...twice.map((code) => finding('departements', 'in one académie only', code, tip)),
    ].map((found): Message => ({ file: 'academies.json', ...found }));
  },
};

const merged = campusRule(
  'merged',
  'A merged campus, and only a merged one, names its successor: another campus, not itself merged.',
  (campus, facts) => {
    const { status, mergedInto, id } = campus;
    if ((status === 'merged') !== (mergedInto !== null)) {
      return [
        finding('mergedInto', status === 'merged' ? 'the id of its successor' : 'null', mergedInto, 'Look at status.'),
      ];
    }
    if (mergedInto === null) return [];
    const successor = facts.campuses.find((one) => one.campus.id === mergedInto)?.campus;
    if (successor && successor.id !== id && successor.status !== 'merged') return [];
    return [
      finding(
        'mergedInto',
        'another campus, not merged',
        mergedInto,
        'Name the last successor, so that one redirect is enough.',
      ),
    ];
  },
);

const status = campusRule(
  'status',
  'The status agrees with the newest year; where the year does not explain it, statusNote does.',
  (campus) => {
    const { lastAttestedYear: year, statusNote } = campus;
    if (campus.status === 'attested' && (year === null || year < ATTESTED_SINCE)) {
      return [finding('status', `to-verify before ${ATTESTED_SINCE}`, `attested, ${year}`, 'Find a newer source.')];
    }
    const explained = campus.status === 'to-verify' && year !== null && year < ATTESTED_SINCE;
    if (campus.status === 'attested' || explained || statusNote !== null) return [];
    return [
      finding('statusNote', 'the reason of this status', statusNote, 'Say in a few French words why, for the reader.'),
    ];
  },
);

const repetitions: Rule = {
  name: 'repetitions',
  description: 'No list of a campus says a thing twice, and no académie has two campuses of one name.',
  check: (tree) => {
    const { campuses } = factsOf(tree);
    const lists = campuses.flatMap(({ file, campus }) => listFindings(campus).map((found) => ({ file, ...found })));
    const twins = repeated(campuses, ({ campus }) => `${campus.academie ?? campus.region} ${folded(campus.name)}`);
    const tip = 'One campus, one file: merge them, or say what makes them differ.';
    return [
      ...lists,
      ...twins.map(({ file, campus }) => ({ file, ...finding('name', 'once in an académie', campus.name, tip) })),
    ];
  },
};

function listFindings(campus: FileCampus): Finding[] {
  const lists: [string, string[]][] = [
    ['members', campus.members.map(({ name }) => name)],
    ['sites', campus.sites.map(({ name, commune }) => `${name}, ${commune ?? ''}`)],
    ['topics', campus.topics],
    ['levels', campus.levels],
    ['formerNames', campus.formerNames],
    ['otherFilieres', campus.otherFilieres],
  ];
  return lists.flatMap(([field, items]) => {
    const twice = repeated(items, folded);
    return twice.map((item) => finding(field, 'each once', item, 'Remove one.'));
  });
}

/** The rules of this file, in the order in which they speak. */
export const FACT_RULES: readonly Rule[] = [references, academies, merged, status, repetitions];
