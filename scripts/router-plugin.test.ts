import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { routerPlugin } from './router-plugin.ts';

const DIST = 'node_modules/react-router/dist/development';
const { filter, handler } = routerPlugin().transform as unknown as {
  filter: { id: RegExp };
  handler: (code: string) => string;
};
const modules = readdirSync(DIST)
  .filter((name) => name.endsWith('.mjs') && filter.id.test(`${DIST}/${name}`))
  .map((name) => readFileSync(`${DIST}/${name}`, 'utf8'));

describe('what a bundler is told of the router', () => {
  it('is told of the files that are there', () => {
    const all = modules.join('\n');
    const after = modules.map(handler).join('\n');
    expect(all).toMatch(/^var ENABLE_DEV_WARNINGS = true;$/m);
    expect(all).toMatch(/^Form\.displayName = "Form";$/m);
    expect(after).toMatch(/^var ENABLE_DEV_WARNINGS = false;$/m);
    expect(after).not.toMatch(/^\w+\.displayName = /m);
    expect(after).toMatch(/^var Form = \/\* @__PURE__ \*\/ \w+\.forwardRef\($/m);
  });

  it('changes nothing else', () => {
    const same = (code: string) =>
      code
        .replace(/^var ENABLE_DEV_WARNINGS = .*$/gm, '')
        .replace(/^\w+\.displayName = .*$/gm, '')
        .replaceAll('= /* @__PURE__ */ React', '= React');
    for (const code of modules) expect(same(handler(code))).toBe(same(code));
  });
});
