/** What is on the screen before anything but the page has come, and what a press has to wait for. */
import { describe, expect, inject, it } from 'vitest';
import { visit, withBrowser, type Atlas, type Page, type Route } from './driver.ts';

withBrowser();

const CARD = "Patrimoines, métiers d'art et tourisme";

/** Holds back every answer that matches until it is released; then, and later, all go on. */
function holdBack(page: Page, isHeld: (url: URL) => boolean) {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  const held: string[] = [];
  const hold = async (route: Route) => {
    held.push(new URL(route.request().url()).pathname);
    await released;
    await route.continue();
  };
  return { held, release, begin: () => page.route((url) => isHeld(url), hold) };
}

/** What has had the focus after each change of the page from now on, in turn, once anything has had it. */
async function watchFocus(atlas: Atlas): Promise<() => Promise<string[]>> {
  const seen = await atlas.page.evaluateHandle(() => {
    const tags: string[] = [];
    const look = () => {
      const tag = document.activeElement?.tagName ?? '';
      if (tags.at(-1) !== tag && (tags.length > 0 || tag !== 'BODY')) tags.push(tag);
    };
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true, attributes: true });
    return tags;
  });
  return () => seen.evaluate((tags) => tags);
}

/** What kind of element has the focus. */
const focusedTag = (atlas: Atlas) => atlas.page.evaluate(() => document.activeElement?.tagName);

/** 400 ms there and back, 400 kb a second. */
async function onSlowNetwork(page: Page): Promise<void> {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Network.enable');
  const bytesASecond = 400_000 / 8;
  await devTools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: bytesASecond,
    uploadThroughput: bytesASecond,
  });
}

describe('over a slow network', () => {
  it.each([360, 1440])('the list is read at %i px before any script and any data have come', async (width) => {
    const atlas = await visit('/404', { width, height: 740, expectedErrors: [/404/] });
    await onSlowNetwork(atlas.page);
    const { held, begin } = holdBack(atlas.page, ({ pathname }) => /^\/data\/|\.(js|json)$/.test(pathname));
    await begin();
    await atlas.page.goto(`${inject('siteAddress')}/`, { waitUntil: 'commit' });
    await atlas.page.getByRole('contentinfo').waitFor();
    expect(held.some((path) => path.endsWith('.js'))).toBe(true);
    const cards = atlas.results().getByRole('listitem');
    expect(await cards.count()).toBe(109);
    const first = (await cards.first().boundingBox())!;
    expect(first.width).toBeGreaterThan(250);
    await atlas.card(CARD).scrollIntoViewIfNeeded();
    expect(await atlas.card(CARD).isVisible()).toBe(true);
    expect(await atlas.page.locator('.results-heading').innerText()).toMatch(/109 campus/);
    // Its links lead to pages that can be read as this one.
    expect(await atlas.card(CARD).getAttribute('href')).toBe('/campus/patmat-centre-val-de-loire');
  });
});

/** What has been asked for since, by path. */
async function askedBy(atlas: Atlas, deed: () => Promise<unknown>): Promise<string[]> {
  atlas.requests.length = 0;
  await deed();
  await atlas.settle();
  return atlas.requests.map(({ pathname }) => pathname);
}

describe('a first word', () => {
  it.each(['typed', 'in the address'])('leaves the list to be pressed until its answer has come: %s', async (way) => {
    const atlas = await visit('/');
    const { release, begin } = holdBack(atlas.page, ({ pathname }) => pathname === '/data/v1/campus.json');
    await begin();
    if (way === 'typed') {
      await atlas.box('Métier, mot-clé ou campus').click();
      await atlas.page.keyboard.type('soudeur');
    } else {
      await atlas.page.goto(new URL('/?q=soudeur', atlas.page.url()).href);
    }
    await atlas.hears('Recherche en cours…');
    await expect.poll(() => atlas.page.title()).toMatch(/^Recherche en cours…/);
    await atlas.page.getByRole('heading', { name: 'Résultats : Recherche en cours…' }).waitFor();
    const downloads = atlas.page.getByRole('button', { name: /CSV/ });
    expect(await downloads.count()).toBe(0);
    expect(await atlas.page.getByRole('combobox', { name: 'Trier par' }).count()).toBe(0);
    await atlas.card(CARD).click();
    await atlas.page.getByRole('heading', { level: 1, name: CARD }).waitFor();
    release();
    await atlas.hears(/^\d+ campus/);
    expect(atlas.address()).toBe('/campus/patmat-centre-val-de-loire?q=soudeur');
    await downloads.waitFor();
  });
});

describe('a list that is still looked through', () => {
  it('is drawn no more for a further letter, and hands its focus on when the answer comes without it', async () => {
    const atlas = await visit('/');
    const { release, begin } = holdBack(atlas.page, ({ pathname }) => pathname === '/data/v1/campus.json');
    await begin();
    const cards = atlas.results().getByRole('listitem');
    await expect.poll(() => cards.count()).toBe(109);
    await atlas.box('Métier, mot-clé ou campus').click();
    await atlas.page.keyboard.type('s');
    await atlas.hears('Recherche en cours…');
    await cards.evaluateAll((all) => all.forEach((card) => card.setAttribute('data-met', '')));
    await atlas.page.keyboard.type('oudeur');
    await expect.poll(() => atlas.address()).toBe('/?q=soudeur');
    await atlas.rest();
    expect(await atlas.results().locator('[data-met]').count()).toBe(109);
    await atlas.card(CARD).focus();
    release();
    await atlas.hears(/^\d+ campus/);
    await expect.poll(() => atlas.focused()).toMatch(/^Résultats : \d+ campus$/);
  });
});

describe('a campus opens without a second wait', () => {
  const heading = (atlas: Atlas) => atlas.page.getByRole('heading', { level: 1, name: CARD });

  it('a pointer that comes to its card has all asked for that the press needs', async () => {
    const atlas = await visit('/');
    await atlas.rest();
    await atlas.card(CARD).hover();
    await atlas.settle();
    const asked = await askedBy(atlas, async () => {
      await atlas.card(CARD).click();
      await heading(atlas).waitFor();
      await atlas.page.getByRole('heading', { name: 'Référent académique' }).waitFor();
    });
    expect(asked).toEqual([]);
  });

  it('so has the focus', async () => {
    const atlas = await visit('/');
    await atlas.rest();
    await atlas.card(CARD).focus();
    await atlas.settle();
    const asked = await askedBy(atlas, async () => {
      await atlas.press('Enter');
      await heading(atlas).waitFor();
      await atlas.page.getByRole('heading', { name: 'Référent académique' }).waitFor();
    });
    expect(asked).toEqual([]);
  });

  it('what a finger that taps at once still needs is asked for at once, nothing after an answer', async () => {
    const atlas = await visit('/', { width: 360, height: 740, hasTouch: true });
    await atlas.rest();
    const { held, release, begin } = holdBack(atlas.page, () => true);
    await begin();
    atlas.requests.length = 0;
    await atlas.card(CARD).tap();
    await heading(atlas).waitFor();
    await atlas.rest();
    const atOnce = [...held];
    release();
    await atlas.page.getByRole('heading', { name: 'Référent académique' }).waitFor();
    await atlas.settle();
    expect(atOnce).not.toEqual([]);
    expect([...held]).toEqual(atOnce);
  });

  it.each([
    ['its name', [], 'H1'],
    ['the button that closes it', ['Shift+Tab'], 'BUTTON'],
  ])('from its name alone to all that is known of it, the focus on %s is never nowhere', async (_, keys, tag) => {
    const atlas = await visit('/');
    await atlas.rest();
    const { release, begin } = holdBack(atlas.page, ({ pathname }) => pathname.startsWith('/data/'));
    await begin();
    const seen = await watchFocus(atlas);
    await atlas.card(CARD).click();
    await expect.poll(() => focusedTag(atlas)).toBe('H1');
    for (const key of keys) await atlas.press(key);
    release();
    await atlas.page.getByRole('heading', { name: 'Référent académique' }).waitFor();
    expect(await focusedTag(atlas)).toBe(tag);
    expect(await seen()).not.toContain('BODY');
  });

  it('says that its code does not come, the focus on its name', async () => {
    const atlas = await visit('/', {
      answers: { '/assets/CampusFacts*': 'abort' },
      expectedErrors: [/ERR_FAILED|dynamically imported|preload/],
    });
    await atlas.card(CARD).click();
    await atlas.page.getByRole('alert').filter({ hasText: "La fiche n'a pas pu être chargée" }).waitFor();
    await heading(atlas).waitFor();
    expect(await focusedTag(atlas)).toBe('H1');
  });
});

describe('another page', () => {
  it('says that it is on its way where its code is slow, and the focus is never nowhere', async () => {
    const atlas = await visit('/');
    await atlas.rest();
    const { held, release, begin } = holdBack(atlas.page, ({ pathname }) => /ContentPages|campus\.json/.test(pathname));
    await begin();
    const seen = await watchFocus(atlas);
    await atlas.page.getByRole('link', { name: 'Filières', exact: true }).first().click();
    await atlas.hears('Chargement de la page…');
    await expect.poll(() => held.join()).toMatch(/ContentPages/);
    release();
    await atlas.page.getByRole('heading', { level: 1, name: 'Les douze filières' }).waitFor();
    await atlas.settle();
    expect(await seen()).toEqual(['MAIN', 'H1']);
  });
});
