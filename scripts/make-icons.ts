/**
 * Makes the icons that cannot be SVG from public/icon.svg: `tsx scripts/make-icons.ts`. They are kept in public/, and
 * made again when the drawing changes. A maskable icon and the one of Apple are cut by the device: there the drawing
 * stays in the circle that every mask leaves (80 % of the side, W3C manifest) and its ground goes to the edges.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

/** One icon: a square PNG; `isCut` where the device cuts its own shape out of it. */
export interface Icon {
  file: string;
  sidePx: number;
  isCut: boolean;
}

export const ICONS: readonly Icon[] = [
  { file: 'icon-192.png', sidePx: 192, isCut: false },
  { file: 'icon-512.png', sidePx: 512, isCut: false },
  { file: 'icon-maskable-512.png', sidePx: 512, isCut: true },
  { file: 'apple-touch-icon.png', sidePx: 180, isCut: true },
];

/** The marks reach 39 % of the side from the middle: a little smaller, they keep clear of the circle's edge (40 %). */
const CUT_SCALE = 0.9;

/** The drawing with its ground as a full square and the rest a little smaller; throws where it has no such ground. */
export function cutDrawing(svg: string): string {
  const ground = /<rect width="32" height="32" rx="8" fill="(#[\da-f]{6})" \/>/i;
  if (!ground.test(svg)) throw new Error('public/icon.svg: expected a ground of 32 × 32 with round corners.');
  const margin = (32 * (1 - CUT_SCALE)) / 2;
  return svg
    .replace(
      ground,
      `<rect width="32" height="32" fill="$1" /><g transform="translate(${margin} ${margin}) scale(${CUT_SCALE})">`,
    )
    .replace('</svg>', '</g></svg>');
}

/** The PNG of an icon. */
export async function drawIcon(svg: string, { sidePx, isCut }: Icon): Promise<Buffer> {
  const drawing = Buffer.from(isCut ? cutDrawing(svg) : svg);
  const drawn = sharp(drawing, { density: (72 * sidePx) / 32 }).resize(sidePx, sidePx);
  return drawn.png({ palette: true, compressionLevel: 9, effort: 10 }).toBuffer();
}

async function main(): Promise<void> {
  const svg = readFileSync('public/icon.svg', 'utf8');
  for (const icon of ICONS) writeFileSync(join('public', icon.file), await drawIcon(svg, icon));
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) await main();
