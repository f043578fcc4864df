import { describe, expect, it } from 'vitest';
import { dataTexts, gapTexts, percent } from './quality-texts.ts';

describe('percent', () => {
  it.each([
    [0, '0 %'],
    [0.001, '1 %'],
    [0.345, '35 %'],
    [0.999, '99 %'],
    [1, '100 %'],
  ])('of %d is %s', (share, text) => {
    expect(percent(share)).toBe(text);
  });
});

describe('counts in sentences', () => {
  it.each([
    [dataTexts.merged(1), "1 campus est regroupé avec un autre : son adresse mène à celui qui l'a repris."],
    [dataTexts.merged(3), '3 campus sont regroupés avec un autre : leurs adresses mènent à celui qui les a repris.'],
    [gapTexts.place(1), "1 campus n'est placé qu'au siège de son académie ou de sa région."],
    [
      dataTexts.preciseNote(1, 9).split('.')[0],
      "1 campus sur 9 n'est pas placé plus près que le siège de son académie ou de sa région",
    ],
  ])('%s', (text, expected) => {
    expect(text).toBe(expected);
  });
});
