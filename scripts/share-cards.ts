/**
 * Draws the share cards of the built site: `tsx scripts/share-cards.ts [--out dist] [--server .cache/server/…]`. One
 * image for each campus, filière and territory, and one for the site. Tells every card that could not be drawn, and
 * then fails: a page never names an image that is not there. What was drawn before is kept in .cache/.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import sharp from 'sharp';
import { parseDataset } from '../src/domain/dataset-schema.ts';
import type { Dataset } from '../src/domain/dataset.ts';
import { argument } from './argument.ts';
import { cardSvg, type CardDrawing } from './card-svg.ts';
import { planSymbol } from './plan-symbol.ts';

/** What this needs of the server build (src/prerender.tsx); scripts may not import it, since it is React. */
export interface ServerBuild {
  pagesOf: (dataset: Dataset) => readonly Page[];
  shareCardOf: (page: Page, dataset: Dataset) => CardDrawing & { file: string };
  SITE_NAME: string;
}

interface Page {
  path: string;
}

const CACHE = '.cache/share-cards';
/** A quality under 100 is fewer colours: 80 keeps every card under 60 kB, and no eye tells it from 100. */
const PNG = { palette: true, quality: 80, effort: 7 };
/** What an image depends on beside its drawing. */
const MAKER = JSON.stringify([PNG, sharp.versions]);
/** How many are drawn at once: sharp draws on threads of its own. */
const AT_ONCE = 4;

/**
 * Draws every card into `out`, with the help of the images that `cache` holds; returns how many. Throws with every
 * failure in one message, after the others were drawn.
 */
export async function drawCards(out: string, build: ServerBuild, cache = CACHE): Promise<number> {
  const parsed = parseDataset(JSON.parse(readFileSync(join(out, 'data/v1/campus.json'), 'utf8')));
  if (parsed.kind !== 'ok') throw new Error(`${out}/data/v1/campus.json: expected the dataset of npm run data:build.`);
  const symbol = planSymbol(JSON.parse(readFileSync('data/outlines/outlines.topo.json', 'utf8')));
  const failures: string[] = [];
  const cards = cardsOf(build, parsed.dataset, failures);
  const files = [...cards];
  const drawSome = async () => {
    for (let next = files.pop(); next; next = files.pop()) {
      const [file, card] = next;
      try {
        write(join(out, file), await drawn(cardSvg(card, symbol, build.SITE_NAME), cache));
      } catch (cause) {
        failures.push(`${file}: ${String(cause)}`);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, drawSome));
  if (failures.length > 0) throw new Error(`${failures.length} share cards were not drawn:\n${failures.join('\n')}`);
  return cards.size;
}

/** What each file shows; a page whose card is not known is told in `failures`. */
function cardsOf(build: ServerBuild, dataset: Dataset, failures: string[]): Map<string, CardDrawing> {
  const cards = new Map<string, CardDrawing>();
  for (const page of build.pagesOf(dataset)) {
    try {
      // A former address shows the card of the site: its page leads on.
      const { file, ...card } = build.shareCardOf(page, dataset);
      cards.set(file, card);
    } catch (cause) {
      failures.push(`${page.path}: ${String(cause)}`);
    }
  }
  return cards;
}

/** The image of a drawing, from the cache where it was drawn before. */
async function drawn(svg: string, cache: string): Promise<Buffer> {
  const key = createHash('sha256')
    .update(MAKER + svg)
    .digest('hex');
  const kept = join(cache, `${key.slice(0, 32)}.png`);
  if (existsSync(kept)) return readFileSync(kept);
  const image = await sharp(Buffer.from(svg)).png(PNG).toBuffer();
  write(kept, image);
  return image;
}

/** Writes a file that is whole at every moment, since two builds may draw the same card. */
function write(file: string, content: Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, content);
  renameSync(`${file}.${process.pid}`, file);
}

async function main(args: readonly string[]): Promise<void> {
  const start = Date.now();
  const server = argument(args, '--server');
  if (server === null) throw new Error('--server: expected the module of the server build (npm run build gives it).');
  const build = (await import(pathToFileURL(resolve(server)).href)) as ServerBuild;
  const count = await drawCards(argument(args, '--out') ?? 'dist', build);
  console.log(`${count} share cards in ${((Date.now() - start) / 1000).toFixed(1)} s`);
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await main(process.argv.slice(2)).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
