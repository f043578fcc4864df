import { readdirSync } from 'node:fs';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

/** The project's own rules; those that need types are left out, so that a text needs no file. */
const eslint = new ESLint({
  overrideConfig: [{ files: ['**/*.ts', '**/*.tsx'], ...tseslint.configs.disableTypeChecked }],
});

/** What the linter says of a text, were it in that file. */
async function messagesOf(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return result!.messages.map(({ message }) => message);
}

const using = (name: string) => `import { x } from '${name}';\nexport const y = x;\n`;
const rooms = readdirSync('src', { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

/** The table of « who may import whom »; app may enter every room. */
const GROUND: Record<string, string[]> = {
  domain: [],
  texts: ['domain'],
  ui: [],
  url: ['domain'],
  dataset: ['domain', 'ui'],
  worker: [],
  // The worker runs by itself: no page may hold its code.
  app: rooms.filter((room) => room !== 'worker'),
};
const mayEnter = (room: string) => GROUND[room] ?? ['domain', 'ui', 'texts'];

describe('every room of src/', () => {
  it.each(rooms)('%s has walls, towards each room that it may not enter and no other', async (room) => {
    const others = rooms.filter((other) => other !== room);
    const refused: string[] = [];
    for (const other of others) {
      const messages = await messagesOf(`src/${room}/x.ts`, using(`../${other}/x.ts`));
      if (messages.some((message) => message.includes(`${room}/ may import`))) refused.push(other);
      else expect(messages).toEqual([]);
    }
    expect(refused.sort()).toEqual(others.filter((other) => !mayEnter(room).includes(other)).sort());
  });

  it.each(rooms)('%s may import its own files', async (room) => {
    expect(await messagesOf(`src/${room}/x.ts`, using('./y.ts'))).toEqual([]);
  });
});

describe('the doors', () => {
  it.each([
    ['leaflet', ['map'], 'Leaflet'],
    ['leaflet/dist/leaflet-src.esm.js', ['map'], 'Leaflet'],
    ['react-leaflet', ['map'], 'Leaflet'],
    ['react-router-dom', ['app', 'url'], 'router'],
    ['@tanstack/react-query', ['app', 'dataset'], 'TanStack'],
    ['valibot', ['domain'], 'schema library'],
    ['topojson-client', ['domain'], 'domain/ alone'],
    ['workbox-strategies', ['worker'], 'worker/ alone'],
    ['node:fs', [], 'browsers'],
    ['playwright-core', [], 'Playwright'],
    ['puppeteer-core', [], 'Puppeteer'],
  ])('%s is open to %j alone', async (library, open, reason) => {
    const entered: string[] = [];
    for (const room of rooms) {
      const messages = await messagesOf(`src/${room}/x.ts`, using(library));
      if (messages.length === 0) entered.push(room);
      else expect(messages).toEqual([expect.stringContaining(reason)]);
    }
    expect(entered.sort()).toEqual([...open].sort());
  });

  it.each(['domain', 'texts', 'dataset'])('react is closed to %s', async (room) => {
    const [message] = await messagesOf(`src/${room}/x.ts`, using('react'));
    expect(message).toContain('know no React');
  });
});

describe('ways around the walls', () => {
  it.each([
    ['src/map/x.ts', "export const x = () => import('../list/CampusCard.tsx');\n", 'map/ may import'],
    ['src/list/x.ts', "export const x = () => import('leaflet');\n", 'Leaflet'],
    ['src/list/x.ts', "export const x = () => import('../../scripts/data-build.ts');\n", 'list/ may import'],
    ['src/list/x.ts', using('../../scripts/data-build.ts'), 'list/ may import'],
    ['src/list/x.ts', using('../../data/filieres.json'), 'list/ may import'],
    ['src/domain/x.ts', "export const x = () => fetch('/');\n", 'are pure'],
    ['src/texts/x.ts', 'export const x = () => document.title;\n', 'are pure'],
    ['src/ui/x.ts', "export const x = (p: Element) => p.insertAdjacentHTML('afterend', '');\n", 'No HTML strings'],
    ['src/ui/x.ts', 'export const x = window.innerWidth;\n', 'Nothing reads window'],
    ['src/ui/x.ts', 'const x = window;\nexport default x;\n', 'Nothing reads window'],
    ['src/ui/x.ts', 'export const x = document.title;\n', 'Nothing reads window'],
  ])('are closed in %s: %s', async (file, code, reason) => {
    expect(await messagesOf(file, code)).toEqual([expect.stringContaining(reason)]);
  });

  it.each([
    ['src/app/x.ts', "export const x = () => import('../map/CampusMap.tsx');\n"],
    ['src/dataset/x.ts', "export const x = () => import('../domain/outlines.ts');\n"],
    ['src/dataset/x.ts', using('../../data/outlines/outlines.topo.json?url')],
    ['src/ui/x.ts', 'export const x = () => window.innerWidth;\n'],
  ])('are not seen where there are none, in %s: %s', async (file, code) => {
    expect(await messagesOf(file, code)).toEqual([]);
  });
});

describe('what no room may do', () => {
  const read = (code: string) => messagesOf('src/list/X.tsx', code);

  it.each([
    ['an inline style', "export const X = () => <p style={{ color: 'red' }} />;\n", 'No inline style'],
    [
      'an HTML string in JSX',
      "export const X = () => <p dangerouslySetInnerHTML={{ __html: '' }} />;\n",
      'No HTML strings',
    ],
    ['an HTML string', "export function x(p: HTMLElement) {\n  p.innerHTML = '';\n}\n", 'No HTML strings'],
    [
      'window when the module loads',
      'const width = window.innerWidth;\nexport default width;\n',
      'Nothing reads window',
    ],
    ['window in a statement of the module', 'window.scrollTo(0, 0);\n', 'Nothing reads window'],
    ['a loose comparison', 'export const x = (a: number, b: number) => a == b;\n', "Expected '==='"],
    ['a word to the console', "export function x() {\n  console.log('x');\n}\n", 'console'],
    [
      'an excuse that excuses nothing',
      '// eslint-disable-next-line eqeqeq\nexport const x = 1;\n',
      'Unused eslint-disable',
    ],
  ])('%s is refused', async (_, code, reason) => {
    expect(await read(code)).toEqual([expect.stringContaining(reason)]);
  });

  it('a file of more than 250 lines is refused', async () => {
    const messages = await read('export {};\n'.repeat(251));
    expect(messages).toEqual([expect.stringContaining('too many lines')]);
  });

  it('plain code is not', async () => {
    const code =
      'import { x } from \'../domain/x.ts\';\n\nexport function X() {\n  return <p className="x">{x}</p>;\n}\n';
    expect(await read(code)).toEqual([]);
  });

  it('types and passing on count as imports too', async () => {
    const asType = await messagesOf('src/map/x.ts', "import type { A } from '../list/A.tsx';\nexport type B = A;\n");
    const asExport = await messagesOf('src/map/x.ts', "export { A } from '../list/A.tsx';\n");
    expect([...asType, ...asExport]).toEqual([
      expect.stringContaining('map/ may import domain, ui, texts'),
      expect.stringContaining('map/ may import domain, ui, texts'),
    ]);
  });
});

describe('tests and scripts', () => {
  it('may cross the walls: a test of a room builds its world from everywhere', async () => {
    expect(await messagesOf('src/domain/x.test.ts', using('../dataset/dataset-query.ts'))).toEqual([]);
    expect(await messagesOf('scripts/x.ts', using('node:fs'))).toEqual([]);
  });
});
