import { describe, expect, it } from 'vitest';
import { aCampus, aDataset, aHead, aPosition } from '../../tests/builders.ts';
import { campusRows, COLUMN_NAMES } from './campus-columns.ts';
import type { Campus } from './campus.ts';

const SOURCES: Campus['sources'] = [
  { url: 'https://exemple.fr/a', title: 'Page', year: 2023, supports: [] },
  { url: null, title: 'Plaquette', year: null, supports: [] },
  { url: null, title: null, year: 2020, supports: [] },
];

/** Of all that may be unknown nothing is known. */
const BARE = aCampus({ id: 'bois', name: 'Bois', academie: null, position: null, lastAttestedYear: null, sources: [] });

/** The row of a campus among others. */
function rowOf(campus: Campus, others: Campus[] = []) {
  return campusRows([campus], aDataset([campus, ...others]))[0]!;
}

describe('the row of a campus', () => {
  it('has every column, empty where nothing is known', () => {
    expect(Object.keys(rowOf(BARE))).toEqual(COLUMN_NAMES);
    const { edition, filiere, region_academique, ...row } = rowOf({ ...BARE, label: null, labelYear: null });
    expect([edition, filiere, region_academique].every((cell) => typeof cell === 'string' && cell !== '')).toBe(true);
    expect(Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== null))).toEqual({
      id: 'bois',
      nom: 'Bois',
      intitule_exact: true,
      filiere_id: 'materiaux',
      region_academique_id: 'centre-val-de-loire',
      statut: 'atteste',
      licence: 'etalab-2.0',
    });
  });

  it('says of each fact what it is', () => {
    const campus: Campus = {
      ...BARE,
      shortName: 'Le Bois',
      titleKnown: false,
      formerNames: ['Forêt', 'Bois | Forêt'],
      label: 'cmqe',
      labelYear: 2014,
      excellenceYear: 2020,
      otherFilieres: ['tourisme-gastronomie', 'inconnue'],
      academie: 'orleans-tours',
      position: aPosition({
        lat: 47.1,
        lng: 0.2,
        precision: 'commune',
        place: 'Lycée',
        commune: 'Tours',
        departement: '37',
      }),
      head: aHead({
        name: 'Lycée A',
        kind: 'lycee',
        role: 'support',
        address: '1 rue',
        postalCode: '37000',
        commune: 'Tours',
        departement: '37',
      }),
      topics: ['sciage', 'charpente'],
      levels: ['cap', 'bts'],
      website: 'https://bois.example/',
      email: 'a@exemple.fr',
      phone: '02 38 00 00 01',
      contacts: [
        { role: 'direction', name: 'Camille Exemple', email: 'c@exemple.fr', phone: '02 38 00 00 02', source: 'x' },
        { role: 'accueil', name: null, email: null, phone: '02 38 00 00 03', source: 'x' },
      ],
      status: 'to-verify',
      statusNote: 'sans nouvelle',
      lastAttestedYear: 2019,
      sources: SOURCES,
    };
    const merged = aCampus({ id: 'foret', status: 'merged', mergedInto: 'bois' });
    const elsewhere = aCampus({ id: 'autre', status: 'merged', mergedInto: 'ailleurs' });
    const { filieres, academies, regions, edition } = aDataset([]);
    const labelOf = (id: string) => filieres.find((filiere) => filiere.id === id)!.label;
    expect(rowOf(campus, [merged, elsewhere])).toEqual({
      id: 'bois',
      nom: 'Bois',
      nom_usage: 'Le Bois',
      intitule_exact: false,
      anciens_noms: 'Forêt | Bois ¦ Forêt',
      campus_regroupes: 'foret',
      label: 'cmqe',
      annee_label: 2014,
      annee_excellence: 2020,
      filiere_id: 'materiaux',
      filiere: labelOf('materiaux'),
      autres_filieres_id: 'tourisme-gastronomie | inconnue',
      autres_filieres: `${labelOf('tourisme-gastronomie')} | inconnue`,
      academie_id: 'orleans-tours',
      academie: academies.find(({ id }) => id === 'orleans-tours')!.name,
      region_academique_id: 'centre-val-de-loire',
      region_academique: regions.find(({ id }) => id === 'centre-val-de-loire')!.name,
      latitude: 47.1,
      longitude: 0.2,
      precision: 'commune',
      lieu: 'Lycée',
      commune: 'Tours',
      departement: '37',
      etablissement: 'Lycée A',
      etablissement_type: 'lycee',
      etablissement_role: 'support',
      etablissement_adresse: '1 rue',
      etablissement_code_postal: '37000',
      etablissement_commune: 'Tours',
      etablissement_departement: '37',
      sites: null,
      themes: 'sciage | charpente',
      niveaux: 'cap | bts',
      membres: null,
      site_web: 'https://bois.example/',
      courriel: 'a@exemple.fr',
      telephone: '02 38 00 00 01',
      contacts: 'direction, Camille Exemple, c@exemple.fr, 02 38 00 00 02 | accueil, 02 38 00 00 03',
      statut: 'a-verifier',
      note_statut: 'sans nouvelle',
      derniere_annee_attestee: 2019,
      sources: 'https://exemple.fr/a | Plaquette',
      edition,
      licence: 'etalab-2.0',
    });
  });

  it('names an académie and a région that nobody knows by their ids', () => {
    expect(rowOf({ ...BARE, academie: 'atlantide', region: 'thule' })).toMatchObject({
      academie: 'atlantide',
      region_academique: 'thule',
    });
  });

  it('says that a campus was merged, and which went into another', () => {
    const merged = aCampus({ id: 'foret', name: 'Forêt', status: 'merged', mergedInto: 'bois' });
    expect(rowOf(merged, [BARE])).toMatchObject({ statut: 'regroupe', campus_regroupes: null });
    expect(rowOf(BARE, [merged])).toMatchObject({ statut: 'atteste', campus_regroupes: 'foret' });
  });

  it('says where members and sites are, as far as it is known', () => {
    const site = { name: 'Site A', commune: 'Blois', departement: '41' };
    const member = { name: 'Lycée B', kind: 'lycee', commune: null, departement: null, position: null };
    const campus = {
      ...BARE,
      sites: [site, { ...site, commune: null }],
      members: [{ ...member }, { ...member, commune: 'Tours' }],
    };
    expect(rowOf(campus as Campus)).toMatchObject({
      sites: 'Site A (Blois) | Site A',
      membres: 'Lycée B | Lycée B (Tours)',
    });
  });
});
