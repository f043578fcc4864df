import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { address, answer, expectFocusOn, SHOWN, startApp, unreachable } from '../render-app.tsx';
import { expectConsole } from '../console-watch.ts';

async function openPage(path: string, answers: Parameters<typeof startApp>[0] = {}) {
  const app = startApp({ path, ...answers });
  const button = await screen.findByRole('button', { name: 'Explorer la carte' });
  return { ...app, button };
}

/** How many campuses the marks of the map stand for, by their names. */
function campusesOn(map: HTMLElement): number {
  const marks = within(map)
    .getAllByRole('button')
    .filter((button) => button.closest('.mark-holder'));
  return marks.reduce((sum, mark) => sum + Number(/^(\d+) campus/.exec(mark.getAttribute('aria-label')!)?.[1] ?? 1), 0);
}

describe('A visitor of a page with a still map', () => {
  it.each([
    ['/territoires/bretagne', SHOWN.filter(({ region }) => region === 'bretagne').length],
    [
      '/filieres/materiaux',
      SHOWN.filter((campus) => [campus.filiere, ...campus.otherFilieres].includes('materiaux')).length,
    ],
  ])('makes it live at a press, with the campuses of %s, and has the focus in it', async (path, count) => {
    const { user, button, requests } = await openPage(path);
    expect(requests).not.toContain('/data/outlines/outlines.topo.json');
    await user.click(button);
    const map = await screen.findByRole('region', { name: 'Carte des campus' });
    await within(map).findByRole('button', { name: 'Zoomer' });
    expect(campusesOn(map)).toBe(count);
    expectFocusOn(map);
  });

  it('opens a campus by its mark', async () => {
    const [only] = SHOWN.filter(({ region }) => region === 'martinique');
    const { user, button } = await openPage('/territoires/martinique');
    await user.click(button);
    const map = within(await screen.findByRole('region', { name: 'Carte des campus' }));
    await user.click(await map.findByRole('button', { name: new RegExp(`^${only!.shortName ?? only!.name}, `) }));
    await screen.findByRole('heading', { level: 1, name: only!.name });
    expect(address()).toBe(`/campus/${only!.id}`);
  });

  it('keeps its marks without outlines and settings, and is told', async () => {
    expectConsole(/outlines\.topo\.json: HTTP 404/);
    expectConsole(/config\.json: .*the map shows its outlines only/);
    const { user, button } = await openPage('/territoires/bretagne', {
      answers: { outlines: answer('', 404), config: unreachable },
    });
    await user.click(button);
    await screen.findByText('Les contours de la carte ne sont pas arrivés. Les campus restent à leur place.');
    expect(campusesOn(screen.getByRole('region', { name: 'Carte des campus' }))).toBeGreaterThan(0);
  });
});
