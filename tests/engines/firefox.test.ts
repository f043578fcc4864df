import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import '../e2e/provided.ts';
import { TWELVE } from './behaviours.ts';
import { FirefoxDriver, launchFirefox } from './firefox.ts';
import { Visitor } from './visitor.ts';

let browser: Awaited<ReturnType<typeof launchFirefox>>;

beforeAll(async () => {
  browser = await launchFirefox();
  console.info(`The behaviours in ${await browser.version()}`);
});

afterAll(async () => {
  await browser.close();
});

for (const { requirement, behaviours } of TWELVE) {
  describe(requirement, () => {
    it.each(behaviours.map(({ sentence, show }) => [sentence, show] as const))('%s', async (_sentence, show) => {
      const driver = await FirefoxDriver.start(browser, inject('siteAddress'));
      try {
        await show(new Visitor(driver));
        expect(driver.faults, 'faults on the page').toEqual([]);
      } finally {
        await driver.close();
      }
    });
  });
}
