/** Many short texts as one, a line each, so that a word is looked for in all of them as one string. */

/** Each text has a space before it; `starts` says where each line begins. */
export interface Lines {
  text: string;
  starts: Int32Array;
}

/** In lower case, without accents or ligatures; what is no letter stays. */
export function plainLetters(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae');
}

/** As `fold` of fold.ts, but for line ends: one call for all, because 35,000 would be felt. */
export function foldLines(text: string): string {
  return plainLetters(text).replace(/[^\p{Letter}\p{Number}\n]+/gu, ' ');
}

/** Takes the texts, without line ends. */
export function linesFrom(texts: readonly string[]): Lines {
  const starts = new Int32Array(texts.length);
  let end = 0;
  const trimmed = texts.map((text, at) => {
    const line = text.trim();
    starts[at] = end;
    end += line.length + 2;
    return line;
  });
  return { text: ` ${trimmed.join('\n ')}\n`, starts };
}

/** The text of a line, with the space before it. */
export function lineAt({ text, starts }: Lines, number: number): string {
  return text.slice(starts[number], (starts[number + 1] ?? text.length) - 1);
}

/** The numbers of the lines that hold the string, in order, each once, as far as they are asked for. */
export function* linesWith({ text, starts }: Lines, wanted: string): Generator<number> {
  let from = 0;
  let at = text.indexOf(wanted);
  while (at >= 0) {
    from = lineNumber(starts, at, from);
    yield from;
    at = from === starts.length - 1 ? -1 : text.indexOf(wanted, starts[from + 1]);
  }
}

/** The last line that begins at or before a position, from that line on. */
function lineNumber(starts: Int32Array, position: number, from: number): number {
  let low = from;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}
