import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import {
  expectFocusOn,
  expectHeadingsInOrder,
  placeField,
  renderApp,
  resultLink,
  searchField,
  startApp,
  travel,
} from '../render-app.tsx';

const HOME = 'Les campus des métiers et des qualifications';
const LABEL = "Qu'est-ce qu'un campus des métiers et des qualifications ?";
const PATMAT = "Patrimoines, métiers d'art et tourisme";
const PATMAT_PATH = '/campus/patmat-centre-val-de-loire';

/** A page of each kind: its path, its heading and what the window's tab is called. */
const PAGES: readonly [path: string, heading: string, title: string][] = [
  ['/', HOME, 'Atlas des campus'],
  [PATMAT_PATH, PATMAT, `${PATMAT} – Atlas des campus`],
  ['/campus/inconnu', 'Campus introuvable', 'Campus introuvable – Atlas des campus'],
  ['/filieres', 'Les douze filières', 'Les douze filières – Atlas des campus'],
  ['/filieres/tourisme-gastronomie', 'Tourisme, gastronomie', 'Tourisme, gastronomie – Atlas des campus'],
  [
    '/territoires',
    'Les académies et les régions académiques',
    'Les académies et les régions académiques – Atlas des campus',
  ],
  ['/territoires/bretagne', 'Bretagne', 'Bretagne – Atlas des campus'],
  ['/territoires/orleans-tours', "Académie d'Orléans-Tours", "Académie d'Orléans-Tours – Atlas des campus"],
  ['/tableau', 'Quelles filières, dans quels territoires ?', 'Les filières par région académique – Atlas des campus'],
  ['/label', LABEL, `${LABEL} – Atlas des campus`],
  ['/donnees', "Les données de l'atlas", "Les données de l'atlas – Atlas des campus"],
  ['/accessibilite', 'Accessibilité', 'Accessibilité – Atlas des campus'],
  ['/mentions-legales', 'Mentions légales', 'Mentions légales – Atlas des campus'],
  ['/donnees-personnelles', 'Données personnelles', 'Données personnelles – Atlas des campus'],
  ['/plan-du-site', 'Plan du site', 'Plan du site – Atlas des campus'],
  ['/nulle-part', 'Page introuvable', 'Page introuvable – Atlas des campus'],
];

const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

/** Waits until the page with this heading and title is there, and its heading has the focus. */
async function arrivesAt(name: string, title: string): Promise<void> {
  await heading(name);
  await waitFor(() => expect(document.title).toBe(title));
  await waitFor(() => expectFocusOn(screen.getByRole('heading', { level: 1, name })));
}

async function opens(path: string, name: string): Promise<void> {
  startApp({ path });
  await heading(name);
  await waitFor(() => expect(screen.queryByText('Chargement de la page…')).toBeNull());
}

const titleOf = (path: string) => PAGES.find(([known]) => known === path)!;

describe('A visitor who goes from page to page', () => {
  it('is at the heading of each, by links, then back, then forward', async () => {
    const { user } = await renderApp();
    const navigation = () => within(screen.getByRole('navigation', { name: 'Principale' }));
    const main = () => within(screen.getByRole('main'));
    const steps: [string, () => HTMLElement][] = [
      ['/filieres', () => navigation().getByRole('link', { name: 'Filières' })],
      ['/filieres/tourisme-gastronomie', () => main().getByRole('link', { name: 'Tourisme, gastronomie' })],
      [PATMAT_PATH, () => main().getAllByRole('link', { name: PATMAT })[0]!],
      ['/label', () => navigation().getByRole('link', { name: 'Le label' })],
      ['/tableau', () => navigation().getByRole('link', { name: 'Tableau' })],
      ['/territoires', () => navigation().getByRole('link', { name: 'Territoires' })],
      ['/territoires/bretagne', () => main().getByRole('link', { name: 'Bretagne' })],
      ['/donnees', () => screen.getByRole('link', { name: 'Données' })],
      ['/mentions-legales', () => screen.getByRole('link', { name: 'Mentions légales' })],
      ['/donnees-personnelles', () => screen.getByRole('link', { name: 'Données personnelles' })],
      ['/plan-du-site', () => screen.getByRole('link', { name: 'Plan du site' })],
    ];
    for (const [path, link] of steps) {
      await waitFor(() => link());
      await user.click(link());
      const [, name, title] = titleOf(path);
      if (path === PATMAT_PATH) await heading(name);
      else await arrivesAt(name, title);
    }
    const paths = ['/', ...steps.map(([path]) => path)];
    for (const path of [...paths].reverse().slice(1)) {
      await travel('back', path);
      const [, name, title] = titleOf(path);
      await arrivesAt(name, title);
    }
    for (const path of paths.slice(1)) {
      await travel('forward', path);
      const [, name, title] = titleOf(path);
      await arrivesAt(name, title);
    }
  });

  it('is at the heading of a campus that another page leads to', async () => {
    const { user } = startApp({ path: '/filieres/tourisme-gastronomie' });
    await heading('Tourisme, gastronomie');
    await user.click((await within(screen.getByRole('main')).findAllByRole('link', { name: PATMAT }))[0]!);
    await arrivesAt(PATMAT, `${PATMAT} – Atlas des campus`);
  });

  it('is at the card of the campus that back has closed, and at its heading when forward opens it', async () => {
    const { user } = await renderApp();
    await user.click(resultLink(PATMAT));
    await arrivesAt(PATMAT, `${PATMAT} – Atlas des campus`);
    await travel('back', '/');
    await waitFor(() => expectFocusOn(resultLink(PATMAT)));
    expect(document.title).toBe('Atlas des campus');
    await travel('forward', PATMAT_PATH);
    await arrivesAt(PATMAT, `${PATMAT} – Atlas des campus`);
  });

  it('is at the results when a link of another page promised them', async () => {
    const { user } = startApp({ path: '/label' });
    await heading(LABEL);
    await user.click(screen.getByRole('link', { name: 'Tous les campus' }));
    await waitFor(() => expectFocusOn(screen.getByRole('heading', { level: 2, name: 'Résultats : 109 campus' })));
  });

  it('is at the heading of the page that tells of a wrong link, and of the one before it', async () => {
    startApp({ path: '/filieres' });
    await heading('Les douze filières');
    act(() => {
      window.history.pushState({ idx: 1, key: 'x' }, '', '/nulle-part');
      window.dispatchEvent(new PopStateEvent('popstate', { state: { idx: 1, key: 'x' } }));
    });
    await arrivesAt('Page introuvable', 'Page introuvable – Atlas des campus');
    await travel('back', '/filieres');
    await arrivesAt('Les douze filières', 'Les douze filières – Atlas des campus');
  });

  it.each(PAGES)('has no focus moved by the first page of the visit, at %s', async (path, name) => {
    await opens(path, name);
    expectFocusOn(document.body);
  });
});

describe.each(PAGES)('At %s', (path, name, title) => {
  it('the page has its own title, its landmarks and one heading above all', async () => {
    await opens(path, name);
    await waitFor(() => expect(document.title).toBe(title));
    expect(screen.getAllByRole('main')).toHaveLength(1);
    expect(screen.getAllByRole('contentinfo')).toHaveLength(1);
    const banners = screen.getAllByRole('banner').filter((header) => !header.closest('article, main, section'));
    expect(banners).toHaveLength(1);
    within(banners[0]!).getByRole('navigation', { name: 'Principale' });
    const navigations = screen.getAllByRole('navigation').map((nav) => nav.getAttribute('aria-label'));
    expect(navigations).toEqual([...new Set(navigations)]);
    const isAtlas = path === '/' || path.startsWith('/campus/');
    expect(screen.queryAllByRole('search', { name: 'Rechercher un campus' })).toHaveLength(isAtlas ? 1 : 0);
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    if (!path.startsWith('/campus/')) expectHeadingsInOrder();
  });

  it('lists hold items alone, and tables have a caption and heads that say what they head', async () => {
    await opens(path, name);
    for (const list of document.querySelectorAll('ul, ol')) {
      expect([...list.children].map(({ tagName }) => tagName).filter((tag) => tag !== 'LI')).toEqual([]);
    }
    for (const list of document.querySelectorAll('dl')) {
      const tags = [...list.children].flatMap((child) => (child.tagName === 'DIV' ? [...child.children] : [child]));
      expect(tags.map(({ tagName }) => tagName).filter((tag) => !['DT', 'DD'].includes(tag))).toEqual([]);
    }
    for (const table of document.querySelectorAll('table')) {
      expect(table.caption?.textContent).toBeTruthy();
      for (const head of table.querySelectorAll('th')) expect(head.scope).toMatch(/^(col|row|colgroup|rowgroup)$/);
      expect(table.querySelectorAll('th').length).toBeGreaterThan(1);
    }
  });

  it('each field has a label that is seen, and says what the browser may fill in', async () => {
    await opens(path, name);
    for (const field of document.querySelectorAll('input, select, textarea')) {
      const labels = [...((field as HTMLInputElement).labels ?? [])];
      expect(labels.map(({ textContent }) => textContent.trim()).filter(Boolean), field.outerHTML).toHaveLength(1);
      expect(labels[0]!.classList.contains('visually-hidden')).toBe(false);
      // None of them asks for the visitor's own facts, which are all that WCAG 1.3.5 has tokens for.
      if (field instanceof HTMLInputElement && field.type === 'text') expect(field.autocomplete).toBe('off');
    }
  });
});

it('The pages of the site have titles that tell one from another', () => {
  const titles = PAGES.map(([, , title]) => title);
  expect(titles).toEqual([...new Set(titles)]);
});

/** What a field says beside its name, to who hears. */
function described(element: HTMLElement): string {
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)!.textContent).join(' ');
}

describe('A visitor who writes what the atlas does not know', () => {
  it('reads beside the place box that there is no such place, and no more once it is mended', async () => {
    const { user } = await renderApp();
    await user.type(placeField(), 'zzzzqqq');
    await waitFor(() => expect(described(placeField())).toBe(`${NO_PLACE}`));
    expect(placeField().getAttribute('aria-invalid')).toBe('true');
    await user.tab();
    screen.getByText(NO_PLACE, { selector: 'p.field-error' });
    await user.clear(placeField());
    await user.type(placeField(), 'orl');
    await waitFor(() => expect(placeField().hasAttribute('aria-invalid')).toBe(false));
    expect(placeField().hasAttribute('aria-describedby')).toBe(false);
  });

  it('reads beside the place box that the address names no place', async () => {
    const { user } = await renderApp({ path: '/?lieu=dep-999' });
    await waitFor(() => expect(described(placeField())).toMatch(/^Le lieu « dep-999 » de l'adresse n'est pas connu/));
    expect(placeField().getAttribute('aria-invalid')).toBe('true');
    await user.type(placeField(), 'orl');
    await waitFor(() => expect(placeField().hasAttribute('aria-invalid')).toBe(false));
  });

  it('reads beside the button that the position was refused, and what to write instead', async () => {
    Object.defineProperty(navigator, 'geolocation', {
      configurable: true,
      value: { getCurrentPosition: vi.fn((_: unknown, fail: (error: { code: number }) => void) => fail({ code: 1 })) },
    });
    const { user } = await renderApp();
    const button = screen.getByRole('button', { name: 'Autour de moi' });
    expect(described(button)).toBe('');
    await user.click(button);
    const refused = "Votre navigateur n'a pas donné la position. Écrivez plutôt une ville ou un code postal.";
    await waitFor(() => expect(described(button)).toBe(refused));
    expect(described(placeField())).toBe(refused);
    expect(placeField().hasAttribute('aria-invalid')).toBe(false);
  });

  it('is not told of an error in the other box', async () => {
    await renderApp({ path: '/?lieu=dep-999&q=zzzz' });
    expect(searchField().hasAttribute('aria-invalid')).toBe(false);
  });
});

const NO_PLACE = 'Aucun lieu de France ne porte ce nom. Essayez un code postal ou un département.';
