import { act, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import {
  address,
  expectFocusOn,
  renderApp,
  resultLink,
  resultNames,
  SHOWN,
  statusSays,
  travel,
} from '../render-app.tsx';
import { setViewportWidth } from '../fake-window.ts';

const PHONE_PX = 390;
const EXCELLENT = SHOWN.filter(({ label }) => label === 'cmqe').length;

/** Long enough for a lazy part to load, had it been asked for. */
function aMoment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 300));
}

describe('A visitor with a phone', () => {
  it('finds the list first, and nothing of the map is asked for', async () => {
    const { requests } = await renderApp({ width: PHONE_PX });
    await aMoment();
    expect(requests).toEqual(['/config.json', '/data/v1/campus.json']);
    expect(resultNames()).toHaveLength(109);
    expect(screen.queryByRole('button', { name: 'Zoomer' })).toBeNull();
  });

  it('gets the map at one press, in the history, and the list at the next', async () => {
    const { user, requests } = await renderApp({ width: PHONE_PX });
    await user.click(screen.getByRole('button', { name: 'Voir la carte' }));
    expect(address()).toBe('/?vue=carte');
    await screen.findByRole('button', { name: 'Zoomer' });
    expect(requests).toContain('/data/outlines/outlines.topo.json');
    expect(requests).toContain('/config.json');
    expect(screen.queryByRole('button', { name: 'Voir la carte' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Voir la liste' }));
    expect(address()).toBe('/');
    await travel('back', '/?vue=carte');
    await screen.findByRole('button', { name: 'Zoomer' });
  });

  it('who follows a link to the map gets the map', async () => {
    await renderApp({ width: PHONE_PX, path: '/?vue=carte&label=cmqe' });
    await screen.findByRole('button', { name: 'Zoomer' });
    screen.getByRole('button', { name: 'Voir la liste' });
    await statusSays(`${EXCELLENT} campus`);
  });

  it('opens the filters, sees the count follow, and comes back to the button', async () => {
    const { user } = await renderApp({ width: PHONE_PX });
    await user.click(screen.getByRole('button', { name: 'Filtrer' }));
    const filters = screen.getByRole('region', { name: 'Filtres' });
    expectFocusOn(filters);
    within(filters).getByRole('button', { name: 'Voir 109 campus' });
    await user.click(within(filters).getByRole('radio', { name: /^Campus d'excellence/ }));
    await user.click(within(filters).getByRole('button', { name: `Voir ${EXCELLENT} campus` }));
    expectFocusOn(screen.getByRole('button', { name: 'Filtrer (1)' }));
    expect(address()).toBe('/?label=cmqe');
    expect(resultNames()).toHaveLength(EXCELLENT);
  });

  it('closes the filters by the phone’s own Back, where the browser tells of it', async () => {
    const watchers: { onclose: (() => void) | null; destroy: () => void }[] = [];
    class CloseWatcher {
      onclose: (() => void) | null = null;
      constructor() {
        watchers.push(this);
      }
      destroy() {
        watchers.splice(watchers.indexOf(this), 1);
      }
    }
    vi.stubGlobal('CloseWatcher', CloseWatcher);
    const { user } = await renderApp({ width: PHONE_PX });
    await user.click(screen.getByRole('button', { name: 'Filtrer' }));
    expect(watchers).toHaveLength(1);
    act(() => watchers[0]!.onclose?.());
    expectFocusOn(screen.getByRole('button', { name: 'Filtrer' }));
    expect(document.querySelector('.workspace')?.getAttribute('data-screen')).toBe('list');
    expect(watchers).toEqual([]);
    vi.unstubAllGlobals();
  });

  it('leads back from the filters over the map to what was before both', async () => {
    const { user } = await renderApp({ width: PHONE_PX });
    await user.click(screen.getByRole('button', { name: 'Voir la carte' }));
    await user.click(await screen.findByRole('button', { name: 'Filtrer' }));
    await travel('back', '/');
    expect(document.querySelector('.workspace')?.getAttribute('data-screen')).toBe('list');
  });

  it.each([
    ['/?q=PatMAT', 'Voir le campus'],
    ['/?q=zzzz', 'Aucun campus : revenir'],
  ])('reads at %s the right words on the button that closes the filters', async (path, name) => {
    const { user } = await renderApp({ width: PHONE_PX, path });
    await user.click(screen.getByRole('button', { name: 'Filtrer' }));
    await user.click(screen.getByRole('button', { name }));
    expectFocusOn(screen.getByRole('button', { name: 'Filtrer' }));
  });

  it('reads a campus and comes back to its link in the list, without loading the map', async () => {
    const { user, requests } = await renderApp({ width: PHONE_PX });
    await user.click(resultLink('Transformation numérique'));
    expectFocusOn(screen.getByRole('heading', { level: 1, name: 'Transformation numérique' }));
    await user.click(screen.getByRole('button', { name: 'Fermer la fiche' }));
    expectFocusOn(resultLink('Transformation numérique'));
    await aMoment();
    // The settings say where to tell of a wrong fact; nothing of the map comes.
    expect(requests).toEqual(['/config.json', '/data/v1/campus.json']);
  });

  it('is led by the skip links out of an open campus to the results, the map and the filters', async () => {
    const path = '/campus/transnum-centre-val-de-loire?label=cmqe';
    const { user } = await renderApp({ width: PHONE_PX, path });
    await user.click(screen.getByRole('link', { name: 'Aller aux résultats' }));
    expect(address()).toBe('/?label=cmqe');
    expectFocusOn(screen.getByRole('heading', { name: `Résultats : ${EXCELLENT} campus` }));
    await user.click(resultLink('Transformation numérique'));
    await user.click(screen.getByRole('link', { name: 'Aller aux filtres' }));
    expect(address()).toBe('/?label=cmqe');
    expectFocusOn(screen.getByRole('region', { name: 'Filtres' }));
    await user.keyboard('{Escape}');
    expectFocusOn(screen.getByRole('button', { name: 'Filtrer (1)' }));
  });

  it('is led by the skip links to the map and to the filters, though they are not on the screen yet', async () => {
    const { user } = await renderApp({ width: PHONE_PX });
    await user.click(screen.getByRole('link', { name: 'Aller à la carte' }));
    expect(address()).toBe('/?vue=carte');
    expectFocusOn(screen.getByRole('region', { name: 'Carte des campus' }));
    await user.click(screen.getByRole('link', { name: 'Aller aux filtres' }));
    expectFocusOn(screen.getByRole('region', { name: 'Filtres' }));
    await user.click(screen.getByRole('link', { name: 'Aller aux résultats' }));
    expectFocusOn(screen.getByRole('heading', { name: /^Résultats/ }));
    expect(address()).toBe('/');
  });

  it('keeps a view of the map in the address until the window is wide, and gets the map with it', async () => {
    const { requests } = await renderApp({ width: PHONE_PX, path: '/?carte=48.2,-3.0,8' });
    act(() => setViewportWidth(639));
    await aMoment();
    expect(requests).toEqual(['/config.json', '/data/v1/campus.json']);
    act(() => setViewportWidth(640));
    await screen.findByRole('button', { name: 'Zoomer' });
  });
});
