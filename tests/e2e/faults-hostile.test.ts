import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect } from 'vitest';
import { visit, visitMap, withBrowser } from './driver.ts';
import { fault } from './faults.ts';
import { expectSound } from './oracle.ts';
import { publishedDataset } from './site-files.ts';

withBrowser();

const DATA = '/data/v1/campus.json';
const ID = 'patmat-centre-val-de-loire';
/** Markup, a script's end, a section's end, and letters that turn the reading direction. */
const PAYLOAD = '"><img src=x onerror="pwned=1"></script><script>pwned=1</script><svg onload="pwned=1">]]>\u202Etxt';
/** As it is read: without the mark that would turn what stands after it. */
const READ = PAYLOAD.replace('\u202E', '');
/** What means something to a spreadsheet, to JSON's readers and to those of objects; one campus each. */
const OTHERS = ["=cmd|'/c calc'!A1", '\ud800 a\udc00', '__proto__', '@SUM(1+1)\r\n=1+1'];
/** Names of what every object has, as ids. */
const IDS = ['constructor', '__proto__', 'toString', 'hasownproperty'];

/** What chooses among known values, and is no text. */
const CODES = new Set(['id', 'status', 'label', 'filiere', 'region', 'academie', 'precision', 'kind', 'departement']);

/** The same facts with the payload for each text, and with addresses that are scripts. */
function poisoned(facts: unknown, text: string, key = ''): unknown {
  if (CODES.has(key) || key === 'levels' || key === 'supports' || key === 'otherFilieres') return facts;
  if (Array.isArray(facts)) return facts.map((one: unknown) => poisoned(one, text, key));
  if (typeof facts === 'object' && facts !== null)
    return Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, poisoned(value, text, name)]));
  if (key === 'website' || key === 'url' || key === 'source') return 'javascript:pwned=1';
  return typeof facts === 'string' ? text : facts;
}

describe('the data are hostile', () => {
  fault(24, async () => {
    const published = publishedDataset();
    const campuses = published.campuses.map((campus) => (campus.id === ID ? poisoned(campus, PAYLOAD) : campus));
    const body = JSON.stringify({ ...published, campuses }).replace('{', '{"__proto__":{"polluted":1},');
    const answers = { [DATA]: { body, contentType: 'application/json' } };
    const atlas = await visitMap('/?territoire=centre-val-de-loire', { answers });
    expect(await atlas.status()).toBe('4 campus');
    const card = atlas.results().getByRole('link').filter({ hasText: 'onerror' });
    expect(await card.textContent()).toBe(READ);
    await atlas.mark(/onerror/).waitFor();
    await card.click();
    await expect.poll(() => atlas.page.getByRole('heading', { level: 1 }).textContent()).toBe(READ);
    await atlas.page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    const found = await atlas.page.evaluate(() => ({
      pwned: 'pwned' in window || 'polluted' in {},
      foreign: document.querySelectorAll('main img, main svg[onload], main script, [onerror]').length,
      links: [...document.links].map(({ href }) => href).filter((href) => !/^(https?|mailto|tel|geo):/.test(href)),
    }));
    expect(found).toEqual({ pwned: false, foreign: 0, links: [] });
    await expectSound(atlas, 'list');
  });

  fault(
    24,
    async () => {
      const published = publishedDataset();
      const campuses = published.campuses.map((campus, at) =>
        at < OTHERS.length ? { ...(poisoned(campus, OTHERS[at]!) as object), id: IDS[at], status: 'attested' } : campus,
      );
      const body = JSON.stringify({ ...published, campuses });
      const answers = { [DATA]: { body, contentType: 'application/json' } };
      // Not the address of a written page, which other data would make anew.
      const atlas = await visit('/?statut=atteste', { answers, expectedErrors: [/404/] });
      const [download] = await Promise.all([atlas.page.waitForEvent('download'), atlas.button(/ \(CSV\)$/).click()]);
      const rows = parse(readFileSync(await download.path()), { bom: true, delimiter: ';' });
      expect(rows.length).toBe(1 + parseInt(await atlas.status(), 10));
      expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell) && Number.isNaN(Number(cell)))).toEqual([]);
      expect(rows.flat().filter((cell) => cell.includes('cmd|')).length).toBeGreaterThan(0);
      for (const [at, id] of IDS.entries()) {
        await atlas.goto(`/campus/${id}`);
        await expect.poll(() => atlas.page.getByRole('heading', { level: 1 }).textContent()).toBe(OTHERS[at]);
        expect(atlas.address()).toBe(`/campus/${id}`);
      }
      expect(await atlas.page.evaluate(() => 'pwned' in window)).toBe(false);
      await expectSound(atlas, 'list');
    },
    'noms de code, formules, moitiés de lettres',
  );
});
