import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { PLAN, PLAN_SYMBOL } from '../src/domain/plan.ts';
import { planSymbol } from './plan-symbol.ts';

const topology = () => JSON.parse(readFileSync('data/outlines/outlines.topo.json', 'utf8')) as never;
const symbol = planSymbol(topology());

describe('planSymbol', () => {
  it('draws land, neighbours, borders and frames in few elements', () => {
    const { document } = new JSDOM(`<svg>${symbol}</svg>`).window;
    const drawing = document.getElementById(PLAN_SYMBOL)!;
    expect(drawing.getAttribute('viewBox')).toBe(`0 0 ${PLAN.width} ${PLAN.height}`);
    expect([...drawing.children].map(({ classList }) => classList[0])).toEqual([
      'plan-neighbours',
      'plan-insets',
      'plan-land',
      'plan-regions',
    ]);
    for (const path of drawing.children) expect(path.getAttribute('d')).toMatch(/^M[-\d.lzhvM ]+$/);
  });

  it('is the same each time, and light', () => {
    expect(planSymbol(topology())).toBe(symbol);
    expect(brotliCompressSync(symbol).length).toBeLessThan(6_000);
  });
});
