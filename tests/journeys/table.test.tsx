import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import {
  address,
  expectFocusOn,
  REAL,
  resultNames,
  SHOWN,
  startApp,
  statusSays,
  travel,
  withCampus,
  type StartedApp,
} from '../render-app.tsx';

const TITLE = 'Quelles filières, dans quels territoires ?';
const SORTED_BY_NAME = `${SHOWN.length} campus. Tableau par région académique, trié par nom, de A à Z.`;

async function openTable(path = '/tableau', options: Parameters<typeof startApp>[0] = {}): Promise<StartedApp> {
  const app = startApp({ path, ...options });
  await screen.findByRole('table');
  return app;
}

const head = (name: string) => screen.getByRole('columnheader', { name });
const sortBy = (name: string) => within(head(name)).getByRole('button');

/** The names of the rows as they stand, the total last. */
const rowNames = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent);

/** The figures of a row as they stand. */
function figures(rowName: string): string[] {
  const row = screen.getByRole('rowheader', { name: rowName }).closest('tr')!;
  return within(row)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);
}

describe('A visitor who wants to know which filières are where', () => {
  it('comes by the navigation, on the heading, and finds a table of all that there is', async () => {
    const { user } = startApp({ path: '/?label=cmqe' });
    await screen.findByRole('list', { name: 'Résultats' });
    await user.click(screen.getByRole('link', { name: 'Tableau' }));
    await screen.findByRole('table', { name: /^Nombre de campus par région académique et par filière/ });
    expect(address()).toBe('/tableau');
    expectFocusOn(screen.getByRole('heading', { level: 1, name: TITLE }));
    expect(screen.getByRole('link', { name: 'Tableau' }).getAttribute('aria-current')).toBe('page');
    expect(document.title).toBe('Les filières par région académique – Atlas des campus');
    await statusSays(SORTED_BY_NAME);
    expect(screen.getAllByRole('columnheader')).toHaveLength(14);
    for (const { label } of REAL.filieres) head(label);
    expect(rowNames()).toHaveLength(REAL.regions.length + 1);
    expect(figures('Corse')).toEqual(Array(13).fill('0'));
    expect(figures('Total')[0]).toBe(String(SHOWN.length));
  });

  it('presses a figure and finds as many campuses, of that filière and there', async () => {
    const { user } = await openTable();
    const link = screen.getByRole('link', { name: /^\d campus, Tourisme, gastronomie, Occitanie$/ });
    const count = Number.parseInt(link.textContent, 10);
    expect(count).toBeGreaterThan(0);
    await user.click(link);
    await statusSays(`${count} campus`);
    expect(address()).toBe('/?filiere=tourisme-gastronomie&territoire=occitanie');
    expect(resultNames()).toHaveLength(count);
    await travel('back', '/tableau');
    await screen.findByRole('table');
  });

  it.each([
    [/^\d+ campus, Bretagne$/, '/?territoire=bretagne'],
    [/^\d+ campus, Tourisme, gastronomie$/, '/?filiere=tourisme-gastronomie'],
    [new RegExp(`^${SHOWN.length} campus$`), '/'],
  ])('presses the total %s and comes to %s', async (name, expected) => {
    const { user } = await openTable();
    const link = screen.getByRole('link', { name });
    await user.click(link);
    await statusSays(`${link.textContent} campus`);
    expect(address()).toBe(expected);
  });

  it('finds no link where there is no campus', async () => {
    await openTable();
    const zeros = screen.getAllByRole('cell').filter(({ textContent }) => textContent === '0');
    expect(zeros.length).toBeGreaterThan(100);
    expect(zeros.filter((cell) => within(cell).queryByRole('link'))).toEqual([]);
  });

  it('goes back to the campuses by the link above the title', async () => {
    const { user } = await openTable();
    await user.click(screen.getByRole('link', { name: 'Retour aux campus' }));
    await statusSays(`${SHOWN.length} campus`);
    expect(address()).toBe('/');
  });
});

describe('A visitor who looks by académie', () => {
  it('gets them by a link, and back by the history', async () => {
    const { user } = await openTable();
    await user.click(screen.getByRole('link', { name: 'Par académie' }));
    expect(address()).toBe('/tableau?par=academie');
    expect(screen.getByRole('link', { name: 'Par académie' }).getAttribute('aria-current')).toBe('page');
    head('Académie');
    expect(rowNames()).toContain('Orléans-Tours');
    await statusSays(`${SHOWN.length} campus. Tableau par académie, trié par nom, de A à Z.`);
    await travel('back', '/tableau');
    await statusSays(SORTED_BY_NAME);
  });

  it('is told which campuses have no known académie, and can open each', async () => {
    const lost = SHOWN.filter(
      ({ academie, region }) => !REAL.academies.some(({ id }) => [academie, region].includes(id)),
    );
    const { user } = await openTable('/tableau?par=academie');
    expect(figures('Académie non précisée')[0]).toBe(String(lost.length));
    const notes = screen.getByRole('region', { name: 'Comment lire ce tableau' });
    const links = within(notes).getAllByRole('link');
    expect(links.map(({ textContent }) => textContent).sort()).toEqual(lost.map(({ name }) => name).sort());
    await user.click(links[0]!);
    await screen.findByRole('heading', { level: 1, name: links[0]!.textContent });
  });

  it('misses no campus whose région is unknown', async () => {
    await openTable('/tableau', { dataset: withCampus(SHOWN[0]!.id, { region: 'atlantide', academie: null }) });
    expect(figures('Région académique non précisée')[0]).toBe('1');
  });
});

describe('A visitor who sorts', () => {
  it('presses a head, hears it, sees it, presses it again, and adds no step to the history', async () => {
    const { user } = await openTable();
    const before = window.history.length;
    expect(head('Région académique').getAttribute('aria-sort')).toBe('ascending');
    await user.click(sortBy('Total'));
    await statusSays(
      `${SHOWN.length} campus. Tableau par région académique, trié par total, du plus grand au plus petit.`,
    );
    expect(address()).toBe('/tableau?tri=total');
    const totals = () =>
      rowNames()
        .slice(0, -1)
        .map((name) => Number(figures(name)[0]));
    expect(totals()).toEqual([...totals()].sort((a, b) => b - a));
    expect(head('Total').getAttribute('aria-sort')).toBe('descending');
    expect(head('Région académique').hasAttribute('aria-sort')).toBe(false);
    await user.click(sortBy('Total'));
    expect(address()).toBe('/tableau?tri=total&sens=croissant');
    expect(totals()).toEqual([...totals()].sort((a, b) => a - b));
    expect(rowNames().at(-1)).toBe('Total');
    expectFocusOn(sortBy('Total'));
    await user.click(sortBy('Région académique'));
    expect(address()).toBe('/tableau');
    expect(window.history.length).toBe(before);
  });

  it('sorts by a filière with the keyboard, and keeps it for the académies', async () => {
    const { user } = await openTable();
    sortBy('Tourisme, gastronomie').focus();
    await user.keyboard('{Enter}');
    expect(address()).toBe('/tableau?tri=tourisme-gastronomie');
    await user.click(screen.getByRole('link', { name: 'Par académie' }));
    expect(address()).toBe('/tableau?par=academie&tri=tourisme-gastronomie');
    expect(rowNames().slice(-2)).toEqual(['Académie non précisée', 'Total']);
  });

  it('finds the table as the link that was sent to them says', async () => {
    await openTable('/tableau?par=academie&tri=total&sens=croissant');
    expect(head('Total').getAttribute('aria-sort')).toBe('ascending');
  });

  it('is not stopped by an odd address, which heals at the next press', async () => {
    const { user } = await openTable('/tableau?par=planete&tri=bois&sens=haut&x=1');
    await statusSays(SORTED_BY_NAME);
    await user.click(screen.getByRole('link', { name: 'Par académie' }));
    expect(address()).toBe('/tableau?par=academie');
  });
});
