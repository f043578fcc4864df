/** Rules of sources and years: every claim was read somewhere, and the years are those of the sources. */
import { parsedAddress } from '../src/domain/safe-links.ts';
import type { FileCampus } from './data-files.ts';
import { factsOf } from './data-files.ts';
import type { Finding, Message, Rule } from './data-rules-kit.ts';
import { campusRule, finding, repeated } from './data-rules-kit.ts';

const FIRST_LABEL_YEAR = 2013;
const FIRST_EXCELLENCE_YEAR = 2018;
const FIRST_SOURCE_YEAR = 2008;
/** The missions of the label; pages and translations refer to them by these ids. */
const MISSIONS = [
  'attractivite-formations',
  'preservation-renouvellement-metiers',
  'competences-entreprises',
  'attractivite-territoire',
];

function outside(field: string, value: number | null, first: number, last: number): Finding[] {
  if (value === null || (value >= first && value <= last)) return [];
  return [finding(field, `a year from ${first} to ${last}`, value, 'Look at the source again.')];
}

const years = campusRule('years', 'Years are possible, in order, and those of the sources.', (campus, facts) => {
  const last = lastYear(facts.edition);
  const { labelYear, excellenceYear, label } = campus;
  const found = [
    ...outside('labelYear', labelYear, FIRST_LABEL_YEAR, last),
    ...outside('excellenceYear', excellenceYear, FIRST_EXCELLENCE_YEAR, last),
    ...outside('statusYear', campus.statusYear, FIRST_LABEL_YEAR, last),
  ];
  if (labelYear !== null && excellenceYear !== null && excellenceYear < labelYear) {
    found.push(
      finding('excellenceYear', `not before the first label, ${labelYear}`, excellenceYear, 'One of the two is wrong.'),
    );
  }
  if (excellenceYear !== null && label !== 'cmqe') {
    found.push(
      finding('excellenceYear', 'null without the label cmqe', excellenceYear, 'Set label to cmqe, or drop the year.'),
    );
  }
  return [...found, ...lastAttestedFindings(campus)];
});

/** The newest year in which a source names the campus, its label or its being active. */
function attestedYears({ sources }: FileCampus): number[] {
  const attesting = sources.filter(({ supports }) => supports.some((one) => ['name', 'label', 'status'].includes(one)));
  return attesting.flatMap(({ year }) => (year === null ? [] : [year]));
}

function lastAttestedFindings(campus: FileCampus): Finding[] {
  const { lastAttestedYear, sources } = campus;
  const attested = attestedYears(campus);
  if (lastAttestedYear === null && attested.length === 0) return [];
  const least = Math.max(0, ...attested);
  const holds = sources.some(({ year }) => year === lastAttestedYear) && (lastAttestedYear ?? 0) >= least;
  if (holds && lastAttestedYear !== null) return [];
  const expected = attested.length > 0 ? `the year of a source, ${least} or later` : 'the year of a source, or null';
  return [
    finding(
      'lastAttestedYear',
      expected,
      lastAttestedYear,
      'The newest year in which a source shows the campus active.',
    ),
  ];
}

const sources = campusRule(
  'sources',
  'Every campus has a source; each source can be found and serves; name, label, head and website have one.',
  (campus, facts) => {
    const none = finding('sources', 'at least one', [], 'A fact without a source is not a fact.');
    return [
      ...(campus.sources.length === 0 ? [none] : []),
      ...sourceListFindings(campus.sources, 'sources', lastYear(facts.edition)),
      ...unsupported(campus),
    ];
  },
);

function sourceListFindings(list: FileCampus['sources'], field: string, last: number): Finding[] {
  const found = list.flatMap(({ url, title, supports, note, year }, index) => [
    ...(url === null && title === null
      ? [finding(`${field}.${index}`, 'an url or a title', null, 'Say where it was read.')]
      : []),
    ...(supports.length === 0 && note === null
      ? [finding(`${field}.${index}.supports`, 'at least one field, or a note', [], 'Say what it is good for.')]
      : []),
    ...outside(`${field}.${index}.year`, year, FIRST_SOURCE_YEAR, last),
  ]);
  const twice = repeated(list, ({ url, title, year }) => JSON.stringify([url, title, year]));
  return [
    ...found,
    ...twice.map(({ url, title }) => finding(field, 'each source once', url ?? title, 'Merge what they support.')),
  ];
}

/**
 * The claims that no source carries. To be named as a campus is to hold the label, so that « cmq » rests on a source of
 * the name too; « cmqe » needs one that says so. A website may rest on any source of the same host.
 */
function unsupported(campus: FileCampus): Finding[] {
  const supported = new Set(campus.sources.flatMap(({ supports }) => supports));
  const hosts = campus.sources.map(({ url }) => hostOf(url));
  const claims: [string, unknown, boolean][] = [
    ['name', campus.titleKnown ? campus.name : null, supported.has('name')],
    ['label', campus.label === 'cmqe' ? campus.label : null, supported.has('label') || supported.has('excellenceYear')],
    ['label', campus.label === 'cmq' ? campus.label : null, supported.has('label') || supported.has('name')],
    ['head.name', campus.head?.name ?? null, supported.has('head') || supported.has('members')],
    ['website', campus.website, supported.has('website') || hosts.includes(hostOf(campus.website))],
    ['mergedInto', campus.mergedInto, campus.statusNote !== null || supported.has('mergedInto')],
  ];
  const bare = claims.filter(([, value, held]) => value !== null && !held);
  return bare.map(([field, value]) =>
    finding(field, 'a source that supports it', value, 'Add the source, or write null.'),
  );
}

function hostOf(url: string | null): string | null {
  return url === null ? null : (parsedAddress(url)?.hostname.replace(/^www\./, '') ?? null);
}

const labelFacts: Rule = {
  name: 'label-facts',
  description:
    'Each thing told of the label has a source and possible years; the four missions keep their ids and order.',
  check: (tree) => {
    const { label, edition, regions } = factsOf(tree);
    if (!label) return [];
    const last = lastYear(edition);
    const sections = ['definition', 'excellence', 'missions', 'regional', 'history'] as const;
    const found = sections.flatMap((section) =>
      label[section].flatMap(({ source }, index) => [
        ...(source.url === null && source.title === null
          ? [finding(`${section}.${index}.source`, 'an url or a title', null, 'Say where it was read.')]
          : []),
        ...outside(`${section}.${index}.source.year`, source.year, FIRST_SOURCE_YEAR, last),
      ]),
    );
    const missions = label.missions.map(({ id }) => id);
    if (missions.join() !== MISSIONS.join()) {
      found.push(finding('missions', MISSIONS.join(', '), missions, 'Keep the ids: texts and links refer to them.'));
    }
    const strangers = label.regional.filter(({ region }) => regions?.every(({ id }) => id !== region));
    found.push(
      ...strangers.map(({ region }) => finding('regional', 'a known region id', region, 'See academies.json.')),
    );
    return found.map((one): Message => ({ file: 'label.json', ...one }));
  },
};

function lastYear(edition: string | null): number {
  return Number((edition ?? '9999').slice(0, 4));
}

const academieSources: Rule = {
  name: 'academie-sources',
  description: 'The sources of an académie can be found, serve, and have possible years.',
  check: (tree) => {
    const { academies, edition } = factsOf(tree);
    const found = (academies ?? []).flatMap(({ referent }, index) =>
      sourceListFindings(referent.sources, `academies.${index}.referent.sources`, lastYear(edition)),
    );
    return found.map((one): Message => ({ file: 'academies.json', ...one }));
  },
};

/** The rules of this file, in the order in which they speak. */
export const SOURCE_RULES: readonly Rule[] = [years, sources, academieSources, labelFacts];
