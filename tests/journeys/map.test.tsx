import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { address, expectFocusOn, liveMap, REAL, renderApp, resultNames, SHOWN, statusSays } from '../render-app.tsx';

/** Opens the application and gives its map, loaded. Here it measures 0 × 0: what depends on its size is for e2e. */
async function openMap(path = '/') {
  const app = await renderApp({ path });
  return { ...app, map: await liveMap(app.user) };
}

const OVERSEAS = ['guadeloupe', 'martinique', 'guyane', 'la-reunion', 'mayotte', 'polynesie-francaise'];

/** "Guyane (3)" for each overseas territory that has a campus, with how many of them pass the test. */
function overseasNames(passes: (label: string | null) => boolean): string[] {
  return OVERSEAS.flatMap((id) => {
    const campuses = SHOWN.filter(({ region }) => region === id);
    const { name } = REAL.regions.find((region) => region.id === id)!;
    return campuses.length === 0 ? [] : [`${name} (${campuses.filter(({ label }) => passes(label)).length})`];
  });
}

/** How many campuses the marks of the map stand for, by their names. */
function campusesOnMap(map: HTMLElement): number {
  const marks = within(map)
    .queryAllByRole('button')
    .filter((button) => button.closest('.mark-holder'));
  return marks.reduce((sum, mark) => sum + Number(/^(\d+) campus/.exec(mark.getAttribute('aria-label')!)?.[1] ?? 1), 0);
}

describe('A visitor who uses the map', () => {
  it('finds a named button for each way to move it', async () => {
    const { map } = await openMap();
    for (const name of [
      'Zoomer',
      'Dézoomer',
      'Déplacer vers le haut',
      'Déplacer vers le bas',
      'Déplacer vers la gauche',
      'Déplacer vers la droite',
      "Vue d'ensemble",
    ]) {
      within(map).getByRole('button', { name });
    }
  });

  it('finds a button for each overseas territory that has a campus, with its count', async () => {
    const { map } = await openMap();
    const list = within(map).getByRole('list', { name: 'Outre-mer' });
    expect(
      within(list)
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(overseasNames(() => true));
  });

  it('sees the overseas counts answer to the filters', async () => {
    const { user, map } = await openMap();
    await user.click(screen.getByRole('radio', { name: /^Campus d'excellence/ }));
    const list = within(map).getByRole('list', { name: 'Outre-mer' });
    expect(
      within(list)
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(overseasNames((label) => label === 'cmqe'));
  });

  it('sees on it the same number of campuses as in the list, whatever the filters', async () => {
    const { user, map } = await openMap();
    expect(campusesOnMap(map)).toBe(109);
    await user.click(screen.getByRole('radio', { name: /^Campus d'excellence/ }));
    await waitFor(() => expect(campusesOnMap(map)).toBe(resultNames().length));
    await user.click(screen.getByRole('checkbox', { name: /^Tourisme, gastronomie/ }));
    await waitFor(() => expect(campusesOnMap(map)).toBe(resultNames().length));
    expect(resultNames().length).toBeGreaterThan(1);
    await user.click(screen.getByRole('button', { name: 'Effacer les filtres' }));
    await statusSays('109 campus');
    expect(campusesOnMap(map)).toBe(109);
  });

  it.each(['{Enter}', ' ', 'click'])('opens a campus by its mark with %j', async (key) => {
    const { user, map } = await openMap('/?q=PatMAT');
    const mark = within(map).getByRole('button', {
      name: "PatMAT, Tours (37), Tourisme, gastronomie, Campus d'excellence",
    });
    mark.focus();
    await (key === 'click' ? user.click(mark) : user.keyboard(key));
    expect(address()).toBe('/campus/patmat-centre-val-de-loire?q=PatMAT');
    expectFocusOn(screen.getByRole('heading', { level: 1 }));
    expect(mark.getAttribute('aria-current')).toBe('true');
    await user.keyboard('{Escape}');
    expectFocusOn(mark);
  });

  it('is told by the mark that a position is approximate', async () => {
    const { map } = await openMap('/?q=TransNum');
    within(map).getByRole('button', {
      name: "TransNum, académie d'Orléans-Tours, Numérique, télécommunications, Campus d'excellence, position approximative : académie d'Orléans-Tours",
    });
  });

  it('reaches each of two campuses that stand on one point', async () => {
    const path = '/?territoire=orleans-tours&filiere=chimie-biotechnologies&filiere=numerique-telecommunications';
    const { user, map } = await openMap(path);
    const pile = within(map).getByRole('button', { name: /^2 campus au même endroit, / });
    await user.click(pile);
    const list = within(within(map).getByRole('region', { name: '2 campus au même endroit' }));
    expect(list.getAllByRole('listitem')).toHaveLength(2);
    expectFocusOn(list.getAllByRole('button', { name: /Campus d'excellence/ })[0]!);
    await user.keyboard('{Escape}');
    expectFocusOn(pile);
    await user.keyboard('{Enter}');
    await user.click(within(map).getByRole('button', { name: /^TransNum, / }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Transformation numérique');
  });

  it('closes by Escape the list of one point first, and then the campus', async () => {
    const filters = '?territoire=orleans-tours&filiere=chimie-biotechnologies&filiere=numerique-telecommunications';
    const { user, map } = await openMap(`/campus/patmat-centre-val-de-loire${filters}`);
    await user.click(within(map).getByRole('button', { name: /^2 campus au même endroit, / }));
    // On a small map the list covers buttons that can have the focus.
    act(() => within(map).getByRole('button', { name: 'Zoomer' }).focus());
    await user.keyboard('{Escape}');
    expect(within(map).queryByRole('region', { name: '2 campus au même endroit' })).toBeNull();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe("Patrimoines, métiers d'art et tourisme");
    await user.keyboard('{Escape}');
    expect(window.location.pathname).toBe('/');
  });

  it('meets one tab stop for all the marks', async () => {
    const { map } = await openMap();
    const marks = within(map)
      .getAllByRole('button')
      .filter((button) => button.closest('.mark-holder'));
    expect(marks.length).toBeGreaterThan(1);
    expect(marks.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });

  it('is asked before the detailed base map is fetched from another host', async () => {
    const { map, requests } = await openMap();
    await within(map).findByRole('button', { name: /Plan IGN/ });
    expect(document.querySelectorAll('img')).toHaveLength(0);
    expect(requests.length).toBeGreaterThan(0);
  });

  it('is kept on the page while the map shows an open campus that the filters leave out', async () => {
    const { map } = await openMap('/campus/patmat-centre-val-de-loire?filiere=materiaux');
    expect(within(map).queryByRole('button', { name: /^PatMAT/ })).toBeNull();
    expect(campusesOnMap(map)).toBe(resultNames().length);
  });
});
