import { describe, expect, it } from 'vitest';
import { ACADEMIES, aCampus, aDataset, aPosition } from '../../tests/builders.ts';
import type { Campus, Referent } from '../domain/campus.ts';
import type { Dataset } from '../domain/dataset.ts';
import { campusStructure } from './structured-campus.ts';

type Told = Record<string, unknown>;

const SITE = 'https://exemple.fr/atlas';

/** What is told of a campus as it is written: without what is undefined. */
function campusTold(overrides: Partial<Campus>, dataset: Partial<Dataset> = {}): Told {
  const campus = aCampus(overrides);
  const data = { dataset: aDataset([campus], dataset), addressOf: (path: string) => SITE + path };
  return JSON.parse(JSON.stringify(campusStructure(campus, `${SITE}/campus/${campus.id}`, data))) as Told;
}

const HEAD = {
  name: 'Lycée Gustave Eiffel',
  kind: 'lycee',
  commune: 'Tours',
  departement: '37',
  postalCode: '37000',
  address: null,
  role: null,
} as const;

/** Académies of which Orléans-Tours has this referent. */
function withReferent(referent: Partial<Referent>) {
  return {
    academies: ACADEMIES.map((academie) =>
      academie.id === 'orleans-tours' ? { ...academie, referent: { ...academie.referent, ...referent } } : academie,
    ),
  };
}

describe('campusStructure', () => {
  it('is told whole where everything is known', () => {
    const told = campusTold(
      {
        id: 'bois',
        name: 'Bois',
        shortName: 'CMQ Bois',
        formerNames: ['Forêt', 'Bois'],
        otherFilieres: ['tourisme-gastronomie'],
        head: HEAD,
        topics: ['sciage', 'charpente'],
        members: [
          { name: 'Lycée Gustave Eiffel', kind: 'lycee', commune: 'Tours', position: null },
          { name: 'Scierie', kind: 'entreprise', commune: null, position: null },
        ],
        website: 'https://bois.fr',
        contacts: [
          {
            role: 'direction',
            name: null,
            email: 'contact@bois.fr',
            phone: '02 38 00 00 00',
            source: 'https://bois.fr',
          },
          { role: 'coordination', name: null, email: null, phone: null, source: 'https://bois.fr' },
        ],
      },
      withReferent({
        role: 'Référente',
        name: 'Anne Martin',
        email: 'anne@ac.fr',
        phones: ['02 38 11 11 11', 'poste 3'],
      }),
    );
    expect(told).toEqual({
      '@type': 'EducationalOrganization',
      '@id': `${SITE}/campus/bois#campus`,
      name: 'Bois',
      alternateName: ['CMQ Bois', 'Forêt'],
      url: `${SITE}/campus/bois`,
      sameAs: 'https://bois.fr/',
      address: { '@type': 'PostalAddress', postalCode: '37000', addressLocality: 'Tours', addressCountry: 'FR' },
      location: {
        '@type': 'Place',
        name: 'Tours',
        geo: { '@type': 'GeoCoordinates', latitude: 47.394, longitude: 0.685 },
      },
      areaServed: [
        { '@type': 'AdministrativeArea', name: "académie d'Orléans-Tours", url: `${SITE}/territoires/orleans-tours` },
        { '@type': 'AdministrativeArea', name: 'Centre-Val de Loire', url: `${SITE}/territoires/centre-val-de-loire` },
      ],
      contactPoint: [
        { '@type': 'ContactPoint', contactType: 'direction', email: 'contact@bois.fr', telephone: '+33238000000' },
        {
          '@type': 'ContactPoint',
          contactType: 'Référente',
          name: 'Anne Martin',
          email: 'anne@ac.fr',
          telephone: ['+33238111111'],
        },
      ],
      parentOrganization: { '@type': 'Organization', name: 'Lycée Gustave Eiffel' },
      member: [
        {
          '@type': 'Organization',
          name: 'Lycée Gustave Eiffel',
          address: { '@type': 'PostalAddress', addressLocality: 'Tours' },
        },
        { '@type': 'Organization', name: 'Scierie' },
      ],
      knowsAbout: ['Matériaux, matériaux innovants', 'Tourisme, gastronomie', 'sciage', 'charpente'],
    });
  });

  it('is told with its name, its page, its filière and its région where nothing else is known', () => {
    const told = campusTold({ id: 'seul', name: 'Seul', academie: null, position: null });
    expect(told).toEqual({
      '@type': 'EducationalOrganization',
      '@id': `${SITE}/campus/seul#campus`,
      name: 'Seul',
      url: `${SITE}/campus/seul`,
      areaServed: [
        { '@type': 'AdministrativeArea', name: 'Centre-Val de Loire', url: `${SITE}/territoires/centre-val-de-loire` },
      ],
      knowsAbout: ['Matériaux, matériaux innovants'],
    });
  });

  it.each(['membre', 'academie', 'region'] as const)('has no point where the position is that of a %s', (precision) => {
    expect(campusTold({ position: aPosition({ precision }) })).not.toHaveProperty('location');
  });

  it('belongs neither to nor at an establishment that is only named', () => {
    const told = campusTold({ head: { ...HEAD, role: "lieu d'implantation" } });
    expect(told).not.toHaveProperty('parentOrganization');
    expect(told).not.toHaveProperty('address');
  });

  it('is told with its doubt', () => {
    const told = campusTold({ status: 'to-verify', lastAttestedYear: 2016 });
    expect(told['description']).toBe('À vérifier – dernière source : 2016');
  });

  it('names a territory once that is région and académie', () => {
    const told = campusTold({ academie: 'guyane', region: 'guyane' });
    expect(told['areaServed']).toEqual([
      { '@type': 'AdministrativeArea', name: 'Guyane', url: `${SITE}/territoires/guyane` },
    ]);
  });

  it('leads to no page of a région that is not known', () => {
    const told = campusTold({ academie: null, region: 'atlantide' });
    expect(told['areaServed']).toEqual([{ '@type': 'AdministrativeArea', name: 'atlantide' }]);
  });

  it('has no contact whose e-mail and number are none', () => {
    const contact = { role: 'direction', name: null, email: 'pas une adresse', phone: '12', source: 'https://bois.fr' };
    const told = campusTold(
      { contacts: [contact], website: 'javascript:alert(1)' },
      withReferent({ role: 'Référente' }),
    );
    expect(told).not.toHaveProperty('contactPoint');
    expect(told).not.toHaveProperty('sameAs');
  });
});
