import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aDataset } from '../tests/builders.ts';
import { PLAN } from '../src/domain/plan.ts';
import { drawCards, type ServerBuild } from './share-cards.ts';

const CARD = { kicker: null, notes: [], filiere: null, frame: PLAN, dots: [], pin: null };

/** A build of a page for each title; a title that begins with "!" has a card that cannot be said or drawn. */
function aBuild(titles: readonly string[]): ServerBuild {
  return {
    SITE_NAME: 'Atlas des campus',
    pagesOf: () => titles.map((title) => ({ path: title })),
    shareCardOf: ({ path: title }) => {
      if (title === '!said') throw new Error('no such campus');
      const frame = title === '!drawn' ? { ...PLAN, width: Number.NaN } : PLAN;
      return { ...CARD, title, frame, file: `partage/${title}.png` };
    },
  };
}

describe('drawCards', () => {
  let out: string;
  let cache: string;

  beforeEach(() => {
    out = mkdtempSync(join(tmpdir(), 'atlas-cards-'));
    cache = join(out, 'cache');
    mkdirSync(join(out, 'data/v1'), { recursive: true });
    writeFileSync(join(out, 'data/v1/campus.json'), JSON.stringify(aDataset([])));
  });
  afterEach(() => rmSync(out, { recursive: true }));

  const imageOf = (title: string) => readFileSync(join(out, `partage/${title}.png`));

  it('writes an image for each file, once, of the size that networks ask for', async () => {
    expect(await drawCards(out, aBuild(['Bois', 'Acier', 'Bois']), cache)).toBe(2);
    const { format, width, height } = await sharp(imageOf('Bois')).metadata();
    expect([format, width, height]).toEqual(['png', 1200, 630]);
    expect(imageOf('Bois').length).toBeLessThan(60_000);
    expect(readdirSync(join(out, 'partage'))).toEqual(['Acier.png', 'Bois.png']);
  });

  it('gives the same bytes again, from the cache and without it', async () => {
    await drawCards(out, aBuild(['Bois']), cache);
    const first = imageOf('Bois');
    const [kept] = readdirSync(cache);
    const { mtimeMs } = statSync(join(cache, kept!));
    await drawCards(out, aBuild(['Bois']), cache);
    expect(readdirSync(cache)).toEqual([kept]);
    expect(statSync(join(cache, kept!)).mtimeMs).toBe(mtimeMs);
    expect(imageOf('Bois').equals(first)).toBe(true);
    await drawCards(out, aBuild(['Bois']), join(out, 'other'));
    expect(imageOf('Bois').equals(first)).toBe(true);
  });

  it('tells every card that failed, and draws the others', async () => {
    const drawing = drawCards(out, aBuild(['!said', 'Bois', '!drawn']), cache);
    await expect(drawing).rejects.toThrow(/^2 share cards were not drawn:\n!said: .*no such campus\n.*!drawn\.png: /s);
    expect(existsSync(join(out, 'partage/Bois.png'))).toBe(true);
  });

  it('refuses a file that is no dataset', async () => {
    writeFileSync(join(out, 'data/v1/campus.json'), '{}');
    await expect(drawCards(out, aBuild([]), cache)).rejects.toThrow(/expected the dataset/);
  });
});
