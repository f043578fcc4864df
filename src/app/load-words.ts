/** The code of the search by words, and of what says why a campus answers them: asked for with the first word. */
export { makeSearch } from '../dataset/load-words.ts';
export { reasonInWords } from '../texts/reason-texts.ts';
