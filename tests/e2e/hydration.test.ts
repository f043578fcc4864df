import { describe, expect, inject, it } from 'vitest';
import { visit, withBrowser, type Atlas } from './driver.ts';

withBrowser();

const PATHS = [
  '/',
  '/campus/patmat-centre-val-de-loire',
  '/campus/solidarites-et-bien-etre-la-reunion',
  '/filieres',
  '/filieres/tourisme-gastronomie',
  '/territoires',
  '/territoires/centre-val-de-loire',
  '/territoires/mayotte',
  '/tableau',
  '/label',
  '/donnees',
  '/accessibilite',
  '/mentions-legales',
  '/donnees-personnelles',
  '/plan-du-site',
];

const WAITS = 'button.button has another data-waits';

/** Opens a page and says what the console said of it beside errors, which fail by themselves. */
async function visitListening(path: string) {
  const atlas = await visit('/404', { expectedErrors: [/404/], tiles: 'as published' });
  const warnings: string[] = [];
  atlas.page.on('console', (message) => {
    if (message.type() === 'warning') warnings.push(message.text());
  });
  // The heading that the file holds, before any script.
  await atlas.page.addInitScript(() => {
    document.addEventListener('readystatechange', () => {
      if (document.readyState === 'interactive') Object.assign(window, { written: document.querySelector('h1') });
    });
  });
  atlas.requests.length = 0;
  await atlas.goto(path);
  return { atlas, warnings };
}

/** Opens home while its data are held back, so that it does not listen until they are released. */
async function visitWaiting() {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  const atlas = await visit('/404', { expectedErrors: [/404/] });
  await atlas.page.route('**/data/v1/list.json*', async (route) => {
    await held;
    await route.continue();
  });
  await atlas.page.goto(`${inject('siteAddress')}/`);
  return { atlas, release };
}

/** In the page, before any script: keeps what is written, and notes each thing that is done to it. */
function watchWhatIsWritten(): void {
  const notes: string[] = [];
  const nameOf = (node: Node) =>
    node instanceof Element ? `${node.tagName.toLowerCase()}.${node.getAttribute('class') ?? ''}` : 'text';
  document.addEventListener('readystatechange', () => {
    if (document.readyState !== 'interactive') return;
    const root = document.getElementById('root')!;
    const written = new Set<Node>();
    const walker = document.createTreeWalker(root);
    while (walker.nextNode()) written.add(walker.currentNode);
    const note = ({ type, target, attributeName, oldValue, removedNodes }: MutationRecord) => {
      // React writes the type of each field once more, as it is.
      const isOther = target instanceof Element && target.getAttribute(attributeName ?? '') !== oldValue;
      if (type === 'attributes' && isOther && written.has(target))
        notes.push(`${nameOf(target)} has another ${attributeName}`);
      if (type === 'characterData' && written.has(target)) notes.push(`${nameOf(target.parentNode!)} has another text`);
      for (const node of removedNodes) if (written.has(node)) notes.push(`${nameOf(node)} is gone`);
    };
    new MutationObserver((records) => records.forEach(note)).observe(root, {
      attributeOldValue: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
  });
  Object.assign(window, { notesOfWritten: notes });
}

async function isListening(atlas: Atlas): Promise<boolean> {
  return atlas.page.evaluate(() => Object.keys(document.querySelector('h1')!).some((key) => key.startsWith('__react')));
}

describe('a written page', () => {
  it.each(PATHS)('%s is taken over as it is, with one fetch of the data', async (path) => {
    const { atlas, warnings } = await visitListening(path);
    await expect.poll(() => isListening(atlas)).toBe(true);
    expect(
      await atlas.page.evaluate(() => document.querySelector('h1') === (window as { written?: unknown }).written),
    ).toBe(true);
    expect(warnings).toEqual([]);
    const paths = atlas.requests.map(({ pathname }) => pathname);
    expect(paths).toEqual([...new Set(paths)]);
    expect(paths.filter((asked) => /\/data\/v1\/(campus|list)\.json$/.test(asked))).toHaveLength(1);
  });

  it.each([
    // Two plain fields, for two with suggestions.
    ['/', ['input. is gone', 'input. is gone']],
    // The buttons to copy and to print, and the address that a letter would give.
    ['/campus/patmat-centre-val-de-loire', [WAITS, WAITS, 'p.report-text has another text']],
    // The button to print, and that to the live map.
    ['/territoires/centre-val-de-loire', [WAITS, 'button.button page-map-open has another data-waits']],
    // How to sort, which only a page that listens can do.
    ['/tableau', ['span. has another data-waits']],
  ])('%s is touched in nothing, but where it makes way for what listens', async (path, makingWay) => {
    const atlas = await visit(path, {
      width: 412,
      height: 823,
      prepare: (page) => page.addInitScript(watchWhatIsWritten),
    });
    const notes = () => atlas.page.evaluate(() => (window as { notesOfWritten?: string[] }).notesOfWritten?.toSorted());
    // Some of it comes with later code.
    await expect.poll(notes).toEqual(makingWay);
    await atlas.rest();
    expect(await notes()).toEqual(makingWay);
  });

  it.each(['/', '/filieres/materiaux', '/label', '/donnees'])(
    '%s has the attributes that the application would write',
    async (path) => {
      const atlas = await visit(path, { width: 360, height: 740 });
      const differing = await atlas.page.evaluate(async (path) => {
        // As a document: the policy refuses HTML as text.
        const request = Object.assign(new XMLHttpRequest(), { responseType: 'document' });
        request.open('GET', path);
        await new Promise((resolve) => {
          request.onload = resolve;
          request.send();
        });
        const root = request.responseXML!.getElementById('root')!;
        const found: string[] = [];
        const compare = (one: Element, other: Element): void => {
          for (const name of new Set([...one.getAttributeNames(), ...other.getAttributeNames()])) {
            // What the listening page changes by itself: its state of focus, what it can do now, and ids that React counts.
            if (/^(id|for|data-waits|aria-(labelledby|describedby|controls|owns|activedescendant))$/.test(name))
              continue;
            if (one.getAttribute(name) !== other.getAttribute(name)) found.push(`${one.tagName} ${name}`);
          }
          // What only a page that listens has stands beside what was written.
          if (one.children.length !== other.children.length) return;
          [...one.children].forEach((child, place) => compare(child, other.children[place]!));
        };
        compare(root, document.getElementById('root')!);
        return found;
      }, path);
      expect(differing).toEqual([]);
    },
  );

  it('of a campus lists the campuses beside it once it listens', async () => {
    const { atlas } = await visitListening('/campus/patmat-centre-val-de-loire');
    expect(await atlas.results().getByRole('listitem').count()).toBe(109);
  });

  it('keeps what was typed before it listened', async () => {
    const { atlas, release } = await visitWaiting();
    const box = atlas.page.locator('input[name=q], .search-box input').first();
    await box.fill('PatMAT');
    release();
    await atlas.hears(/^1 campus/);
    expect(atlas.address()).toBe('/?q=PatMAT');
  });

  it('keeps what was ticked before it listened', async () => {
    const { atlas, release } = await visitWaiting();
    await atlas.page.getByRole('checkbox', { name: /^Tourisme, gastronomie/ }).check();
    await atlas.page.getByRole('radio', { name: /^Campus d'excellence/ }).check();
    release();
    await expect.poll(() => atlas.address()).toBe('/?filiere=tourisme-gastronomie&label=cmqe');
    expect(await atlas.page.getByRole('checkbox', { name: /^Tourisme, gastronomie/ }).isChecked()).toBe(true);
  });

  it.each([
    ['/label.html', '/label'],
    ['/campus/patmat-centre-val-de-loire.html', '/campus/patmat-centre-val-de-loire'],
    ['/index.html', '/'],
  ])('asked for as the file %s is the page, and its address heals', async (asked, address) => {
    const atlas = await visit(asked);
    expect(atlas.address()).toBe(address);
    expect(await atlas.page.title()).not.toMatch(/introuvable/);
  });
});

describe('a written page whose code does not come', () => {
  it.each([
    ['/label', '/assets/LabelPage*', "Qu'est-ce qu'un campus des métiers et des qualifications ?", 'Ses missions'],
    ['/donnees', '/assets/ContentPages*', "Les données de l'atlas", 'Télécharger les données'],
    ['/tableau', '/assets/TablePage*', 'Quelles filières, dans quels territoires ?', 'Bretagne'],
    [
      '/campus/patmat-centre-val-de-loire',
      '/assets/CampusFacts*',
      "Patrimoines, métiers d'art et tourisme",
      'Référent académique',
    ],
  ])('%s stays, and says so above itself', async (path, code, heading, text) => {
    const atlas = await visit(path, {
      answers: { [code]: 'abort' },
      expectedErrors: [/ERR_FAILED|dynamically imported|preload/],
    });
    await atlas.page.getByRole('alert').filter({ hasText: "Cette page n'est pas arrivée en entier" }).waitFor();
    await atlas.button('Recharger la page').waitFor();
    await atlas.page.getByRole('heading', { level: 1, name: heading }).waitFor();
    expect(await atlas.page.locator('main').innerText()).toContain(text);
  });
});

describe('under a path', () => {
  it('a visitor walks from screen to screen, and every request keeps to it', async () => {
    const atlas = await visit('/404', { expectedErrors: [/404/] });
    atlas.requests.length = 0;
    await atlas.page.goto(`${inject('pathAddress')}/`);
    await atlas.hears(/^109 campus/);
    await atlas.page.getByRole('checkbox', { name: /^Tourisme, gastronomie/ }).check();
    await atlas.hears(/^14 campus/);
    await atlas.card("Patrimoines, métiers d'art et tourisme").click();
    await atlas.page.getByRole('heading', { level: 1, name: "Patrimoines, métiers d'art et tourisme" }).waitFor();
    await atlas.map().hover();
    await atlas.marks().first().waitFor();
    await atlas.page.getByRole('link', { name: 'Filières', exact: true }).click();
    await atlas.page.getByRole('heading', { level: 1, name: 'Les douze filières' }).waitFor();
    await atlas.page.getByRole('link', { name: 'Territoires', exact: true }).click();
    await atlas.page.getByRole('heading', { level: 1, name: /^Les académies/ }).waitFor();
    await atlas.page.goBack();
    expect(new URL(atlas.page.url()).pathname).toBe('/atlas/filieres');
    await atlas.page.goto(`${inject('pathAddress')}/campus/patmat-centre-val-de-loire`);
    await atlas.hears(/campus/);
    expect(atlas.requests.filter(({ pathname }) => !pathname.startsWith('/atlas/')).map(String)).toEqual([]);
  });
});
