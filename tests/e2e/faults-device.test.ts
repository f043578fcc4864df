import { describe, expect, inject } from 'vitest';
import { visit, visitMap, withBrowser, type Atlas, type Page, type VisitOptions } from './driver.ts';
import { fault } from './faults.ts';
import { expectSound, expectSoundWithoutScripts } from './oracle.ts';

withBrowser();

const PATMAT = '/campus/patmat-centre-val-de-loire';
const NO_CODE = /ERR_FAILED|dynamically imported|preload/;

async function expectNoOverflow({ page }: Atlas): Promise<void> {
  const { content, frame } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    frame: document.documentElement.clientWidth,
  }));
  expect(content).toBeLessThanOrEqual(frame);
}

/** What watchWorker leaves in the page. */
interface Watched {
  /** Whether the worker that the page asked for came to work. */
  isKept: Promise<boolean>;
}

/** In the page: waits for the end of what the page itself asks for. */
function watchWorker(): void {
  const register = ServiceWorkerContainer.prototype.register;
  ServiceWorkerContainer.prototype.register = function (...args) {
    const asked = register.apply(this, args);
    const ended = asked.then(async (registration) => {
      while (registration.installing) await new Promise((resolve) => setTimeout(resolve, 20));
      return registration.active !== null;
    });
    Object.assign(window, { isKept: ended.catch(() => false) });
    return asked;
  };
}

describe('what the device refuses', () => {
  fault(
    37,
    async () => {
      const refuse = (page: Page) =>
        page.addInitScript(() => {
          const denied = () => {
            throw new DOMException('denied', 'SecurityError');
          };
          for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
            Object.defineProperty(window, name, { get: denied });
          Object.defineProperty(document, 'cookie', { get: denied, set: denied });
        });
      const atlas = await visitMap('/', { prepare: refuse });
      await atlas.page.getByRole('checkbox', { name: /^Tourisme, gastronomie/ }).check();
      await atlas.hears(/^14 campus/);
      await atlas.page.reload();
      await atlas.hears(/^14 campus/);
      await expectSound(atlas, 'list');
    },
    'refusé',
  );

  fault(
    37,
    async () => {
      // Of the site itself: the worker can keep nothing.
      const fill = async (page: Page) => {
        const session = await page.context().newCDPSession(page);
        await session.send('Storage.overrideQuotaForOrigin', { origin: inject('siteAddress'), quotaSize: 1 });
        await page.addInitScript(() => {
          Storage.prototype.setItem = () => {
            throw new DOMException('full', 'QuotaExceededError');
          };
        });
        await page.addInitScript(watchWorker);
      };
      const atlas = await visit('/?label=cmqe', { prepare: fill, hasWorker: true });
      await atlas.hears(/^\d+ campus/);
      await atlas.page.waitForFunction(() => 'isKept' in window);
      expect(await atlas.page.evaluate(() => (window as unknown as Watched).isKept)).toBe(false);
      await expectSound(atlas, 'list');
    },
    'plein',
  );

  fault(
    39,
    async () => {
      const atlas = await visit('/', { javaScriptEnabled: false, width: 360, height: 740 });
      expect(await atlas.results().getByRole('listitem').count()).toBe(109);
      await atlas.card('Aéronautique et spatial Occitanie').click();
      await atlas.page.getByRole('heading', { level: 1, name: 'Aéronautique et spatial Occitanie' }).waitFor();
      await atlas.goto('/');
      await expectSoundWithoutScripts(atlas);
    },
    'sans JavaScript',
  );

  fault(
    39,
    async () => {
      const blocked: VisitOptions = {
        prepare: (page) => page.route('**/assets/*.js', (route) => route.abort()),
        isNeverTaken: true,
        expectedErrors: [NO_CODE],
      };
      const atlas = await visit('/', blocked);
      expect(await atlas.results().getByRole('listitem').count()).toBe(109);
      // What is written in a box goes nowhere, and violates nothing (the driver would tell).
      await atlas.page.getByLabel('Métier, mot-clé ou campus').fill('soudeuse');
      await atlas.press('Enter');
      await expectSound(atlas, 'list');
    },
    'module bloqué',
  );

  fault(
    39,
    async () => {
      const answers = { '/assets/CampusMap*': 'abort' } as const;
      const atlas = await visit('/', { answers, expectedErrors: [NO_CODE] });
      await atlas.wantMap();
      await atlas.map().getByText("La carte n'a pas pu être chargée").waitFor();
      await atlas.button('Recharger la page').waitFor();
      await expect.poll(() => atlas.status()).toBe('109 campus');
      await expectSound(atlas, 'list');
    },
    'code de la carte bloqué',
  );

  fault(
    39,
    async () => {
      const block = (page: Page) =>
        page.route(/campus/i, (route) => (route.request().isNavigationRequest() ? route.fallback() : route.abort()));
      const atlas = await visit('/', { prepare: block, expectedErrors: [NO_CODE] });
      expect(await atlas.results().getByRole('listitem').count()).toBe(109);
      await expectSound(atlas, 'list');
      // The list comes by another name, and can be filtered; what a campus tells does not come, and is said so.
      await atlas.page.getByRole('checkbox', { name: /^Matériaux/ }).check();
      await atlas.hears(/^(?!109)\d+ campus$/);
      await atlas.results().getByRole('link').first().click();
      await atlas.page.getByText("La fiche n'a pas pu être chargée", { exact: false }).waitFor();
      await expectSound(atlas, 'panel');
    },
    'bloqueur sur « campus »',
  );
});

describe('a device that nobody thought of', () => {
  const WINDOWS: readonly [string, VisitOptions][] = [
    ['zoom 400 %', { width: 320, height: 200 }],
    ['couleurs forcées, sombre', { forcedColors: 'active', colorScheme: 'dark' }],
    ['arabe, Auckland', { locale: 'ar-EG', timezoneId: 'Pacific/Auckland' }],
    ['1970', { timezoneId: 'Pacific/Marquesas', prepare: (page) => page.clock.setFixedTime(0) }],
    ['2099', { prepare: (page) => page.clock.setFixedTime(new Date('2099-12-31T23:59:59Z')) }],
    ['Intl sans français', { prepare: withoutFrench }],
    ['espacement du texte', { width: 360, height: 740, prepare: withSpacing }],
  ];

  for (const [name, options] of WINDOWS)
    fault(
      40,
      async () => {
        const atlas = await visit('/?territoire=bretagne', options);
        expect(await atlas.status()).toMatch(/^\d+ campus$/);
        const told = parseInt(await atlas.status(), 10);
        expect(await atlas.results().getByRole('listitem').count()).toBe(told);
        const oldNotice = atlas.page.getByText('il y a plus de dix-huit mois', { exact: false });
        await expect.poll(() => oldNotice.count()).toBe(name === '2099' ? 1 : 0);
        await expectNoOverflow(atlas);
        await expectSound(atlas, 'list');
        await expectNoOverflow(atlas);
      },
      name,
    );

  fault(
    40,
    async () => {
      const atlas = await visitMap(PATMAT, { reducedMotion: 'no-preference', width: 1280, height: 800 });
      const heading = atlas.page.getByRole('heading', { level: 1 });
      const name = await heading.innerText();
      const moves: readonly (() => Promise<unknown>)[] = [
        () => atlas.page.setViewportSize({ width: 740, height: 360 }),
        () => atlas.page.setViewportSize({ width: 360, height: 740 }),
        () => atlas.page.emulateMedia({ media: 'print' }),
        () => atlas.page.emulateMedia({ media: 'screen' }),
        () => atlas.page.setViewportSize({ width: 320, height: 200 }),
        () => atlas.page.setViewportSize({ width: 1280, height: 800 }),
      ];
      for (const move of moves) {
        // In mid-animation: the map has a zoom to end.
        await atlas.page.evaluate(() => document.querySelector<HTMLElement>('button[aria-label="Zoomer"]')?.click());
        await move();
        expect(await heading.innerText()).toBe(name);
        await expectNoOverflow(atlas);
      }
      const width = async (part: string) => (await atlas.page.locator(part).boundingBox())!.width;
      await expect.poll(() => width('.map-surface')).toBe(await width('.map-stage'));
      await expect.poll(() => atlas.page.locator('.leaflet-zoom-anim').count()).toBe(0);
      await expectSound(atlas, 'list');
    },
    'taille, rotation et impression pendant un mouvement',
  );

  fault(
    40,
    async () => {
      const one = await visit('/?territoire=bretagne');
      const count = await one.status();
      const other = await one.page.context().newPage();
      await other.goto(new URL('/?filiere=materiaux', one.page.url()).href);
      await other.getByRole('link', { name: 'Tous les campus' }).click();
      await other
        .getByRole('status')
        .filter({ hasText: /^109 campus/ })
        .waitFor({ state: 'attached' });
      expect(await one.status()).toBe(count);
      await other.close();
      await expectSound(one, 'list');
    },
    'deux onglets',
  );
});

/** A browser whose Intl knows English alone, as some builds for small devices. */
function withoutFrench(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    for (const name of ['NumberFormat', 'DateTimeFormat', 'Collator', 'ListFormat', 'PluralRules'] as const) {
      const Own = Intl[name] as unknown as new (locale: string, options?: object) => object;
      const English = function (_locale: string, options?: object) {
        return new Own('en-US', options);
      };
      Object.defineProperty(Intl, name, { value: English });
    }
  });
}

/** The spacing of WCAG 1.4.12. */
function withSpacing(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
      );
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    });
  });
}
