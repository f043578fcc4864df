import { readFileSync } from 'node:fs';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import {
  expectFocusOn,
  liveMap,
  renderApp,
  resultNames,
  results,
  searchField,
  SHOWN,
  startApp,
} from '../render-app.tsx';

const SCREENS = ['/', '/campus/patmat-centre-val-de-loire', '/campus/inconnu', '/?q=zzzz', '/nulle-part'];

/** Opens an address and waits until all of it is there, the live map too. */
async function openWhole(path: string): Promise<void> {
  const { user } = startApp({ path });
  if (path === '/nulle-part') {
    await screen.findByRole('heading', { level: 1, name: 'Page introuvable' });
    return;
  }
  await screen.findByRole('list', { name: 'Résultats' });
  await liveMap(user);
}

/** The banner; a header inside an article is none, which the query by role does not know. */
function banners(): HTMLElement[] {
  return screen.getAllByRole('banner').filter((header) => !header.closest('article'));
}

/** Every text that a visitor sees or hears: what is written, and what only names a thing. */
function allWords(): string {
  const attributes = ['aria-label', 'title', 'alt', 'placeholder', 'aria-roledescription'];
  const named = attributes.flatMap((attribute) =>
    [...document.querySelectorAll(`[${attribute}]`)].map((element) => element.getAttribute(attribute)),
  );
  return [document.title, document.body.textContent, ...named].join('\n');
}

describe('A visitor who cannot see the page', () => {
  it.each(SCREENS)('finds one of each landmark at %s', async (path) => {
    await openWhole(path);
    screen.getByRole('main');
    screen.getByRole('contentinfo');
    expect(banners()).toHaveLength(1);
    within(banners()[0]!).getByRole('navigation', { name: 'Principale' });
    expect(screen.getAllByRole('navigation')).toHaveLength(1);
    expect(screen.getAllByRole('status')).toHaveLength(1);
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  });

  it('finds the search, the filters, the results and the map by their names', async () => {
    await renderApp();
    within(screen.getByRole('search', { name: 'Rechercher un campus' })).getByRole('combobox', {
      name: 'Métier, mot-clé ou campus',
    });
    for (const name of ['Filière', 'Label', 'Niveau', 'Territoire']) {
      // Folded groups are in reach of a press.
      screen.getByRole('group', { name, hidden: true });
    }
    screen.getByRole('region', { name: 'Carte des campus' });
    screen.getByRole('heading', { level: 2, name: 'Résultats : 109 campus' });
  });

  it('finds in each result one link, whose name begins with that of the campus', async () => {
    await renderApp();
    const items = within(results()).getAllByRole('listitem');
    expect(items).toHaveLength(SHOWN.length);
    for (const item of items) expect(within(item).getAllByRole('link')).toHaveLength(1);
    const names = resultNames();
    for (const { name } of SHOWN) expect(names.some((link) => link.startsWith(name))).toBe(true);
  });

  it('never skips a level of heading on the page of a campus', async () => {
    await renderApp({ path: '/campus/cosmetopharma-centre-val-de-loire' });
    const panel = screen.getByRole('region', { name: 'Fiche du campus' });
    const levels = within(panel)
      .getAllByRole('heading')
      .map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels[0]).toBe(1);
    levels.forEach((level, at) => expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1));
  });

  it.each(SCREENS)('meets no id twice at %s', async (path) => {
    await openWhole(path);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });
});

describe('A visitor with a keyboard', () => {
  it('meets the three skip links first, and each leads where it says', async () => {
    const { user } = await renderApp();
    const targets: [string, () => HTMLElement][] = [
      ['Aller aux résultats', () => screen.getByRole('heading', { name: /^Résultats/ })],
      ['Aller à la carte', () => screen.getByRole('region', { name: 'Carte des campus' })],
      ['Aller aux filtres', () => screen.getByRole('region', { name: 'Filtres' })],
    ];
    for (const [name] of targets) {
      await user.tab();
      expectFocusOn(screen.getByRole('link', { name }));
    }
    for (const [name, target] of targets) {
      screen.getByRole('link', { name }).focus();
      await user.keyboard('{Enter}');
      expectFocusOn(target());
      expect(window.location.href).not.toContain('#');
    }
  });

  it('goes from the banner through the search to the filters and the results', async () => {
    const { user } = await renderApp({ path: '/?q=PatMAT' });
    const met: (string | null)[] = [];
    for (let at = 0; at < 120 && met.at(-1) !== "Patrimoines, métiers d'art et tourisme"; at += 1) {
      await user.tab();
      const { activeElement } = document;
      met.push(activeElement === searchField() ? 'la recherche' : activeElement!.textContent);
    }
    const places = ['Tous les campus', 'la recherche', "Patrimoines, métiers d'art et tourisme"].map((name) =>
      met.indexOf(name),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });
});

describe('A visitor who reads French', () => {
  it('is told so by the page', () => {
    expect(readFileSync('index.html', 'utf8')).toContain('<html lang="fr">');
  });

  it.each(SCREENS)('meets no English word, and no leftover of a program, at %s', async (path) => {
    await openWhole(path);
    expect(allWords()).not.toMatch(
      /\b(loading|search|close|filters?|results?|map|marker|zoom (in|out)|error|retry|submit|next|previous|not found)\b/i,
    );
    expect(allWords()).not.toMatch(/\b(undefined|null|NaN|Infinity|true|false)\b|\[object/);
  });
});
