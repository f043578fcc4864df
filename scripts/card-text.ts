/** Texts of share cards as shapes: the site's own font, so that no font of the machine is needed. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create, type Font } from 'fontkit';

export type Weight = 400 | 600 | 800;

const fonts = new Map<Weight, Font>();

function fontOf(weight: Weight): Font {
  const known = fonts.get(weight);
  if (known) return known;
  // One file a weight: fontkit cannot choose a weight of a variable font.
  const name = `@fontsource/bricolage-grotesque/files/bricolage-grotesque-latin-${weight}-normal.woff2`;
  const font = create(readFileSync(fileURLToPath(import.meta.resolve(name))));
  if (!('layout' in font)) throw new Error(`${name}: expected one font, got a collection of several.`);
  fonts.set(weight, font);
  return font;
}

/** A text in one line: what the font cannot draw (another script, an emoji, a control character) is left out. */
function drawable(text: string, font: Font): string {
  const known = [...text.replace(/\s/g, ' ')].filter((sign) => font.hasGlyphForCodePoint(sign.codePointAt(0)!));
  return known.join('').replace(/ +/g, ' ').trim();
}

/** How wide a text is at a size in pixels. */
export function widthOf(text: string, weight: Weight, sizePx: number): number {
  const font = fontOf(weight);
  return (font.layout(drawable(text, font)).advanceWidth * sizePx) / font.unitsPerEm;
}

/** One line as SVG path data, its baseline beginning at a point. */
export function linePath(text: string, weight: Weight, sizePx: number, at: { x: number; y: number }): string {
  const font = fontOf(weight);
  const scale = sizePx / font.unitsPerEm;
  const { glyphs, positions } = font.layout(drawable(text, font));
  let penX = at.x;
  return glyphs
    .map((glyph, place) => {
      const { xAdvance, xOffset, yOffset } = positions[place]!;
      const path = glyph.path.scale(scale, -scale).translate(penX + xOffset * scale, at.y - yOffset * scale);
      penX += xAdvance * scale;
      return path.toSVG();
    })
    .join('');
}

/** A text in lines no wider than `widthPx`; what does not fit into `most` lines ends in an ellipsis. */
export function wrapped(text: string, weight: Weight, sizePx: number, widthPx: number, most: number): string[] {
  const fits = (line: string) => widthOf(line, weight, sizePx) <= widthPx;
  const lines: string[] = [];
  let line = '';
  for (const part of parts(drawable(text, fontOf(weight)), fits)) {
    const longer = line + part;
    if (fits(longer.trimEnd())) line = longer;
    else {
      lines.push(line.trim());
      line = part;
    }
  }
  lines.push(line.trim());
  const shown = lines.filter((one) => one !== '');
  if (shown.length <= most) return shown;
  return [...shown.slice(0, most - 1), shortened(shown.slice(most - 1).join(' '), fits)];
}

/** The words of a text, each with the space after it; one that is wider than a line in pieces, cut after its hyphens. */
function parts(text: string, fits: (line: string) => boolean): string[] {
  return (text.match(/\S+\s*/g) ?? []).flatMap((word) => {
    if (fits(word.trimEnd())) return [word];
    return (word.match(/[^-]+-*|-+/g) ?? []).flatMap((piece) => (fits(piece.trimEnd()) ? [piece] : cut(piece, fits)));
  });
}

/** A word in pieces that are as wide as a line. */
function cut(word: string, fits: (line: string) => boolean): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const sign of word) {
    if (fits(piece + sign)) piece += sign;
    else {
      pieces.push(piece);
      piece = sign;
    }
  }
  return [...pieces, piece];
}

function shortened(text: string, fits: (line: string) => boolean): string {
  // No line holds more.
  const signs = [...text].slice(0, 80);
  while (signs.length > 0 && !fits(`${signs.join('').trimEnd()}…`)) signs.pop();
  return `${signs.join('').replace(/[\s,;.–-]+$/, '')}…`;
}
