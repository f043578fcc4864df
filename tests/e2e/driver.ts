/**
 * The tests' visitor: opens the built site in a real browser and says what is on the screen. The only file beside
 * browser.ts that knows Playwright. A request that leaves localhost, an uncaught error or an error in the console
 * fails the test, unless the test said that it expects it; so does whatever the content security policy refuses.
 */
import type { Browser, BrowserContext, Locator, Page, Request, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { launchBrowser } from './browser.ts';
import { answerTile, configWith, findAnswer, goesOnFramable, TILE_HOST } from './answers.ts';
import { reportViolations, VIOLATION, violationIn } from './policy-watch.ts';
import './provided.ts';
import { OpenRequests } from './open-requests.ts';
import { isHeldByReact, isIdle } from './stillness.ts';
import type { VisitOptions } from './visit-options.ts';

export type { Locator, Page, Request, Route };
export type { Answers, VisitOptions, Window } from './visit-options.ts';

let browser: Browser;
let contexts: BrowserContext[] = [];
let faults: string[] = [];

/** To be called once at the top of a file of tests. */
export function withBrowser(): void {
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(async () => {
    const found = [...faults];
    // What is still being answered is no matter any more, and what is asked for meanwhile must not leave.
    await Promise.all(contexts.map((context) => context.setOffline(true)));
    await Promise.all(contexts.map((context) => context.unrouteAll({ behavior: 'ignoreErrors' })));
    await Promise.all(contexts.map((context) => context.close()));
    contexts = [];
    faults = [];
    expect(found, 'faults on the page').toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
  });
}

/** Opens an address, makes the map live, as a pointer that comes to it does, and waits until its marks stand. */
export async function visitMap(path: string, options: VisitOptions = {}): Promise<Atlas> {
  const atlas = await visit(path, options);
  const live = atlas.page.locator('.map-surface');
  await live.or(atlas.stillMap()).first().waitFor();
  await atlas.wantMap();
  await live.waitFor();
  await atlas.settle();
  return atlas;
}

/** Opens an address of the site ("/campus/…") and waits until the page has settled. */
export async function visit(path: string, options: VisitOptions = {}): Promise<Atlas> {
  const { width = 1280, height = 800, answers = {}, expectedErrors = [], tiles = '', prepare, ...rest } = options;
  const { isNeverTaken = false, hasWorker = false, isFramable = false, at = inject('siteAddress'), ...window } = rest;
  const context = await browser.newContext({
    viewport: { width, height },
    locale: 'fr-FR',
    reducedMotion: 'reduce',
    permissions: window.geolocation ? ['geolocation'] : [],
    ...window,
  });
  contexts.push(context);
  // A test may close its own before its end.
  context.once('close', () => (contexts = contexts.filter((other) => other !== context)));
  if (!hasWorker) await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  const atlas = new Atlas(await context.newPage(), window.javaScriptEnabled !== false && !isNeverTaken, at);
  await context.route('**/*', (route) => {
    const url = new URL(route.request().url());
    atlas.requests.push(url);
    if (url.origin === TILE_HOST && tiles !== null && tiles !== 'as published') return answerTile(route, url);
    if (url.hostname !== 'localhost') {
      faults.push(`request to ${url.href}`);
      return route.abort();
    }
    const answer = url.origin === inject('siteAddress') ? findAnswer(answers, url.pathname) : undefined;
    if (answer === 'abort') return route.abort();
    if (answer) return route.fulfill(answer);
    if (url.pathname === '/config.json' && tiles !== 'as published') return route.fulfill({ json: configWith(tiles) });
    if (isFramable && route.request().resourceType() === 'document') return goesOnFramable(route);
    return route.continue();
  });
  await context.addInitScript(reportViolations, VIOLATION);
  // Every tab of the visitor.
  context.on('weberror', (error) => faults.push(`uncaught: ${error.error().message}`));
  context.on('console', (message) => {
    const text = `${message.text()} ${message.location().url}`;
    const violation = violationIn(message.text());
    if (violation) atlas.violations.push(violation);
    if (violation && !options.areViolationsExpected) faults.push(`violation: ${violation}`);
    if (violation) return;
    if (message.type() === 'error' && !expectedErrors.some((pattern) => pattern.test(text))) faults.push(text);
  });
  await prepare?.(atlas.page);
  await atlas.goto(path);
  return atlas;
}

/** How long no answer must have come for the page to be taken for settled, in milliseconds; and what is too long. */
const QUIET_MS = 60;
const TOO_LONG_MS = 60_000;

/** One visitor's window. */
export class Atlas {
  /** Every request so far, whoever asked. */
  readonly requests: URL[] = [];
  /** What the content security policy has refused so far. */
  readonly violations: string[] = [];
  private readonly asked: OpenRequests;

  constructor(
    readonly page: Page,
    private readonly hasScripts = true,
    private readonly site = inject('siteAddress'),
  ) {
    this.asked = new OpenRequests(page);
  }

  /** Opens an address in another tab of the same visitor. */
  async beside(path: string): Promise<Atlas> {
    const other = new Atlas(await this.page.context().newPage(), this.hasScripts, this.site);
    await other.goto(path);
    return other;
  }

  async goto(path: string): Promise<void> {
    await this.page.goto(this.site + path);
    await this.settle();
  }

  /** Waits until React holds the page, nothing has been asked for a while and what came is drawn. */
  async settle(): Promise<void> {
    if (this.hasScripts) await this.page.waitForFunction(isHeldByReact);
    this.asked.beginAnew();
    const latest = Date.now() + TOO_LONG_MS;
    do {
      while (!this.asked.isQuiet(QUIET_MS)) {
        if (Date.now() > latest) throw new Error(`not settled, waits for: ${this.asked.addresses().join(', ')}`);
        await this.page.waitForTimeout(QUIET_MS / 4);
      }
      if (this.hasScripts) await this.page.waitForFunction(isIdle, { turns: 3, turnMs: 30 });
    } while (!this.asked.isQuiet(QUIET_MS));
  }

  /**
   * Waits until nothing changes in the page for longer: what comes last is drawn after its last answer, and React holds
   * back for 300 ms what has waited for its code.
   */
  async rest(): Promise<void> {
    await this.page.waitForFunction(isIdle, { turns: 9, turnMs: 40 });
  }

  /** Path and query as they stand in the address. */
  address(): string {
    const { pathname, search } = new URL(this.page.url());
    return pathname + decodeURIComponent(search);
  }

  /** What the one polite status says. */
  async status(): Promise<string> {
    return (await this.page.getByRole('status').innerText()).trim();
  }

  /** Waits until the status says so. */
  async hears(text: string | RegExp): Promise<void> {
    await this.page.getByRole('status').filter({ hasText: text }).waitFor({ state: 'attached' });
  }

  /** One of the two boxes of the search. */
  box(name: 'Métier, mot-clé ou campus' | 'Ville, code postal, département ou académie'): Locator {
    return this.page.getByRole('combobox', { name, exact: true });
  }

  /** The lines that the open box suggests. */
  suggestions(): Locator {
    return this.page.getByRole('listbox').getByRole('option');
  }

  map(): Locator {
    return this.page.getByRole('region', { name: 'Carte des campus' });
  }

  /** What opens the map where it is still. */
  stillMap(): Locator {
    return this.button('Explorer la carte');
  }

  /** Comes to the still map with the pointer, where it is on the screen. */
  async wantMap(): Promise<void> {
    if (await this.stillMap().isVisible()) await this.stillMap().hover();
  }

  results(): Locator {
    return this.page.getByRole('list', { name: 'Résultats' });
  }

  card(name: string): Locator {
    return this.results().getByRole('link', { name, exact: true });
  }

  /** The marks of the map, campuses and clusters. */
  marks(): Locator {
    return this.map().locator('.mark');
  }

  mark(name: string | RegExp): Locator {
    return this.map().locator('.mark').and(this.page.getByRole('button', { name }));
  }

  async markNames(): Promise<string[]> {
    return this.marks().evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label') ?? ''));
  }

  /** How many campuses the marks stand for together. */
  async campusesOnMap(): Promise<number> {
    const names = await this.markNames();
    return names.reduce((sum, name) => sum + Number(/^(\d+) campus/.exec(name)?.[1] ?? 1), 0);
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** The accessible name of what has the focus: its label, else its text. */
  async focused(): Promise<string> {
    return this.page.evaluate(() => {
      const element = document.activeElement;
      return (element?.getAttribute('aria-label') ?? element?.textContent ?? '').trim();
    });
  }

  /** Requests whose path contains the text. */
  requestsFor(part: string): URL[] {
    return this.requests.filter(({ href }) => href.includes(part));
  }
}
