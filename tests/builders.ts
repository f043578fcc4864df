/** Valid campuses and datasets made by hand, for tests that say only what matters to them. */
import { buildDataset } from '../scripts/data-build.ts';
import { loadTree } from '../scripts/data-files.ts';
import type { Academie, Campus, Filiere, Referent, Region } from '../src/domain/campus.ts';
import { inSteps, type PointColumns } from '../src/domain/cluster.ts';
import { SCHEMA_VERSION, type Dataset } from '../src/domain/dataset.ts';
import { mercatorX, mercatorY, type LatLng } from '../src/domain/geo.ts';

let made = 0;

/** A campus in Tours, attested, complete enough to be shown; each call gives another id and name. */
export function aCampus(overrides: Partial<Campus> = {}): Campus {
  made += 1;
  const id = overrides.id ?? `campus-${made}`;
  return {
    id,
    name: `Campus numéro ${made}`,
    shortName: null,
    titleKnown: true,
    formerNames: [],
    label: 'cmq',
    labelYear: 2017,
    excellenceYear: null,
    filiere: 'materiaux',
    otherFilieres: [],
    academie: 'orleans-tours',
    region: 'centre-val-de-loire',
    head: null,
    sites: [],
    position: aPosition(),
    topics: [],
    levels: [],
    members: [],
    website: null,
    email: null,
    phone: null,
    contacts: [],
    status: 'attested',
    statusNote: null,
    mergedInto: null,
    lastAttestedYear: 2023,
    sources: [{ url: `https://exemple.fr/${id}`, title: 'Page du campus', year: 2023, supports: ['name'] }],
    ...overrides,
  };
}

/** The centre of Tours, unless told otherwise. */
export function aPosition(overrides: Partial<NonNullable<Campus['position']>> = {}): NonNullable<Campus['position']> {
  return {
    lat: 47.394,
    lng: 0.685,
    precision: 'commune',
    place: 'Tours',
    commune: 'Tours',
    departement: '37',
    ...overrides,
  };
}

/** A lycée of which no more than the name is known, unless told otherwise. */
export function aHead(overrides: Partial<NonNullable<Campus['head']>> = {}): NonNullable<Campus['head']> {
  const unknown = { commune: null, departement: null, postalCode: null, address: null, role: null };
  return { name: 'Lycée Exemple', kind: 'lycee', ...unknown, ...overrides };
}

/** A contact of whom the role alone is published, unless told otherwise. */
export function aContact(overrides: Partial<Campus['contacts'][number]> = {}): Campus['contacts'][number] {
  return { role: 'Directeur', name: null, email: null, phone: null, source: 'https://exemple.fr/', ...overrides };
}

/** A referent of whom nothing is published. */
export const UNKNOWN_REFERENT: Referent = {
  name: null,
  role: null,
  service: null,
  serviceNote: null,
  address: null,
  email: null,
  phones: [],
  webPage: null,
  sources: [],
};

/** An académie whose referent is not published. */
export function anAcademie(overrides: Partial<Academie> & Pick<Academie, 'id' | 'name' | 'region'>): Academie {
  return {
    kind: 'academie',
    departements: [],
    seat: overrides.name,
    site: null,
    referent: UNKNOWN_REFERENT,
    ...overrides,
  };
}

/** Three filières with their official labels, as in data/filieres.json. */
export const FILIERES: readonly Filiere[] = [
  ['alimentaire-agroalimentaire', 'Alimentaire, agroalimentaire'],
  ['materiaux', 'Matériaux, matériaux innovants'],
  ['tourisme-gastronomie', 'Tourisme, gastronomie'],
].map(([id, label]) => ({ id: id!, label: label!, ministryPage: `https://www.education.gouv.fr/${id}` }));

/** A région with one académie of another name, one with two, one overseas that bears its académie's name. */
export const REGIONS: readonly Region[] = [
  { id: 'centre-val-de-loire', name: 'Centre-Val de Loire' },
  { id: 'normandie', name: 'Normandie' },
  { id: 'nouvelle-aquitaine', name: 'Nouvelle-Aquitaine' },
  { id: 'guyane', name: 'Guyane' },
];

export const ACADEMIES: readonly Academie[] = [
  anAcademie({ id: 'orleans-tours', name: 'Orléans-Tours', region: 'centre-val-de-loire', departements: ['37', '45'] }),
  anAcademie({ id: 'normandie', name: 'Normandie', region: 'normandie', departements: ['14', '76'] }),
  anAcademie({ id: 'bordeaux', name: 'Bordeaux', region: 'nouvelle-aquitaine', departements: ['33'] }),
  anAcademie({ id: 'limoges', name: 'Limoges', region: 'nouvelle-aquitaine', departements: ['87'] }),
  anAcademie({ id: 'guyane', name: 'Guyane', region: 'guyane', departements: ['973'] }),
];

/** A dataset of these campuses, with three filières, four régions académiques and five académies. */
export function aDataset(campuses: Campus[] = [aCampus()], overrides: Partial<Dataset> = {}): Dataset {
  return {
    schemaVersion: SCHEMA_VERSION,
    edition: '2026-01-31',
    filieres: [...FILIERES],
    academies: [...ACADEMIES],
    regions: [...REGIONS],
    departements: [],
    label: { definition: [], excellence: [], missions: [], regional: [], history: [] },
    campuses,
    ...overrides,
  };
}

/** The dataset that the site publishes, built anew from data/: the caller may change it. */
export function realDataset(): Dataset {
  return buildDataset(loadTree('data'));
}

/** Columns of points, in the order of the positions. */
export function toColumns(positions: readonly LatLng[]): PointColumns {
  return {
    x: Uint32Array.from(positions, ({ lng }) => inSteps(mercatorX(lng))),
    y: Uint32Array.from(positions, ({ lat }) => inSteps(mercatorY(lat))),
  };
}
