import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import {
  address,
  renderApp,
  resultLink,
  resultNames,
  searchField,
  SHOWN,
  startApp,
  statusSays,
  travel,
} from '../render-app.tsx';

const PATMAT = "Patrimoines, métiers d'art et tourisme";

describe('A visitor who uses the back and forward buttons', () => {
  it('retraces each filter, one step each', async () => {
    const { user } = await renderApp();
    await user.click(screen.getByRole('checkbox', { name: /^Tourisme, gastronomie/ }));
    await user.click(screen.getByRole('radio', { name: /^Campus d'excellence/ }));
    await user.click(screen.getByRole('button', { name: 'Retirer Tourisme, gastronomie' }));
    await user.click(screen.getByRole('button', { name: 'Effacer les filtres' }));
    const steps = ['/', '/?filiere=tourisme-gastronomie', '/?filiere=tourisme-gastronomie&label=cmqe', '/?label=cmqe'];
    for (const step of [...steps].reverse()) await travel('back', step);
    await statusSays('109 campus');
    for (const step of [...steps.slice(1), '/']) await travel('forward', step);
    await statusSays('109 campus');
  });

  it('sees list, count, boxes and chips follow', async () => {
    const { user } = await renderApp();
    await user.click(screen.getByRole('radio', { name: /^Campus d'excellence/ }));
    await travel('back', '/');
    await statusSays('109 campus');
    expect(screen.getByRole('radio', { name: /^Tous les labels/ })).toHaveProperty('checked', true);
    expect(screen.queryByRole('list', { name: 'Filtres actifs' })).toBeNull();
    await travel('forward', '/?label=cmqe');
    const excellent = SHOWN.filter(({ label }) => label === 'cmqe').length;
    await statusSays(`${excellent} campus`);
    expect(resultNames()).toHaveLength(excellent);
    expect(screen.getByRole('radio', { name: /^Campus d'excellence/ })).toHaveProperty('checked', true);
    screen.getByRole('button', { name: "Retirer Campus d'excellence (CMQe)" });
  });

  it('retraces openings and closings', async () => {
    const { user } = await renderApp({ path: '/?label=cmqe' });
    await user.click(resultLink(PATMAT));
    // It is open already.
    await user.click(resultLink(PATMAT));
    await user.click(resultLink('Transformation numérique'));
    await user.click(screen.getByRole('button', { name: 'Fermer la fiche' }));
    await travel('back', '/campus/transnum-centre-val-de-loire?label=cmqe');
    await screen.findByRole('heading', { level: 1, name: 'Transformation numérique' });
    await travel('back', '/campus/patmat-centre-val-de-loire?label=cmqe');
    await screen.findByRole('heading', { level: 1, name: PATMAT });
    await travel('back', '/?label=cmqe');
    await screen.findByRole('heading', { level: 1, name: 'Les campus des métiers et des qualifications' });
    await travel('forward', '/campus/patmat-centre-val-de-loire?label=cmqe');
    await screen.findByRole('heading', { level: 1, name: PATMAT });
  });

  it('finds the answer to their words as it was, at once, after another page', async () => {
    const { user } = await renderApp({ path: '/?q=bois' });
    const found = resultNames();
    expect(found.length).toBeGreaterThan(1);
    await user.click(within(screen.getByRole('navigation')).getByRole('link', { name: 'Le label' }));
    await waitFor(() => expect(screen.queryByRole('list', { name: 'Résultats' })).toBeNull());
    const first = new Promise<string[]>((resolve) => {
      new MutationObserver((_, observer) => {
        if (!screen.queryByRole('list', { name: 'Résultats' })) return;
        observer.disconnect();
        resolve(resultNames());
      }).observe(document.body, { childList: true, subtree: true });
    });
    await travel('back', '/?q=bois');
    expect((await first).slice(0, found.length)).toEqual(found);
  });
});

describe('A visitor who follows a link that carries a view', () => {
  it('finds the filters and the word as they were', async () => {
    await renderApp({
      path: '/?q=art&filiere=tourisme-gastronomie&label=cmqe&territoire=centre-val-de-loire&niveau=cap',
    });
    expect(searchField()).toHaveProperty('value', 'art');
    for (const name of [/^Tourisme, gastronomie/, /^Centre-Val de Loire/, /^CAP/]) {
      expect(screen.getByRole('checkbox', { name })).toHaveProperty('checked', true);
    }
    expect(screen.getByRole('radio', { name: /^Campus d'excellence/ })).toHaveProperty('checked', true);
    expect(resultNames()).toEqual([PATMAT]);
    expect(document.title).toBe('1 campus – Atlas des campus');
  });

  it('loses only what the atlas does not know, and the address heals at once', async () => {
    const odd = '/?filiere=astrologie&filiere=materiaux&label=or&territoire=atlantide&niveau=brevet&tri=hasard&utm=x';
    const { user } = await renderApp({ path: odd });
    const chips = screen.getByRole('list', { name: 'Filtres actifs' });
    expect(chips.textContent).toBe('Matériaux, matériaux innovants');
    expect(address()).toBe('/?filiere=materiaux');
    await user.click(screen.getByRole('radio', { name: /^Campus d'excellence/ }));
    expect(address()).toBe('/?filiere=materiaux&label=cmqe');
  });

  it.each([
    ['a broken escape', '/?q=%E0%A4%A'],
    ['no number', '/?carte=NaN,1,2&label='],
    ['empty parts', '/?q=&q=art&&&=&filiere='],
    ['five thousand letters', `/?q=${'a'.repeat(5000)}`],
  ])('gets a page that works from an address with %s', async (_, path) => {
    const { user } = await renderApp({ path });
    const clear = screen.queryByRole('button', { name: 'Effacer les filtres' });
    if (clear) await user.click(clear);
    await statusSays('109 campus');
  });

  it('goes home, without filters, by the name of the site', async () => {
    const { user } = await renderApp({ path: '/campus/patmat-centre-val-de-loire?label=cmqe' });
    await user.click(screen.getByRole('link', { name: 'Atlas des campus' }));
    expect(address()).toBe('/');
    await statusSays('109 campus');
  });

  it('goes from page to page by the navigation, which says where one is', async () => {
    const { user } = await renderApp();
    const link = (name: string) => screen.getByRole('link', { name });
    expect(link('Tous les campus').getAttribute('aria-current')).toBe('page');
    for (const [name, path] of [
      ['Filières', '/filieres'],
      ['Territoires', '/territoires'],
      ['Tableau', '/tableau'],
      ['Le label', '/label'],
    ] as const) {
      await user.click(within(screen.getByRole('navigation', { name: 'Principale' })).getByRole('link', { name }));
      await waitFor(() => expect(address()).toBe(path));
      await waitFor(() => expect(link(name).getAttribute('aria-current')).toBe('page'));
      expect(link('Tous les campus').hasAttribute('aria-current')).toBe(false);
    }
  });

  it('is told by the first link that criteria are chosen', async () => {
    await renderApp({ path: '/?label=cmqe' });
    expect(screen.getByRole('link', { name: 'Tous les campus' }).hasAttribute('aria-current')).toBe(false);
  });

  it('learns that a page does not exist, and how to leave it', async () => {
    const { user } = startApp({ path: '/filieres/nulle-part' });
    await screen.findByRole('heading', { level: 1, name: 'Page introuvable' });
    expect(document.title).toBe('Page introuvable – Atlas des campus');
    await user.click(screen.getByRole('link', { name: 'Voir tous les campus' }));
    await statusSays('109 campus');
  });
});
