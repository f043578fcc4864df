import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCampus, aDataset, aPosition } from '../../tests/builders.ts';
import { buildTextIndex } from '../../tests/steps.ts';
import type { Campus } from './campus.ts';
import { indexCampuses } from './campus-index.ts';
import { NO_CRITERIA, selectCampuses } from './criteria.ts';
import { fold } from './fold.ts';
import { searchWords } from './query-words.ts';
import { searchText, type TextAnswer } from './text-search.ts';

/** What a lone campus answers to a query. */
function answerOf(campus: Partial<Campus>, query: string): TextAnswer & { id: string } {
  const made = aCampus({ name: 'Campus', position: null, ...campus });
  return { id: made.id, ...searchText(buildTextIndex(aDataset([made]), [made]), query) };
}

/** The score of one campus for a query. */
function scoreOf(campus: Partial<Campus>, query: string): number {
  const { scores, id } = answerOf(campus, query);
  return scores === null ? 1 : (scores.get(id) ?? 0);
}

describe('a campus answers', () => {
  it.each([
    ['accents left out', 'Énergie et aéronautique', 'aeronautique'],
    ['accents put in', 'Energie', 'énergie'],
    ['another case', 'PatMAT', 'PATMAT'],
    ['a ligature', 'Main-d’œuvre', 'oeuvre'],
    ['a ligature in the question', 'Oenologie', 'œnologie'],
    ['a hyphen left out', 'Éco-construction', 'eco construction'],
    ['a hyphen put in', 'Eco construction', 'éco-construction'],
    ['a straight apostrophe', 'Métiers d’art', "métiers d'art"],
    ['a curly apostrophe', "Métiers d'art", 'métiers d’art'],
    ['words in another order', 'Bois et forêt de montagne', 'montagne foret bois'],
    ['the beginning of words', 'Aéronautique', 'aéro'],
    ['beginnings of several words', 'Hôtellerie restauration', 'rest hôt'],
    ['stop words that it has not', 'Métiers mer', 'les métiers de la mer'],
    ['figures', 'Industrie 4.0', 'industrie 4.0'],
  ])('%s', (_, name, query) => {
    expect(scoreOf({ name }, query)).toBeGreaterThan(0);
  });

  it.each([
    ['a word that it has not', 'Bois', 'métal'],
    ['the end of a word', 'Aéronautique', 'nautique'],
    ['the middle of a word', 'Plasturgie', 'astur'],
    ['a longer word', 'Bois', 'boiserie'],
    ['two words as one', 'Bois forêt', 'boisforet'],
  ])('not %s', (_, name, query) => {
    expect(scoreOf({ name }, query)).toBe(0);
  });

  it('whatever it is, when nothing is asked', () => {
    expect(['', '  ', '?', '«»'].map((query) => scoreOf({}, query))).toEqual([1, 1, 1, 1]);
  });

  it('with words from several of its parts', () => {
    expect(scoreOf({ name: 'Cuir', position: aPosition({ commune: 'Vendôme' }) }, 'cuir vendome')).toBeGreaterThan(0);
  });

  it('never across the end of one text and the start of the next', () => {
    expect(scoreOf({ topics: ['mar', 'itime'] }, 'maritime')).toBe(0);
  });

  it('and says which words were found nowhere, as they were written', () => {
    const { unknown, scores } = answerOf({ name: 'Bois' }, 'Boîs zzyzx Trïnquèt');
    expect(scores?.size).toBe(1);
    expect(unknown).toEqual(['zzyzx', 'trïnquèt']);
  });

  it('exactly when a word begins one of its words', () => {
    const word = fc.stringMatching(/^[abé]{1,3}$/);
    const words = fc.array(word, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(words, fc.array(words, { maxLength: 3 }), fc.array(word, { maxLength: 3 }), (name, topics, query) => {
        const campus = { name: name.join(' '), topics: topics.map((topic) => topic.join('-')) };
        const own = fold(
          [campus.name, ...campus.topics, 'materiaux innovants centre val loire orleans tours'].join(' '),
        );
        const wanted = searchWords(query.join(' '));
        const expected =
          wanted.length === 0 || wanted.some((one) => own.split(' ').some((other) => other.startsWith(one)));
        expect(scoreOf(campus, query.join(' ')) > 0).toBe(expected);
      }),
    );
  });
});

describe('the best answers come first', () => {
  const word = 'Plouf';
  const inOrder = [
    aCampus({ id: 'name', name: `Zone ${word}` }),
    aCampus({ id: 'short-name', shortName: `Campus ${word} long` }),
    aCampus({ id: 'former-name', formerNames: [word] }),
    aCampus({ id: 'topic', topics: [`le ${word}`] }),
    aCampus({ id: 'filiere', filiere: 'plouf' }),
    aCampus({ id: 'member', members: [{ name: `Lycée ${word}`, kind: 'lycee', commune: null, position: null }] }),
    aCampus({ id: 'town', position: aPosition({ commune: word }) }),
    aCampus({ id: 'territory', region: 'plouf', academie: null }),
    aCampus({ id: 'none' }),
  ];
  const dataset = aDataset([...inOrder].reverse());
  dataset.filieres.push({ id: 'plouf', label: word, ministryPage: 'https://exemple.fr' });
  dataset.regions.push({ id: 'plouf', name: word });
  const index = indexCampuses(dataset);
  const found = (text: string) => selectCampuses(index, { ...NO_CRITERIA, text }).map(({ id }) => id);

  it('name, acronym, former name, topic, filière, member, town, territory', () => {
    expect(found('plouf')).toEqual([
      'name',
      'short-name',
      'former-name',
      'topic',
      'filiere',
      'member',
      'town',
      'territory',
    ]);
  });

  it.each<[string, Partial<Campus>]>([
    ['the town of its head as its town', { head: headIn(word) }],
    ['the town of a site as its town', { sites: [{ name: 'Site', commune: word }] }],
    ['the name of its head as a member', { head: headIn(null, word) }],
    ['the name of a site as a member', { sites: [{ name: word, commune: null }] }],
    ['another filière as its filière', { otherFilieres: ['plouf'] }],
  ])('counting %s', (told, part) => {
    const campus = aCampus(part);
    const level = { name: 'name', town: 'town', member: 'member', filière: 'filiere' }[told.split(' ').at(-1)!]!;
    const alone = searchText(buildTextIndex(dataset, [campus]), 'plouf').scores!.get(campus.id);
    expect(alone).toBe(index.answerTo('plouf').scores!.get(level));
  });

  function headIn(commune: string | null, name: string | null = null): Campus['head'] {
    return { name, kind: null, commune, departement: null, postalCode: null, address: null, role: null };
  }

  it('counting each word by the best place where it is', () => {
    const both = aCampus({ name: `${word} ici`, topics: [word] });
    const one = aCampus({ name: `${word} bas` });
    const { scores } = searchText(buildTextIndex(dataset, [both, one]), 'plouf');
    expect(scores!.get(both.id)).toBe(scores!.get(one.id));
  });
});
