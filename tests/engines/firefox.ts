/**
 * A visitor with Firefox, driven over WebDriver BiDi: FIREFOX_PATH if it is set, else the programs that Linux
 * distributions install. The only file that knows Puppeteer; Playwright asks its BiDi for a command that a plain
 * Firefox lacks.
 */
import { existsSync } from 'node:fs';
import { launch, type Browser, type KeyInput, type Page } from 'puppeteer-core';
import type { Driver, Size } from './visitor.ts';

const USUAL_PLACES = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];

/** French, without animations, and without calls home. */
const PREFERENCES = {
  'intl.accept_languages': 'fr-FR, fr',
  'ui.prefersReducedMotion': 1,
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'datareporting.healthreport.uploadEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'toolkit.telemetry.enabled': false,
};

/** Where Firefox is; throws with what to install where there is none. */
export function firefoxPath(): string {
  const given = process.env['FIREFOX_PATH'];
  const path = given ?? USUAL_PLACES.find((place) => existsSync(place));
  if (path !== undefined && existsSync(path)) return path;
  throw new Error(
    `No Firefox at ${given ?? USUAL_PLACES.join(' nor at ')}. Install it ("apt-get install firefox-esr" on Debian, ` +
      '"apt-get install firefox" on others), or say where it is: FIREFOX_PATH=/path/to/firefox npm run test:engines',
  );
}

/** Starts Firefox without a screen. */
export async function launchFirefox(): Promise<Browser> {
  return launch({
    browser: 'firefox',
    executablePath: firefoxPath(),
    headless: true,
    extraPrefsFirefox: PREFERENCES,
  });
}

/** One window of Firefox on the site; `faults` collects the page's uncaught errors and the requests that leave the site. */
export class FirefoxDriver implements Driver {
  private constructor(
    private readonly page: Page,
    private readonly site: string,
    readonly faults: string[] = [],
  ) {}

  static async start(browser: Browser, site: string): Promise<FirefoxDriver> {
    const driver = new FirefoxDriver(await browser.newPage(), site);
    driver.page.on('pageerror', (error) => driver.faults.push(`uncaught: ${String(error)}`));
    driver.page.on('request', (request) => {
      if (/^https?:/.test(request.url()) && !request.url().startsWith(site))
        driver.faults.push(`request to ${request.url()}`);
    });
    return driver;
  }

  async open(path: string, size: Size): Promise<void> {
    await this.page.setViewport(size);
    await this.page.goto(this.site + path, { waitUntil: 'load' });
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key as KeyInput);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  async clickAt(x: number, y: number): Promise<void> {
    await this.page.mouse.click(x, y);
  }

  async evaluate<Given, Value>(look: (given: Given) => Value | Promise<Value>, given: Given): Promise<Value> {
    return (await this.page.evaluate(look as (given: unknown) => unknown, given)) as Value;
  }

  async back(): Promise<void> {
    await this.page.evaluate(() => history.back());
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}
