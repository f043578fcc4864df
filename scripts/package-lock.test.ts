// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { closureOf, packageName, pathFrom, readLock } from './package-lock.ts';

const MADE = readLock(
  JSON.stringify({
    lockfileVersion: 3,
    packages: {
      '': { name: 'site', version: '1.0.0', dependencies: { a: '1' }, devDependencies: { tool: '1' } },
      'node_modules/a': { version: '1.0.0', dependencies: { '@b/c': '2' }, optionalDependencies: { native: '1' } },
      'node_modules/a/node_modules/@b/c': { version: '2.0.0', peerDependencies: { d: '*', e: '*' } },
      'node_modules/@b/c': { version: '1.0.0', dev: true },
      'node_modules/d': { version: '4.0.0', dependencies: { a: '1' } },
      'node_modules/tool': { version: '1.0.0', dev: true, dependencies: { '@b/c': '1' } },
    },
  }),
);

describe('readLock', () => {
  it.each(['{}', '{"lockfileVersion":2,"packages":{"":{"name":"a"}}}', '{"lockfileVersion":3,"packages":{}}'])(
    'refuses %s',
    (text) => {
      expect(() => readLock(text)).toThrow('expected version 3');
    },
  );

  it('tells what a package asks for, optional peers apart', () => {
    const { packages } = readLock(
      JSON.stringify({
        lockfileVersion: 3,
        packages: {
          '': { name: 'site' },
          'node_modules/a': { peerDependencies: { b: '1', c: '1' }, peerDependenciesMeta: { c: { optional: true } } },
        },
      }),
    );
    expect(packages.get('node_modules/a')).toEqual({
      version: '0.0.0',
      license: null,
      integrity: null,
      resolved: null,
      hasInstallScript: false,
      isForDevelopment: false,
      isOptional: false,
      dependencies: ['b'],
    });
  });
});

describe('the packages that another one finds', () => {
  it.each([
    ['', 'a', 'node_modules/a'],
    ['node_modules/a', '@b/c', 'node_modules/a/node_modules/@b/c'],
    ['node_modules/tool', '@b/c', 'node_modules/@b/c'],
    ['node_modules/a/node_modules/@b/c', 'd', 'node_modules/d'],
    ['node_modules/a', 'native', null],
  ])('from "%s": %s', (from, name, expected) => {
    expect(pathFrom(MADE, from, name)).toBe(expected);
  });

  it('are followed to the end, circles too, each once', () => {
    expect(closureOf(MADE, ['a'])).toEqual(['node_modules/a', 'node_modules/a/node_modules/@b/c', 'node_modules/d']);
    expect(closureOf(MADE, [])).toEqual([]);
  });

  it('have their names', () => {
    expect(packageName('node_modules/a/node_modules/@b/c')).toBe('@b/c');
    expect(packageName('node_modules/a')).toBe('a');
  });
});

describe('the lock of the atlas', () => {
  const text = readFileSync('package-lock.json', 'utf8');
  const packages = [...readLock(text).packages];

  it('pins the bytes of every package, and names no registry', () => {
    expect(packages.length).toBeGreaterThan(500);
    const unpinned = packages.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''));
    expect(unpinned.map(([path]) => path)).toEqual([]);
    expect(packages.filter(([, { resolved }]) => resolved !== null).map(([path]) => path)).toEqual([]);
    expect(text).not.toMatch(/registry|"resolved"|\.tgz/);
  });

  it('needs no install script: none runs, and only two tools have one', () => {
    expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m);
    const withScript = packages.filter(([, { hasInstallScript }]) => hasInstallScript);
    expect(withScript.map(([path]) => path)).toEqual(['node_modules/esbuild', 'node_modules/vnu-jar']);
    expect(withScript.every(([, { isForDevelopment }]) => isForDevelopment)).toBe(true);
  });

  it('has exact versions in package.json alone', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    const ranges = Object.entries<string>({ ...dependencies, ...devDependencies });
    expect(ranges.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});
