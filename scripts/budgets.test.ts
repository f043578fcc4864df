import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { budgetTable, builtSite, filesNamedBy, overweight, packedBytes, weigh, type Budget } from './budgets.ts';

const out = mkdtempSync(join(tmpdir(), 'atlas-budgets-'));
mkdirSync(join(out, 'assets'));
const HTML = '<script src="/atlas/assets/index-1.js"></script><link href="/atlas/assets/index-2.css"><a href="/label">';
writeFileSync(join(out, 'index.html'), HTML);
writeFileSync(join(out, 'assets/index-1.js'), 'a'.repeat(5000));
writeFileSync(join(out, 'assets/index-2.css'), 'b');
writeFileSync(join(out, 'assets/card.png'), 'c'.repeat(300));
afterAll(() => rmSync(out, { recursive: true }));

const budget = (name: string, most: number, ...files: string[]): Budget => ({ name, most, files: () => files });

describe('the budgets', () => {
  it('weigh files as they are sent: images as they are, the others packed', async () => {
    expect(await packedBytes(join(out, 'assets/card.png'))).toBe(300);
    expect(await packedBytes(join(out, 'assets/index-1.js'))).toBeLessThan(50);
  });

  it('find what a page names, by its ending, under a path too', () => {
    expect(filesNamedBy({ out }, 'index.html', 'js')).toEqual(['assets/index-1.js']);
    expect(filesNamedBy({ out }, 'index.html', 'css')).toEqual(['assets/index-2.css']);
    expect(builtSite(out).files).toContain('assets/card.png');
  });

  it('say what is too heavy, and by how much', async () => {
    const weighed = await weigh(out, [budget('cards', 299, 'assets/card.png'), budget('page', 300, 'index.html')]);
    expect(overweight(weighed)).toEqual([
      'Too heavy: cards (1 file) may weigh 299 bytes with brotli, and weighs 300, 1 more.',
    ]);
  });

  it('are printed as a table', async () => {
    const weighed = await weigh(out, [budget('two cards', 1200, 'assets/card.png', 'assets/card.png')]);
    expect(budgetTable(weighed).split('\n')).toEqual([
      'brotli 11  bytes  budget  share',
      'two cards    600   1,200   50 %',
    ]);
  });

  it('refuse to weigh nothing', async () => {
    await expect(weigh(out, [budget('places', 1)])).rejects.toThrow('expected files for "places"');
  });
});
