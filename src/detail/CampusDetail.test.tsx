import { render, screen, within } from '@testing-library/react';
import { createRef } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { aCampus } from '../../tests/builders.ts';
import { REAL } from '../../tests/render-app.tsx';
import type { Campus } from '../domain/campus.ts';
import { complementsOf } from '../domain/complements.ts';
import { NO_SITE } from '../domain/site-config.ts';
import { CampusDetail, type DetailFacts } from './CampusDetail.tsx';

function factsOf(campus: Campus, facts: Partial<DetailFacts> = {}): DetailFacts {
  return {
    campus,
    filieres: [{ id: campus.filiere, label: 'Une filière' }],
    territories: { academie: null, academieName: null, region: campus.region },
    academie: REAL.academies.find(({ id }) => id === campus.academie) ?? null,
    missions: REAL.label.missions,
    predecessors: [],
    soughtAs: null,
    complements: complementsOf(campus, REAL.campuses),
    filiereName: (id) => REAL.filieres.find((filiere) => filiere.id === id)?.label ?? id,
    placeOf: () => 'Tours (37)',
    edition: REAL.edition,
    site: NO_SITE,
    path: `/atlas/campus/${campus.id}`,
    links: {
      hrefOf: (id) => `/atlas/campus/${id}?q=bois`,
      onOpen: () => {},
      fileAddress: (path) => `/atlas/${path}`,
      GlossaryLink: ({ term, ...props }) => <a href={`/atlas/label#${term}`} {...props} />,
      PrivacyLink: ({ children }) => <a href="/atlas/donnees-personnelles">{children}</a>,
    },
    ...facts,
  };
}

function detailOf(campus: Campus, facts?: Partial<DetailFacts>) {
  return <CampusDetail facts={factsOf(campus, facts)} headingRef={createRef()} isAtOnce onClose={() => {}} />;
}

function renderDetail(campus: Campus, facts?: Partial<DetailFacts>) {
  return render(detailOf(campus, facts));
}

/** The page as the build writes it, in an element that a browser would take over. */
function writtenPage(campus: Campus, facts?: Partial<DetailFacts>): HTMLElement {
  const container = document.body.appendChild(document.createElement('div'));
  container.innerHTML = renderToString(detailOf(campus, facts));
  return container;
}

/** The six of DESIGN in their order, and one before the sources. */
const HEADINGS = [
  'Missions',
  'Métiers et formations',
  'Réseau',
  'Contact',
  'Référent académique',
  'Campus complémentaires',
  'Sources',
];

describe('The page of a campus', () => {
  // A key used twice, or any other complaint of React, fails these through the console.
  it.each(REAL.campuses.map((campus) => [campus.id, campus] as const))('tells all of %s', (_, campus) => {
    renderDetail(campus);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(campus.name);
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual(HEADINGS);
    for (const link of screen.getAllByRole('link')) {
      expect(link.getAttribute('href')).toMatch(/^(https?:\/\/|mailto:|tel:\+|geo:|\/atlas\/)/);
      expect(link.textContent.trim()).not.toBe('');
    }
    const sources = within(screen.getByRole('region', { name: 'Sources' })).getAllByRole('listitem');
    expect(sources).toHaveLength(campus.sources.length);
    expect(document.body.textContent).not.toMatch(/undefined|null|NaN|\[object/);
  });

  it('tells the years of both labels in one sentence', () => {
    renderDetail(aCampus({ label: 'cmqe', labelYear: 2016, excellenceYear: 2020 }));
    screen.getByText('Labellisé en 2016, excellence en 2020');
  });

  it('does not repeat a short name that is the name', () => {
    renderDetail(aCampus({ name: 'CEITEDI', shortName: 'CEITEDI' }));
    expect(screen.queryByText(/^Nom d'usage/)).toBeNull();
  });

  it('leaves out the town of a member whose name holds it', () => {
    const members: Campus['members'] = [
      { name: 'Université de Tours', kind: 'universite', commune: 'Tours', position: null },
      { name: 'Lycée Dhuoda', kind: 'lycee', commune: 'Nîmes', position: null },
    ];
    renderDetail(aCampus({ members }));
    screen.getByText('Université de Tours');
    screen.getByText('Lycée Dhuoda, Nîmes');
  });
});

describe('The page of a campus as the build writes it', () => {
  const campus = REAL.campuses.find(({ id }) => id === 'stahr-campus')!;
  const site = {
    ...NO_SITE,
    origin: 'https://atlas.exemple.fr',
    contact: { email: 'atlas@exemple.fr', issues: null },
  };

  it('offers without scripts the links alone, and no button that would not answer', () => {
    const page = within(writtenPage(campus, { site }));
    // Those that wait for scripts keep their place, unseen (hall.css).
    const answering = page.getAllByRole('button').filter((button) => !button.hasAttribute('data-waits'));
    expect(answering.map(({ textContent }) => textContent)).toEqual(['Fermer la fiche']);
    expect(page.queryByRole('combobox')).toBeNull();
    for (const name of ['Ajouter aux contacts', 'Mon application de cartes', 'OpenStreetMap', 'Écrire ce courriel']) {
      page.getByRole('link', { name });
    }
    const data = page.getByRole('link', { name: 'Données de ce campus (JSON)' }).getAttribute('href');
    expect(data).toBe('/atlas/data/v1/campus/stahr-campus.json');
    const letter = page.getByRole('link', { name: 'Écrire ce courriel' }).getAttribute('href')!;
    expect(decodeURIComponent(letter)).toContain('Page : https://atlas.exemple.fr/atlas/campus/stahr-campus');
    page.getByRole('img', { name: 'Code QR vers cette page' });
  });

  it('writes no address that it does not know', () => {
    const page = writtenPage(campus);
    expect(page.textContent).toContain('Page : /atlas/campus/stahr-campus');
    expect(within(page).queryByRole('img', { name: 'Code QR vers cette page' })).toBeNull();
  });

  it.each(REAL.campuses.slice(0, 12).map((one) => [one.id, one] as const))(
    'is taken over without a complaint at %s',
    (_, one) => {
      const container = writtenPage(one);
      render(detailOf(one), { container, hydrate: true });
      within(container).getByRole('button', { name: 'Copier le lien' });
    },
  );
});
