/** What is measured in the page where a suite could not: which reading covers a finding, and whether it holds there. */
import type { Atlas } from './driver.ts';
import type { Reading } from './incompletes.ts';
import type { Finding } from './scanners.ts';

/** A finding, with the reading that covers it, by its place in the table; null where none does. */
export interface Judged extends Finding {
  reading: number | null;
  /** The element's own markup, and what was measured where that is not enough. */
  evidence: string;
}

/** Sets each finding beside the first reading whose suite, rule and selector are its own, and whose measure holds. */
export async function judge(atlas: Atlas, findings: Finding[], readings: readonly Reading[]): Promise<Judged[]> {
  if (findings.length === 0) return [];
  const asked = findings.map((finding) => ({
    path: finding.path,
    candidates: readings.flatMap(({ suite, rule, isFault = false, where, measure }, at) =>
      suite === finding.suite && rule === finding.rule && isFault === finding.isFault ? [{ at, where, measure }] : [],
    ),
  }));
  const seen = await atlas.page.evaluate(lookAgain, asked);
  return findings.map((finding, at) => ({ ...finding, ...seen[at]! }));
}

interface Asked {
  path: string;
  candidates: { at: number; where: string; measure: Reading['measure'] }[];
}

/** In the page. Places are scrolled to for a measure, and back. */
function lookAgain(asked: Asked[]): { reading: number | null; evidence: string }[] {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;

  function elementAt(path: string): Element {
    let element: Element = document.documentElement;
    for (const [, name, at] of path.matchAll(/\/([\w-]+)\[(\d+)\]/g)) {
      if (name === 'html') continue;
      const alike = [...element.children].filter(({ localName }) => localName === name);
      element = alike[Number(at) - 1] ?? element;
    }
    return element;
  }

  /** Red, green, blue and alpha of any CSS colour, 0 to 1. */
  function channels(colour: string): [number, number, number, number] {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
    return [red! / 255, green! / 255, blue! / 255, alpha! / 255];
  }

  function luminance(colour: number[]): number {
    const [red, green, blue] = colour.map((value) =>
      value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  }

  /** What an element paints under a text: a colour; null for none, undefined where it is no one colour. */
  function paintOf(element: Element): number[] | null | undefined {
    const { backgroundColor, backgroundImage, fill, opacity } = getComputedStyle(element);
    const isDrawn = element instanceof SVGElement;
    if (element instanceof SVGTextContentElement || element instanceof SVGSVGElement) return null;
    const [red, green, blue, alpha] = channels(isDrawn ? fill : backgroundColor);
    if (opacity !== '1' || backgroundImage !== 'none' || (alpha > 0 && alpha < 1)) return undefined;
    return alpha === 0 ? null : [red, green, blue];
  }

  /** The first ground under a point of an element's text; undefined where it is covered, or has no one colour. */
  function groundUnder(element: Element, x: number, y: number): number[] | undefined {
    const stack = document.elementsFromPoint(x, y);
    if (!stack[0] || !element.contains(stack[0])) return undefined;
    for (const other of stack) {
      const paint = paintOf(other);
      if (paint !== null) return paint;
    }
    return [1, 1, 1];
  }

  /** The middle of the first words of an element. */
  function middleOfText(element: Element): [x: number, y: number] | null {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (texts.nextNode()) {
      range.selectNodeContents(texts.currentNode);
      const box = [...range.getClientRects()].find(({ width, height }) => width > 1 && height > 1);
      if (box) return [box.left + box.width / 2, box.top + box.height / 2];
    }
    return null;
  }

  /** Contrast of an element's text with what is under it, by WCAG 2.2; 0 where it cannot be measured. */
  function contrastOf(element: Element): number {
    const middle = middleOfText(element);
    const ground = middle && groundUnder(element, ...middle);
    const { color, fill } = getComputedStyle(element);
    const [red, green, blue, alpha] = channels(element instanceof SVGElement ? fill : color);
    if (!ground || alpha !== 1) return 0;
    const [low, high] = [luminance(ground), luminance([red, green, blue])].sort((a, b) => a - b);
    return (high! + 0.05) / (low! + 0.05);
  }

  /** Whether a square of 24 pixels about the middle of a control, or of its label, is its own. */
  function isTarget(element: Element): boolean {
    const target = element.closest('label') ?? element;
    const { left, top, width, height } = target.getBoundingClientRect();
    const corners = [-11, 0, 11].flatMap((x) => [-11, 0, 11].map((y) => [left + width / 2 + x, top + height / 2 + y]));
    const isOwn = ([x, y]: number[]) => target.contains(document.elementFromPoint(x!, y!));
    return width >= 23.9 && height >= 23.9 && corners.every(isOwn);
  }

  /** Whether the middle of an element, or of its label, is seen once it has the focus. */
  function isSeenInFocus(element: HTMLElement): boolean {
    element.focus();
    const { left, top, width, height } = (element.closest('label') ?? element).getBoundingClientRect();
    const seen = document.elementFromPoint(left + width / 2, top + height / 2);
    const isSeen = document.activeElement === element && (element.closest('label') ?? element).contains(seen);
    element.blur();
    return isSeen;
  }

  function holds(element: Element, measure: Reading['measure']): [isSo: boolean, evidence: string] {
    if (measure === undefined) return [true, ''];
    if (measure === 'focus') return [isSeenInFocus(element as HTMLElement), 'not seen in focus '];
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    if (measure === 'target') return [isTarget(element), 'no target of 24 pixels '];
    const { fontSize, fontWeight } = getComputedStyle(element);
    const isLarge = parseFloat(fontSize) >= (Number(fontWeight) >= 700 ? 18.66 : 24);
    const contrast = contrastOf(element);
    return [contrast >= (isLarge ? 3 : 4.5), `contrast ${contrast.toFixed(2)} `];
  }

  const scrolled = [...document.querySelectorAll('*')].flatMap((element) =>
    element.scrollHeight > element.clientHeight || element.scrollWidth > element.clientWidth
      ? [[element, element.scrollLeft, element.scrollTop] as const]
      : [],
  );
  const seen = asked.map(({ path, candidates }) => {
    const element = elementAt(path);
    let evidence = element === document.documentElement ? 'document' : element.outerHTML.slice(0, 160);
    for (const { at, measure } of candidates.filter((candidate) => element.matches(candidate.where))) {
      const [isSo, found] = holds(element, measure);
      if (isSo) return { reading: at, evidence };
      evidence = `${found}${evidence}`;
    }
    return { reading: null, evidence };
  });
  for (const [element, left, top] of scrolled) element.scrollTo({ left, top, behavior: 'instant' });
  return seen;
}
