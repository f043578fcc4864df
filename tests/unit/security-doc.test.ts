import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const text = readFileSync('SECURITY.md', 'utf8');

describe('SECURITY.md', () => {
  it.each(['README.md', 'CONTRIBUTING.md'])('can be reached from %s', (file) => {
    expect(readFileSync(file, 'utf8')).toContain('(SECURITY.md)');
  });

  it('names only files that there are', () => {
    const linked = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, file]) => file!);
    const named = [...text.matchAll(/`((?:src|tests)\/[\w./-]+|[\w.]+\.js)`/g)].map(([, file]) => file!);
    expect(linked.length + named.length).toBeGreaterThan(6);
    expect([...linked, ...named].filter((file) => !existsSync(file))).toEqual([]);
  });

  it('invents nobody to write to', () => {
    expect(text).not.toMatch(/\S@\S+\.\S|https?:/);
  });
});
