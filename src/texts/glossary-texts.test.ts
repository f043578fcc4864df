import { describe, expect, it } from 'vitest';
import { realDataset } from '../../tests/builders.ts';
import { GLOSSARY_FORMS } from '../domain/glossary.ts';
import { LEVEL_NAMES } from './level-texts.ts';
import { fullLabel } from './fact-texts.ts';
import { GLOSSARY } from './glossary-texts.ts';

const entry = (id: string) => GLOSSARY.find((candidate) => candidate.id === id)!;

/** Words that the letters of an abbreviation leave out. */
const SMALL = /^(d|l|de|du|des|la|le|les|à|et)$/;

describe('the glossary', () => {
  it('has every term that texts lead to, by its first form, in the order of the alphabet', () => {
    expect(GLOSSARY.map(({ id }) => id).sort()).toEqual(Object.keys(GLOSSARY_FORMS).sort());
    for (const { id, term } of GLOSSARY) {
      expect([GLOSSARY_FORMS[id][0] as string, GLOSSARY_FORMS[id][0].replace(/^a/, 'A')]).toContain(term);
    }
    const terms = GLOSSARY.map(({ term }) => term);
    expect(terms).toEqual([...terms].sort((a, b) => a.localeCompare(b, 'fr')));
    expect(terms).toEqual([...new Set(terms)]);
  });

  it('spells abbreviations by the first letters of what they stand for', () => {
    // Those of whose words more or fewer letters are taken, and the IGN, whose name has grown since.
    const exceptions = new Set(['greta', 'comue', 'bac-pro', 'licence-pro', 'ign']);
    for (const { id, term, means } of GLOSSARY) {
      if (means === null || exceptions.has(id)) continue;
      const words = means.split(/[\s'’,-]+/).filter((word) => word !== '' && !SMALL.test(word));
      const letters = words.map((word) => word[0]!.normalize('NFD')[0]!.toUpperCase()).join('');
      expect(letters, means).toBe(term.toUpperCase());
    }
  });

  it('says of the two labels and of the délégations what the data say', () => {
    expect(fullLabel('cmq')).toBe(`${entry('cmq').means} (CMQ)`);
    expect(fullLabel('cmqe')).toBe(`${entry('cmqe').means} (CMQe)`);
    const services = realDataset().academies.map(({ referent }) => referent.service);
    for (const id of ['dafpic', 'drafpic']) expect(services).toContain(`${entry(id).means} (${entry(id).term})`);
    const { excellence } = realDataset().label;
    expect(excellence.some(({ text }) => text.startsWith('Depuis 2018'))).toBe(true);
    expect(excellence.some(({ text }) => text.startsWith('Cinq critères'))).toBe(true);
  });

  it('has each level of training that is an abbreviation', () => {
    const short = Object.values(LEVEL_NAMES).filter((name) => /^[A-Z]+$| pro$/.test(name));
    const terms = GLOSSARY.map(({ term }) => term);
    for (const name of short) expect(terms).toContain(name);
  });

  it('tells each in one or two short sentences', () => {
    for (const { what } of GLOSSARY) {
      expect(what).toMatch(/^\p{Lu}.*\.$/u);
      const sentences = what.split(/(?<=\.) /);
      expect(sentences.length, what).toBeLessThanOrEqual(2);
      for (const sentence of sentences) expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(25);
    }
  });
});
