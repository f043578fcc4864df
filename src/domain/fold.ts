/** Texts made comparable. */

/** The text in lower case, without accents or ligatures, its words separated by single spaces. */
export function fold(text: string): string {
  return (
    text
      .toLowerCase()
      // Typed for apostrophes or between endings, but accents or letters to Unicode: they must part words, not join them.
      .replace(/[`´ʼ·]/g, ' ')
      .normalize('NFD')
      .replace(/\p{Diacritic}/gu, '')
      // After the accents: a ligature may carry one.
      .replace(/œ/g, 'oe')
      .replace(/æ/g, 'ae')
      .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
      .trim()
  );
}
