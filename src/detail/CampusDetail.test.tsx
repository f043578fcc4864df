import { render, screen, within } from '@testing-library/react';
import { createRef } from 'react';
import { describe, expect, it } from 'vitest';
import { aCampus } from '../../tests/builders.ts';
import { REAL } from '../../tests/render-app.tsx';
import type { Campus } from '../domain/campus.ts';
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
    ...facts,
  };
}

function renderDetail(campus: Campus, facts?: Partial<DetailFacts>) {
  return render(<CampusDetail facts={factsOf(campus, facts)} headingRef={createRef()} onClose={() => {}} />);
}

describe('The page of a campus', () => {
  // A key used twice, or any other complaint of React, fails these through the console.
  it.each(REAL.campuses.map((campus) => [campus.id, campus] as const))('tells all of %s', (_, campus) => {
    renderDetail(campus);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(campus.name);
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(6);
    for (const link of screen.getAllByRole('link')) {
      expect(link.getAttribute('href')).toMatch(/^(https?:\/\/|mailto:|tel:\+)/);
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
      { name: 'Université de Tours', kind: 'universite', commune: 'Tours' },
      { name: 'Lycée Dhuoda', kind: 'lycee', commune: 'Nîmes' },
    ];
    renderDetail(aCampus({ members }));
    screen.getByText('Université de Tours');
    screen.getByText('Lycée Dhuoda, Nîmes');
  });
});
