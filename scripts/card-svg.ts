/** A share card as SVG: texts on the left, a part of the plan on the right, in the colours of the site's light theme. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PLAN, PLAN_METROPOLE, PLAN_SYMBOL, type PlanDots, type PlanFrame } from '../src/domain/plan.ts';
import { linePath, widthOf, wrapped, type Weight } from './card-text.ts';
import { escaped } from './page-html.ts';

/** What is drawn; the same shape as the application's ShareCard (src/app/share-card.ts). */
export interface CardDrawing {
  kicker: string | null;
  title: string;
  notes: readonly string[];
  filiere: string | null;
  frame: PlanFrame;
  dots: readonly PlanDots[];
  pin: { x: number; y: number; isDiamond: boolean; isApproximate: boolean } | null;
}

/** The size that networks ask for, pixels. */
export const CARD = { width: 1200, height: 630 };

const MAP = { x: 660, y: 0, width: 540, height: 630 };
const LEFT = 64;
const TEXT_WIDTH = MAP.x - LEFT - 48;
const BOTTOM = 630 - 64;

/** Between the first line and the logo, pixels: where the kicker, the title and the notes stand. */
const TEXT = { top: 104, bottom: BOTTOM - 64 };
const KICKER_PX = 28;
const AFTER_KICKER_PX = 24;
const TITLE_LEADING = 1.1;
const AFTER_TITLE_PX = 26;
const NOTE = { sizePx: 30, leadingPx: 40 };

/** Sizes that a title is tried in, pixels, each with its most lines; the last one ends in an ellipsis. */
const TITLE_SIZES = [
  [68, 3],
  [56, 4],
  [46, 5],
  [38, 6],
] as const;

/** The colours of tokens.css as the light theme has them, by the name of the property; those of filières by their id. */
function coloursOf(css: string) {
  const light = css.slice(0, css.indexOf('@media'));
  const named = new Map([...light.matchAll(/--([\w-]+):\s*(#[\da-f]{6})/g)].map(([, name, value]) => [name!, value!]));
  const filieres = [...css.matchAll(/\[data-filiere='([\w-]+)'\]\s*\{\s*--filiere:\s*(#[\da-f]{6})/g)];
  const byFiliere = new Map(filieres.map(([, id, value]) => [id!, value!]));
  const colour = (name: string) => {
    const value = named.get(name);
    if (value === undefined) throw new Error(`src/ui/tokens.css: expected a light colour --${name}, found none.`);
    return value;
  };
  return { colour, ofFiliere: (id: string | null) => byFiliere.get(id ?? '') ?? colour('accent') };
}

const { colour, ofFiliere } = coloursOf(
  readFileSync(fileURLToPath(new URL('../src/ui/tokens.css', import.meta.url)), 'utf8'),
);

const LOGO = readFileSync(fileURLToPath(new URL('../public/icon.svg', import.meta.url)), 'utf8')
  .replace(/<svg[^>]*>/, '')
  .replace('</svg>', '');

const STYLE = [
  ['plan-neighbours', `fill:${colour('map-neighbour')}`],
  ['plan-land', `fill:${colour('map-land')};stroke:${colour('map-coast')}`],
  ['plan-regions', `fill:none;stroke:${colour('map-region')}`],
  ['plan-insets', `fill:${colour('map-sea')};stroke:${colour('map-coast')}`],
]
  .map(([name, rules]) => `.${name}{${rules}}`)
  .join('');

/**
 * The whole image; `symbol` is that of the outlines (plan-symbol.ts), `siteName` stands at its foot. Throws where a
 * number of the drawing is none: an image would be made all the same, without its map or its mark.
 */
export function cardSvg(card: CardDrawing, symbol: string, siteName: string): string {
  const drawing = [
    `<rect width="${CARD.width}" height="${CARD.height}" fill="${colour('paper')}"/>`,
    mapSvg(card),
    `<rect width="14" height="${CARD.height}" fill="${ofFiliere(card.filiere)}"/>`,
    textSvg(card),
    footSvg(siteName),
  ].join('');
  const broken = /[\w:-]+="[^"]*(?:NaN|Infinity)/.exec(drawing);
  if (broken) throw new Error(`the drawing: expected numbers, got ${broken[0].slice(-60)}`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}">`,
    `<defs><style>${STYLE}</style>${symbol}</defs>${drawing}</svg>`,
  ].join('');
}

/** The part of the plan that the card shows, in the shape of its place, and how many pixels a unit of the plan is. */
function mapView({ x, y, width, height }: PlanFrame): { view: PlanFrame; pxPerUnit: number } {
  const pxPerUnit = Math.min(MAP.width / width, MAP.height / height) * (width === PLAN.width ? 1 : 0.92);
  const view = { width: MAP.width / pxPerUnit, height: MAP.height / pxPerUnit };
  const middle = { x: x + (width - view.width) / 2, y: y + (height - view.height) / 2 };
  if (isInset({ y })) return { view: { ...view, ...middle }, pxPerUnit };
  // The neighbours end where the plan does, and the insets begin below: neither must be seen with a region.
  const top = Math.max(PLAN.y, Math.min(middle.y, PLAN_METROPOLE.height - view.height));
  return { view: { ...view, x: middle.x, y: top }, pxPerUnit };
}

function mapSvg({ frame, dots, pin, filiere }: CardDrawing): string {
  const { view, pxPerUnit } = mapView(frame);
  const box = [view.x, view.y, view.width, view.height].map((value) => value.toFixed(1)).join(' ');
  const unit = 1 / pxPerUnit;
  return [
    `<rect x="${MAP.x}" y="${MAP.y}" width="${MAP.width}" height="${MAP.height}" fill="${colour('map-sea')}"/>`,
    `<svg x="${MAP.x}" y="${MAP.y}" width="${MAP.width}" height="${MAP.height}" viewBox="${box}">`,
    clipSvg(frame),
    `<g clip-path="url(#frame)" stroke-width="${(1.2 * unit).toFixed(2)}">`,
    `<use href="#${PLAN_SYMBOL}" width="${PLAN.width}" height="${PLAN.height}"/></g>`,
    ...dots.map((one) => dotsSvg(one, unit)),
    pin ? pinSvg(pin, ofFiliere(filiere), unit) : '',
    '</svg>',
  ].join('');
}

function isInset({ y }: Pick<PlanFrame, 'y'>): boolean {
  return y > PLAN_METROPOLE.height;
}

/** An overseas territory alone: nothing of what lies beside its frame on the plan. */
function clipSvg({ x, y, width, height }: PlanFrame): string {
  const box = isInset({ y })
    ? { x: x + 1, y: y + 1, width: width - 2, height: height - 2 }
    : { x: -5000, y: -5000, width: 10_000, height: 10_000 };
  return `<clipPath id="frame"><rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}"/></clipPath>`;
}

function dotsSvg({ filiere, isApproximate, path }: PlanDots, unit: number): string {
  const [fill, stroke] = isApproximate ? ['#ffffff', ofFiliere(filiere)] : [ofFiliere(filiere), '#ffffff'];
  return `<path d="${path}" fill="${fill}" stroke="${stroke}" stroke-width="${(2 * unit).toFixed(2)}"/>`;
}

function pinSvg(pin: NonNullable<CardDrawing['pin']>, fill: string, unit: number): string {
  const { x, y, isDiamond, isApproximate } = pin;
  const [inside, edge] = isApproximate ? ['#ffffff', fill] : [fill, colour('mark-edge')];
  const dashes = isApproximate ? ` stroke-dasharray="${(9 * unit).toFixed(2)} ${(5 * unit).toFixed(2)}"` : '';
  const rules = `fill="${inside}" stroke="${edge}" stroke-width="${(5 * unit).toFixed(2)}"${dashes}`;
  const radius = 22 * unit;
  const halo = `<circle cx="${x}" cy="${y}" r="${(34 * unit).toFixed(2)}" fill="#ffffff" fill-opacity="0.85"/>`;
  if (!isDiamond) return `${halo}<circle cx="${x}" cy="${y}" r="${radius.toFixed(2)}" ${rules}/>`;
  const side = (radius * 1.75).toFixed(2);
  const start = `x="${(x - Number(side) / 2).toFixed(2)}" y="${(y - Number(side) / 2).toFixed(2)}"`;
  return `${halo}<rect ${start} width="${side}" height="${side}" transform="rotate(45 ${x} ${y})" ${rules}/>`;
}

function textSvg(card: CardDrawing): string {
  const { sizePx, title, notes } = cardLines(card);
  const parts: string[] = [];
  let y = TEXT.top;
  if (card.kicker !== null) {
    parts.push(text(card.kicker, 600, KICKER_PX, y, colour('accent')));
    y += AFTER_KICKER_PX;
  }
  for (const line of title) parts.push(text(line, 800, sizePx, (y += sizePx * TITLE_LEADING), colour('ink')));
  y += AFTER_TITLE_PX;
  for (const line of notes) parts.push(text(line, 400, NOTE.sizePx, (y += NOTE.leadingPx), colour('ink-soft')));
  return parts.join('');
}

/**
 * The lines of the title and of the notes, and the largest size of the title, in pixels, in which all of them stand
 * above the logo and no word is broken. What is too long even in the smallest size ends in an ellipsis; nothing is left out without one.
 */
export function cardLines({ kicker, title, notes }: Pick<CardDrawing, 'kicker' | 'title' | 'notes'>): {
  sizePx: number;
  title: string[];
  notes: string[];
} {
  const shown = notes.flatMap((note) => wrapped(note, 400, NOTE.sizePx, TEXT_WIDTH, notes.length === 1 ? 3 : 2));
  const before = TEXT.top + (kicker === null ? 0 : AFTER_KICKER_PX);
  const room = TEXT.bottom - before - AFTER_TITLE_PX - shown.length * NOTE.leadingPx;
  const tried = TITLE_SIZES.map(([sizePx, most]) => {
    const lines = Math.max(1, Math.min(most, Math.floor(room / (sizePx * TITLE_LEADING))));
    return { sizePx, lines };
  });
  const words = title.split(/\s+/);
  const fitting = tried.find(
    ({ sizePx, lines }) =>
      words.every((word) => widthOf(word, 800, sizePx) <= TEXT_WIDTH) &&
      wrapped(title, 800, sizePx, TEXT_WIDTH, lines + 1).length <= lines,
  );
  const { sizePx, lines } = fitting ?? tried.at(-1)!;
  return { sizePx, title: wrapped(title, 800, sizePx, TEXT_WIDTH, lines), notes: shown };
}

function footSvg(siteName: string): string {
  const logo = `<svg x="${LEFT}" y="${BOTTOM - 40}" width="48" height="48" viewBox="0 0 32 32">${LOGO}</svg>`;
  return logo + text(siteName, 800, 30, BOTTOM - 6, colour('ink'), LEFT + 64);
}

function text(line: string, weight: Weight, sizePx: number, y: number, fill: string, x = LEFT): string {
  return `<path fill="${escaped(fill)}" d="${linePath(line, weight, sizePx, { x, y })}"/>`;
}
