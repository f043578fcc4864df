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
import { parseDataset, type Dataset } from '../src/domain/dataset.ts';
import { cardSvg, type CardDrawing } from './card-svg.ts';
import { planSymbol } from './plan-symbol.ts';

/** What this needs of the server build (src/prerender.tsx); scripts may not import it, since it is React. */
interface ServerBuild {
  pagesOf: (dataset: Dataset) => readonly { movedTo: string | null }[];
  shareCardOf: (page: { movedTo: string | null }, dataset: Dataset) => CardDrawing & { file: string };
  SITE_NAME: string;
}

const CACHE = '.cache/share-cards';
/** How many are drawn at once: sharp draws on threads of its own. */
const AT_ONCE = 4;

/** Draws every card into `out`; returns how many. Throws with every failure in one message. */
export async function drawCards(out: string, build: ServerBuild): Promise<number> {
  const parsed = parseDataset(JSON.parse(readFileSync(join(out, 'data/v1/campus.json'), 'utf8')));
  if (parsed.kind !== 'ok') throw new Error(`${out}/data/v1/campus.json: expected the dataset of npm run data:build.`);
  const { dataset } = parsed;
  const symbol = planSymbol(JSON.parse(readFileSync('data/outlines/outlines.topo.json', 'utf8')));
  const failures: string[] = [];
  const cards = new Map<string, CardDrawing>();
  for (const page of build.pagesOf(dataset)) {
    // A former address shows the card of the site: its page leads on.
    const { file, ...card } = build.shareCardOf(page, dataset);
    cards.set(file, card);
  }
  const files = [...cards];
  const drawSome = async () => {
    for (let next = files.pop(); next; next = files.pop()) {
      const [file, card] = next;
      await drawn(cardSvg(card, symbol, build.SITE_NAME))
        .then((image) => write(join(out, file), image))
        .catch((cause: unknown) => failures.push(`${file}: ${String(cause)}`));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, drawSome));
  if (failures.length > 0) throw new Error(`${failures.length} share cards were not drawn:\n${failures.join('\n')}`);
  return cards.size;
}

/** The image of a drawing, from the cache where it was drawn before. */
async function drawn(svg: string): Promise<Buffer> {
  const kept = join(CACHE, `${createHash('sha256').update(svg).digest('hex').slice(0, 32)}.png`);
  if (existsSync(kept)) return readFileSync(kept);
  const image = await sharp(Buffer.from(svg)).png({ palette: true, colours: 128, effort: 7 }).toBuffer();
  write(kept, image);
  return image;
}

/** Writes a file that is whole at every moment, since two builds may draw the same card. */
function write(file: string, content: Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, content);
  renameSync(`${file}.${process.pid}`, file);
}

function argument(args: readonly string[], name: string): string | null {
  const at = args.indexOf(name);
  return at < 0 ? null : (args[at + 1] ?? null);
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
