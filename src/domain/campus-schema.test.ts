/** What the shapes let in and what they refuse: the format that the files and the browser agree on. */
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { aCampus, aContact, aHead, aPosition, UNKNOWN_REFERENT } from '../../tests/builders.ts';
import {
  academieSchema,
  campusSchema,
  departementSchema,
  filiereSchema,
  regionSchema,
  sourceSchema,
} from './campus-schema.ts';

type Facts = Readonly<Record<string, unknown>>;

const SOURCE = { url: 'https://exemple.fr/', title: 'Page', year: 2023, supports: ['name'] };
const MEMBER = { name: 'Lycée B', kind: 'lycee', commune: 'Tours', position: null };
const SITE = { name: 'Site', commune: 'Blois' };
const CAMPUS: Facts = { ...aCampus(), head: aHead(), members: [MEMBER], sites: [SITE], contacts: [aContact()] };
const REFERENT = { ...UNKNOWN_REFERENT, phones: ['02 38 00 00 01'], sources: [SOURCE] };
const ACADEMIE: Facts = {
  id: 'nantes',
  kind: 'academie',
  name: 'Nantes',
  region: 'pays-de-la-loire',
  departements: ['44'],
  seat: 'Nantes',
  site: null,
  referent: REFERENT,
};

/** What may be made of a fact, and what holds it. */
interface Fact {
  of: string;
  key: string;
  fits: (value: unknown) => boolean;
}

/** The facts of one shape, each put into what is whole otherwise. */
function factsOf(of: string, keys: string, whole: Facts, fitsWhole: (facts: Facts) => boolean): Fact[] {
  return keys.split(' ').map((key) => ({ of, key, fits: (value) => fitsWhole({ ...whole, [key]: value }) }));
}

const isCampus = (facts: Facts) => v.is(campusSchema, facts);
const isAcademie = (facts: Facts) => v.is(academieSchema, facts);
const isSource = (facts: Facts) => v.is(sourceSchema, facts);
const inCampus = (key: string) => (part: Facts) => isCampus({ ...CAMPUS, [key]: part });
const inList = (key: string) => (part: Facts) => isCampus({ ...CAMPUS, [key]: [part] });
const ofCampus = (keys: string) => factsOf('a campus', keys, CAMPUS, isCampus);
const ofPosition = (keys: string) => factsOf('a position', keys, { ...aPosition() }, inCampus('position'));
const ofHead = (keys: string) => factsOf('a head', keys, { ...aHead() }, inCampus('head'));
const ofContact = (keys: string) => factsOf('a contact', keys, { ...aContact() }, inList('contacts'));
const ofMember = (keys: string) => factsOf('a member', keys, MEMBER, inList('members'));
const ofSite = (keys: string) => factsOf('a site', keys, SITE, inList('sites'));
const ofSource = (keys: string) => factsOf('a source', keys, SOURCE, isSource);
const ofAcademie = (keys: string) => factsOf('an académie', keys, ACADEMIE, isAcademie);
const ofReferent = (keys: string) =>
  factsOf('a referent', keys, REFERENT, (referent) => isAcademie({ ...ACADEMIE, referent }));
const ofOthers = [
  ...factsOf('a région', 'id name', { id: 'corse', name: 'Corse' }, (facts) => v.is(regionSchema, facts)),
  ...factsOf('a département', 'code name', { code: '2A', name: 'Corse-du-Sud' }, (facts) =>
    v.is(departementSchema, facts),
  ),
  ...factsOf('a filière', 'id label ministryPage', { id: 'a', label: 'A', ministryPage: 'https://a.fr' }, (facts) =>
    v.is(filiereSchema, facts),
  ),
];

const TEXTS = [
  ...ofCampus('id name filiere region'),
  ...ofPosition('place'),
  ...ofContact('role source'),
  ...ofMember('name'),
  ...ofSite('name'),
  ...ofAcademie('id name region seat'),
  ...ofOthers,
];
const PERHAPS_TEXTS = [
  ...ofCampus('shortName academie website email phone statusNote mergedInto'),
  ...ofPosition('commune departement'),
  ...ofHead('name commune departement postalCode address role'),
  ...ofContact('name email phone'),
  ...ofMember('commune'),
  ...ofSite('commune'),
  ...ofSource('url title'),
  ...ofAcademie('site'),
  ...ofReferent('name role service serviceNote address email webPage'),
];
const LISTS_OF_TEXTS = [
  ...ofCampus('formerNames otherFilieres topics'),
  ...ofAcademie('departements'),
  ...ofReferent('phones'),
];
const YEARS = [...ofCampus('labelYear excellenceYear lastAttestedYear'), ...ofSource('year')];

const title = '$key of $of';

describe('a text that must be there', () => {
  it.each(TEXTS)(title, ({ fits }) => {
    expect(['Bois', 'x'.repeat(5000)].map(fits)).toEqual([true, true]);
    expect(['', 'x'.repeat(5001), null, undefined, 7].filter(fits)).toEqual([]);
  });
});

describe('a text that may be unknown', () => {
  it.each(PERHAPS_TEXTS)(title, ({ fits }) => {
    expect(['Bois', null].map(fits)).toEqual([true, true]);
    expect(['', 'x'.repeat(5001), undefined, 7].filter(fits)).toEqual([]);
  });
});

describe('a list of texts', () => {
  it.each(LISTS_OF_TEXTS)(title, ({ fits }) => {
    expect([[], ['Bois', 'Cuir']].map(fits)).toEqual([true, true]);
    expect([[''], [null], 'Bois', null, undefined].filter(fits)).toEqual([]);
  });
});

describe('a year', () => {
  it.each(YEARS)(title, ({ fits }) => {
    expect([2014, null].map(fits)).toEqual([true, true]);
    expect([2014.5, '2014', NaN, undefined].filter(fits)).toEqual([]);
  });
});

const PLACES = [
  ...ofPosition('lat lng'),
  ...factsOf('a placed member', 'lat lng', { lat: 47, lng: 2, precision: 'commune' }, (position) =>
    inList('members')({ ...MEMBER, position }),
  ),
];

describe('degrees on the globe', () => {
  it.each(PLACES)(title, ({ key, fits }) => {
    const edge = key === 'lat' ? 90 : 180;
    expect([-edge, 0, edge].map(fits)).toEqual([true, true, true]);
    expect([-edge - 0.001, edge + 0.001, NaN, Infinity, '47', null, undefined].filter(fits)).toEqual([]);
  });
});

const KINDS = 'lycee cfa universite ecole laboratoire entreprise branche pole collectivite autre';
const FACTS_WITH_SOURCES =
  'name label labelYear excellenceYear filiere academie head sites members topics levels formerNames contacts website ' +
  'position status mergedInto role service address email phones webPage';

/** The fact with all the values that it may have. */
const valued = (values: string) => (fact: Fact) => ({ ...fact, values: values.split(' ') });

describe('one of a closed list', () => {
  it.each([
    ...ofCampus('label').map(valued('cmq cmqe')),
    ...ofCampus('status').map(valued('attested to-verify merged')),
    ...ofPosition('precision').map(valued('etablissement commune membre academie region')),
    ...[...ofHead('kind'), ...ofMember('kind')].map(valued(KINDS)),
    ...ofAcademie('kind').map(valued('academie vice-rectorat')),
  ])(title, ({ fits, values }) => {
    expect(values.filter((value) => !fits(value))).toEqual([]);
    expect(['', 'autre chose', 7, undefined].filter(fits)).toEqual([]);
  });

  it.each([
    ...ofCampus('levels').map(valued('cap bac-pro bts but licence-pro master ingenieur doctorat')),
    ...ofSource('supports').map(valued(FACTS_WITH_SOURCES)),
  ])(`each of the ${title}`, ({ fits, values }) => {
    expect([[], values].map(fits)).toEqual([true, true]);
    expect([[''], ['autre chose'], null, undefined].filter(fits)).toEqual([]);
  });
});

describe('what holds other facts', () => {
  it('may be unknown where it is one, and empty where it is several', () => {
    expect([...ofCampus('head position label'), ...ofHead('kind')].map(({ fits }) => fits(null))).not.toContain(false);
    const lists = [...ofCampus('sites members contacts sources'), ...ofReferent('sources')];
    expect(lists.map(({ fits }) => fits([]))).not.toContain(false);
    expect(lists.filter(({ fits }) => fits([{}]) || fits(null))).toEqual([]);
    expect(ofCampus('head position').filter(({ fits }) => fits({}))).toEqual([]);
    expect(ofAcademie('referent').filter(({ fits }) => fits({}) || fits(null))).toEqual([]);
  });

  it('says of a title whether it is the exact one', () => {
    expect([true, false, null, 'oui'].map(ofCampus('titleKnown')[0]!.fits)).toEqual([true, true, false, false]);
  });

  it('has no place for a member that is not placed, and none that is only near', () => {
    const { position, ...unplaced } = MEMBER;
    const parsed = v.parse(campusSchema, { ...CAMPUS, members: [unplaced] });
    expect(parsed.members[0]!.position).toBe(position);
    const placed = (precision: string) => ofMember('position')[0]!.fits({ lat: 47, lng: 2, precision });
    expect(['etablissement', 'commune'].map(placed)).toEqual([true, true]);
    expect(['membre', 'academie', 'region', ''].filter(placed)).toEqual([]);
  });
});

describe('an id that an address can carry', () => {
  it.each(['bois', 'a.b', '...', '😀', '-😀-'])('may be %j', (id) => {
    expect(isCampus({ ...CAMPUS, id })).toBe(true);
  });

  it.each(['.', '..', '\uD83D', 'a\uD83D', '\uDE00', 'a\uDE00b', '\uDE00\uD83D', '😀\uDE00'])(
    'may not be %j, and says so',
    (id) => {
      const { issues } = v.safeParse(campusSchema, { ...CAMPUS, id });
      expect(issues?.map(({ message }) => message)).toEqual(['an id that an address can carry']);
    },
  );
});
