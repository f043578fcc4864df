import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LEVELS } from '../../src/domain/campus.ts';
import { aCampus, aDataset, anAcademie, aPosition } from '../builders.ts';
import { address, expectFocusOn, renderApp, withCampus } from '../render-app.tsx';

const PATMAT = '/campus/patmat-centre-val-de-loire';

const card = () => screen.getByRole('region', { name: 'Fiche du campus' });
const section = (name: string) => within(card()).getByRole('region', { name });
const button = (name: string) => within(card()).getByRole('button', { name });

describe('A visitor who looks for what completes a campus', () => {
  const academies = [anAcademie({ id: 'orleans-tours', name: 'Orléans-Tours', region: 'centre-val-de-loire' })];
  const member = { name: 'Université de Tours', kind: 'universite', commune: 'Tours', position: null } as const;
  const dataset = aDataset(
    [
      aCampus({ id: 'un', name: 'Le premier', members: [member] }),
      aCampus({ id: 'pres', name: 'Même filière', position: aPosition({ lat: 47.6 }) }),
      aCampus({ id: 'a-cote', name: 'À côté', filiere: 'tourisme-gastronomie' }),
      aCampus({ id: 'flou', name: 'Flou', position: aPosition({ lat: 49, precision: 'academie' }) }),
      aCampus({ id: 'ile', name: 'Sur une île', region: 'guyane', members: [member] }),
    ],
    { academies },
  );

  it('reads which, and why for each', async () => {
    await renderApp({ path: '/campus/un', dataset });
    const groups = within(section('Campus complémentaires'));
    expect(groups.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'Même filière, les plus proches',
      'Autres filières, les plus proches',
      'Membres en commun',
    ]);
    expect(groups.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Même filière Tours (37). Même filière (Matériaux, matériaux innovants), à 23 km.',
      'Flou Tours (37). Même filière (Matériaux, matériaux innovants), à environ 180 km.',
      'À côté Tours (37). Autre filière (Tourisme, gastronomie), tout près.',
      'Sur une île Tours (37). Même filière (Matériaux, matériaux innovants). En commun : Université de Tours.',
    ]);
  });

  it('goes from one to the other with their filters, and back to the results', async () => {
    const { user } = await renderApp({ path: '/campus/un?filiere=materiaux', dataset });
    const link = within(section('Campus complémentaires')).getByRole('link', { name: 'Même filière' });
    expect(link.getAttribute('href')).toBe('/campus/pres?filiere=materiaux');
    await user.click(link);
    expect(address()).toBe('/campus/pres?filiere=materiaux');
    expectFocusOn(screen.getByRole('heading', { level: 1, name: 'Même filière' }));
    await user.click(button('Fermer la fiche'));
    expect(address()).toBe('/?filiere=materiaux');
  });
});

describe('A visitor who wants to see levels and network at a glance', () => {
  it('climbs the eight levels in order, those that a source names marked in words', async () => {
    await renderApp({ path: PATMAT });
    const rungs = within(section('Métiers et formations'))
      .getAllByRole('listitem')
      .filter((item) => item.closest('ol'));
    expect(rungs).toHaveLength(LEVELS.length);
    expect(rungs.map(({ textContent }) => textContent)).toEqual([
      'CAP : cité',
      'Bac pro : non cité',
      'BTS : non cité',
      'BUT : non cité',
      'Licence pro : non cité',
      'Master : cité',
      "Diplôme d'ingénieur : non cité",
      'Doctorat : cité',
    ]);
  });

  it('is told that no level is published, without a ladder', async () => {
    await renderApp({ path: '/campus/stahr-campus' });
    within(section('Métiers et formations')).getByText('Niveaux de formation non publiés.');
    expect(section('Métiers et formations').querySelector('ol')).toBeNull();
  });

  it('sees on a small plan where the members are, and is told how many and how precisely', async () => {
    await renderApp({ path: '/campus/nauti-campus-occitanie' });
    const network = within(section('Réseau'));
    network.getByRole('img', { name: 'Plan du réseau : le campus et 3 membres placés sur 11' });
    network.getByText(/^3 membres placés sur 11 : 1 à l'adresse de l'établissement et 2 au centre de la commune\./);
  });

  it('is told which member is too far for the plan', async () => {
    const members = [
      { name: 'Lycée de Sète', kind: 'lycee', commune: null, position: { lat: 43.4, lng: 3.7, precision: 'commune' } },
      {
        name: 'Lycée de Kourou',
        kind: 'lycee',
        commune: null,
        position: { lat: 5.2, lng: -52.7, precision: 'commune' },
      },
    ] as const;
    const dataset = withCampus('nauti-campus-occitanie', { members: [...members] });
    await renderApp({ path: '/campus/nauti-campus-occitanie', dataset });
    within(section('Réseau')).getByText(/Trop loin pour ce plan : Lycée de Kourou\.$/);
  });

  it('sees no plan where no member is placed', async () => {
    await renderApp({ path: '/campus/stahr-campus' });
    expect(within(card()).queryByRole('img', { name: /^Plan du réseau/ })).toBeNull();
  });
});
