/**
 * The styles that the first paint of a written page needs, to stand in the page itself: a style sheet is a second answer
 * to wait for, half a second on a slow network. The sheets themselves come beside the scripts.
 */
import { createHash } from 'node:crypto';

/** Nothing that is seen before the sheets are there: paper, and what answers to a visitor. */
const LATER = /^@(media print|media \(forced-colors|keyframes|page)|:(hover|active)(?![\w-])/;

/**
 * The rules of the sheets, in their order, of which a selector names only what stands in one of the pages: classes and
 * attributes. Rules that nothing in the pages calls for are left out, and some that could be are kept.
 */
export function firstStyles(sheets: readonly string[], pages: readonly string[]): string {
  const standing = marksIn(pages);
  return sheets.map((sheet) => neededOf(sheet, standing)).join('');
}

/** The source by which a content security policy lets a text of styles in. */
export function policySource(styles: string): string {
  return `'sha256-${createHash('sha256').update(styles).digest('base64')}'`;
}

/** Classes as ".name", attributes as "[name" and as `[name="value"`. */
function marksIn(pages: readonly string[]): ReadonlySet<string> {
  const marks = new Set<string>();
  for (const page of pages) {
    for (const [, name, value] of page.matchAll(/\s([a-z][\w-]*)="([^"]*)"/gi)) {
      marks.add(`[${name!}`).add(`[${name!}="${value!}"`);
      if (name === 'class') for (const one of value!.split(' ')) marks.add(`.${one}`);
    }
  }
  return marks;
}

function neededOf(sheet: string, standing: ReadonlySet<string>): string {
  return blocksOf(sheet)
    .map(({ head, body }) => {
      if (LATER.test(head)) return '';
      if (/^@(media|supports|layer|container)/.test(head)) {
        const inner = neededOf(body, standing);
        return inner === '' ? '' : `${head}{${inner}}`;
      }
      return head.startsWith('@') || selectorsOf(head).some((one) => isCalledFor(one, standing))
        ? `${head}{${body}}`
        : '';
    })
    .join('');
}

/** Whether all that a selector names stands in the pages; what is in the brackets of a pseudo-class is not looked at. */
function isCalledFor(selector: string, standing: ReadonlySet<string>): boolean {
  if (LATER.test(selector)) return false;
  const plain = selector.replace(/\((?:[^()]|\([^()]*\))*\)/g, '');
  const names = plain.match(/\.[\w-]+|\[[\w-]+(="?[^"\]]*"?)?/g) ?? [];
  return names.every((name) => standing.has(name.replace(/="?([^"]*)"?$/, '="$1"')));
}

function selectorsOf(head: string): string[] {
  return head.split(/,(?![^(]*\))/);
}

/** The rules of a sheet: what stands before each pair of braces, and between them, as short as a build makes it. */
function blocksOf(text: string): { head: string; body: string }[] {
  const sheet = text.replace(/\/\*[^]*?\*\//g, '').replace(/\s+/g, ' ');
  const blocks = [];
  let [depth, start, open] = [0, 0, 0];
  for (const { 0: sign, index } of sheet.matchAll(/"(?:[^"\\]|\\.)*"|[{};]/g)) {
    if (sign === '{' && depth++ === 0) open = index;
    // An order without a block: "@charset", "@layer a,b".
    if (sign === ';' && depth === 0) start = index + 1;
    if (sign !== '}' || --depth > 0) continue;
    blocks.push({ head: sheet.slice(start, open).trim(), body: sheet.slice(open + 1, index).trim() });
    start = index + 1;
  }
  return blocks;
}
