import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectHeadingsInOrder, REAL, SHOWN, startApp, withCampus } from '../render-app.tsx';

async function openSiteMap(dataset = REAL): Promise<void> {
  startApp({ path: '/plan-du-site', dataset });
  await screen.findByRole('heading', { level: 1, name: 'Plan du site' });
  await screen.findByText(/^Toutes les pages/);
}

describe('A visitor of the site map', () => {
  it('finds the way to every page and every campus', async () => {
    await openSiteMap();
    expectHeadingsInOrder();
    const hrefs = new Set(
      within(screen.getByRole('main'))
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    );
    const expected = [
      ...SHOWN.map(({ id }) => `/campus/${id}`),
      ...REAL.filieres.map(({ id }) => `/filieres/${id}`),
      ...[...REAL.regions, ...REAL.academies].map(({ id }) => `/territoires/${id}`),
      ...['/', '/filieres', '/territoires', '/tableau', '/label', '/donnees', '/plan-du-site'],
      ...['/accessibilite', '/mentions-legales', '/donnees-personnelles'],
      ...['/data/v1/campus.json', '/data/v1/campus.csv', '/data/v1/campus.geojson'],
    ];
    expect(expected.filter((href) => !hrefs.has(href))).toEqual([]);
  });

  it('loses no campus whose région is unknown', async () => {
    const { id, name } = SHOWN[0]!;
    await openSiteMap(withCampus(id, { region: 'atlantide', academie: null }));
    const group = screen.getByText('Région académique non précisée').closest('li')!;
    expect(
      within(group)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual([name]);
  });
});
