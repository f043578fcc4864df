import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GLOSSARY_FORMS, termParts, type TermId } from './glossary.ts';

const every = () => true;
const termsOf = (text: string, isWanted: (term: TermId) => boolean = every) =>
  termParts(text, isWanted).flatMap(({ term }) => term ?? []);

const FORMS = Object.values(GLOSSARY_FORMS).flat();

/** Texts that hold terms, parts of terms, and what stands between words. */
const texts = fc
  .array(
    fc.oneof(fc.constantFrom(...FORMS), fc.constantFrom(' ', '-', "'", 'e', 'S', '3', '(', ') ', 'É'), fc.string()),
  )
  .map((pieces) => pieces.join(''));

describe('the terms of a text', () => {
  it.each<[string, TermId[]]>([
    ['CFA de Limoges', ['cfa']],
    ['GRETA-CFA Gard-Lozère', ['greta', 'cfa']],
    ["Centre de formation d'apprentis (CFA)", ['cfa']],
    ['Délégation (DRAFPIC) – région académique Auvergne', ['drafpic']],
    ['vice-rectorat de Polynésie française', ['vice-rectorat']],
    ['CMQE ALS', ['cmqe']],
    ["Campus d'excellence (CMQe)", ['cmqe']],
    ['Bac pro', ['bac-pro']],
    ['Région académique', ['region-academique']],
    ['BTSA, CMQ3E, CAPSO, MaBIM, ÉCAP', []],
    ['académie, Académies, Région', []],
    ['but, cap, Adresse', []],
    ['', []],
  ])('of « %s » are %j', (text, expected) => {
    expect(termsOf(text)).toEqual(expected);
  });

  it('are each found in every way in which they are written, and nothing else is', () => {
    for (const [id, forms] of Object.entries(GLOSSARY_FORMS)) {
      for (const form of forms) expect(termsOf(`(${form})`), form).toEqual([id]);
    }
  });

  it('leave the text as it was when they are put together again', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const parts = termParts(text, every);
        expect(parts.map((part) => part.text).join('')).toBe(text);
        expect(parts.every((part) => part.text !== '')).toBe(true);
      }),
    );
  });

  it('are cut out once each, as whole words written in one of their ways', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const parts = termParts(text, every);
        const met = parts.flatMap(({ term }) => term ?? []);
        expect(met).toEqual([...new Set(met)]);
        let before = '';
        parts.forEach(({ text: part, term }, place) => {
          if (term !== null) {
            expect(GLOSSARY_FORMS[term]).toContain(part);
            expect(before).not.toMatch(/[\p{L}\p{N}]$/u);
            expect(parts[place + 1]?.text ?? '').not.toMatch(/^[\p{L}\p{N}]/u);
          }
          before += part;
        });
      }),
    );
  });

  it('stay plain where they are not wanted, and are each asked for once', () => {
    fc.assert(
      fc.property(texts, fc.func(fc.boolean()), (text, wish) => {
        const asked: TermId[] = [];
        const parts = termParts(text, (term) => asked.push(term) > 0 && wish(term));
        expect(asked).toEqual(termsOf(text));
        expect(parts.flatMap(({ term }) => term ?? [])).toEqual(asked.filter((term) => wish(term)));
        expect(parts.map((part) => part.text).join('')).toBe(text);
      }),
    );
  });

  it('have ids that can stand in an address as they are, and no form of two', () => {
    for (const id of Object.keys(GLOSSARY_FORMS)) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(FORMS).toEqual([...new Set(FORMS)]);
  });
});
