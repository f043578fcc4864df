import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLock } from '../../scripts/package-lock.ts';

const FILE = 'docs/dependencies.md';

const rows = readFileSync(FILE, 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
const named = rows.map(([name = '']) => name.replaceAll('`', ''));

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
const names = Object.keys(dependencies);

/** What the code of the site and of its build says, tests apart. */
const code = ['src', 'scripts']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:tsx?|mjs|css)$/.test(file) && !/\.test\.tsx?$/.test(file))
      .map((file) => readFileSync(join(folder, file), 'utf8')),
  )
  // The font is named where the page begins.
  .concat(readFileSync('index.html', 'utf8'))
  .join('\n');

describe('the table of dependencies', () => {
  it('has each package of package.json, once, and no other', () => {
    expect(named).toEqual([...names].sort());
  });

  it('names the licence of each, as the lock does', () => {
    const { packages } = readLock(readFileSync('package-lock.json', 'utf8'));
    const licences = rows.map(([, licence]) => licence);
    expect(licences).toEqual(named.map((name) => packages.get(`node_modules/${name}`)?.license));
  });

  it('says how heavy each is, what it is for and who keeps it', () => {
    for (const [name = '', , weight = '', purpose = '', upkeep = ''] of rows) {
      expect(weight, name).toMatch(/^(?:\d+\.\d|font|build|worker)$/);
      expect(purpose.length, name).toBeGreaterThan(5);
      expect(upkeep.length, name).toBeGreaterThan(7);
    }
    expect(rows.every((row) => row.length === 5)).toBe(true);
  });

  it('has none that nothing uses', () => {
    const unused = names.filter((name) => !new RegExp(`['"\`(/]${name}(?:['"\`/])`).test(code));
    expect(unused).toEqual([]);
  });

  it('names only records that there are', () => {
    const records = readdirSync('docs/decisions').map((file) => file.slice(0, 3));
    const cited = readFileSync(FILE, 'utf8').match(/(?<=\brecords? )\d{3}/g) ?? [];
    expect(cited.length).toBeGreaterThan(5);
    expect(cited.filter((number) => !records.includes(number))).toEqual([]);
  });
});
