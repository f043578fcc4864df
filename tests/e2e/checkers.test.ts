import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { complaintsOf } from './html-validator.ts';
import { SITE, writtenPages } from './site-files.ts';

/** Without a title or a language, a block in a paragraph, an image without a text, an id given twice, a tag left open. */
const BAD_PAGE = '<!doctype html><html><head></head><body><p><div id="a"></div><img src="x"><b id="a"></body></html>';

/** What is wrong with a page, each kind once. */
const complaints = async (html: string) => [...new Set(await complaintsOf(html))];

describe('html-validate', () => {
  it('finds no fault with any page', async () => {
    const found: string[] = [];
    for (const { path, html } of writtenPages()) {
      for (const complaint of await complaints(html)) found.push(`${path}: ${complaint}`);
    }
    expect(found).toEqual([]);
  });

  it('finds fault with a page that is bad on purpose', async () => {
    expect((await complaints(BAD_PAGE)).length).toBeGreaterThan(3);
  });
});

const hasJava = spawnSync('java', ['-version']).status === 0;
const VNU = 'node_modules/vnu-jar/build/dist/vnu.jar';

/** Its checker of styles (of 2024) knows neither ranges of widths nor newer properties. */
const WITHOUT_STYLES = ['--filterpattern', '.*CSS: .*'];

function vnu(...args: string[]) {
  const { status, stderr } = spawnSync('java', ['-Xss2m', '-jar', VNU, '--errors-only', '--format', 'gnu', ...args], {
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
  return { status, errors: stderr.split('\n').filter((line) => line.includes(': error')) };
}

describe.runIf(hasJava)('the Nu checker of the W3C, where Java is there', () => {
  it('finds no fault with any page', { timeout: 300_000 }, () => {
    const { status, errors } = vnu('--skip-non-html', ...WITHOUT_STYLES, SITE);
    expect(errors.slice(0, 20)).toEqual([]);
    expect(status).toBe(0);
  });

  it('finds fault with a page that is bad on purpose', () => {
    const page = join(mkdtempSync('.cache/bad-page-'), 'index.html');
    writeFileSync(page, BAD_PAGE);
    const { status, errors } = vnu(page);
    rmSync(dirname(page), { recursive: true });
    expect(errors.length).toBeGreaterThan(3);
    expect(status).not.toBe(0);
  });
});
