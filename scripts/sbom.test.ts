// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLock } from './package-lock.ts';
import { sbomText } from './sbom.ts';

const TEXT = readFileSync('package-lock.json', 'utf8');
const text = sbomText(readLock(TEXT));
const bill = JSON.parse(text);
const references: string[] = bill.components.map((component: { 'bom-ref': string }) => component['bom-ref']);

describe('the bill of materials', () => {
  it('has the form of CycloneDX 1.6', () => {
    expect(Object.keys(bill)).toEqual([
      'bomFormat',
      'specVersion',
      'serialNumber',
      'version',
      'metadata',
      'components',
      'dependencies',
    ]);
    expect([bill.bomFormat, bill.specVersion, bill.version]).toEqual(['CycloneDX', '1.6', 1]);
    // The pattern of the published schema; version 8 and variant of RFC 9562.
    expect(bill.serialNumber).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    for (const component of bill.components) {
      expect(component).toEqual({
        type: 'library',
        'bom-ref': `${component.name}@${component.version}`,
        name: expect.stringMatching(/^(@[\w.-]+\/)?[\w.-]+$/),
        version: expect.stringMatching(/^\d+\.\d+\.\d+/),
        scope: expect.stringMatching(/^(required|optional)$/),
        purl: expect.stringMatching(/^pkg:npm\/(%40[\w.-]+\/)?[\w.-]+@\d+\.\d+\.\d+[\w.-]*$/),
        licenses: [
          expect.toSatisfy(({ license, expression }) =>
            (license ? /^[\w.-]+$/ : / AND /).test(license?.id ?? expression),
          ),
        ],
        hashes: [{ alg: 'SHA-512', content: expect.stringMatching(/^[\da-f]{128}$/) }],
      });
    }
  });

  it('names each part once, and no part that it does not have', () => {
    expect(new Set(references).size).toBe(references.length);
    const known = new Set([...references, bill.metadata.component['bom-ref']]);
    const named = bill.dependencies.flatMap(({ ref, dependsOn }: { ref: string; dependsOn: string[] }) => [
      ref,
      ...dependsOn,
    ]);
    expect(named.filter((ref: string) => !known.has(ref))).toEqual([]);
    expect(bill.dependencies.map(({ ref }: { ref: string }) => ref).sort()).toEqual([...known].sort());
  });

  it('has every dependency of package.json, what those need, and none of the tools', () => {
    const { dependencies, devDependencies, name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
    const versions = Object.entries({ ...dependencies, '@react-leaflet/core': '3.0.0' });
    expect(references).toEqual(expect.arrayContaining(versions.map((entry) => entry.join('@'))));
    const root = bill.dependencies.find(({ ref }: { ref: string }) => ref === `${name}@${version}`);
    expect(root.dependsOn).toHaveLength(Object.keys(dependencies).length);
    const tools = Object.entries(devDependencies).map((entry) => entry.join('@'));
    expect(references.filter((ref) => tools.includes(ref))).toEqual([]);
  });

  it('is the same bytes for the same lock, and of another number for another one', () => {
    expect(sbomText(readLock(TEXT))).toBe(text);
    const other = JSON.parse(sbomText(readLock(TEXT.replaceAll('"version": "1.9.4"', '"version": "1.9.5"'))));
    expect(other.serialNumber).not.toBe(bill.serialNumber);
    expect(text).not.toMatch(/timestamp|\/(tmp|home|root|usr)\//);
  });

  it.each([
    ['a licence', { integrity: `sha512-${'A'.repeat(86)}==` }],
    ['an integrity', { license: 'MIT' }],
    ['a whole integrity', { license: 'MIT', integrity: 'sha512-AAAA' }],
    ['a strong integrity', { license: 'MIT', integrity: 'sha1-qUqP5cyxm6YcTAhz05Hph5gvu9M=' }],
  ])('is not made where a package has not %s', (_, facts) => {
    const packages = {
      '': { name: 'site', dependencies: { a: '1' } },
      'node_modules/a': { version: '1.0.0', ...facts },
    };
    const lock = readLock(JSON.stringify({ lockfileVersion: 3, packages }));
    expect(() => sbomText(lock)).toThrow('expected a licence and a sha512 for node_modules/a.');
  });
});
