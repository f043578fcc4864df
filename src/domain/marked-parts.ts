/** Which letters of a name are those that the visitor wrote. */
import { fold } from './fold.ts';

/** A stretch of the name, in its own letters. */
export interface MarkedPart {
  text: string;
  isMarked: boolean;
}

/** Cuts a name where the words of a text begin its words; joined, the parts are the name. */
export function markedParts(name: string, text: string): MarkedPart[] {
  // Longest first: of "au aubagne" the second marks more of "Aubagne".
  const asked = fold(text)
    .split(' ')
    .filter(Boolean)
    .sort((a, b) => b.length - a.length);
  return name
    .split(/(?<=[^\p{Letter}\p{Number}\p{Mark}])|(?=[^\p{Letter}\p{Number}\p{Mark}])/u)
    .flatMap((word) => {
      const own = fold(word);
      const begun = own === '' ? undefined : asked.find((one) => own.startsWith(one));
      const end = begun === undefined ? 0 : lengthOf(word, begun.length);
      return [
        { text: word.slice(0, end), isMarked: true },
        { text: word.slice(end), isMarked: false },
      ];
    })
    .filter((part) => part.text !== '')
    .reduce<MarkedPart[]>((parts, part) => {
      const last = parts.at(-1);
      if (last && last.isMarked === part.isMarked) last.text += part.text;
      else parts.push({ ...part });
      return parts;
    }, []);
}

/** How much of a word gives that many folded letters: folding takes accents away and parts ligatures. */
function lengthOf(word: string, foldedLength: number): number {
  let end = 0;
  let folded = 0;
  for (const letter of word) {
    if (folded >= foldedLength) break;
    folded += fold(letter).length;
    end += letter.length;
  }
  // An accent of its own stays with its letter.
  return end + /^\p{Mark}*/u.exec(word.slice(end))![0].length;
}
