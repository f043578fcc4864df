import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCampus, aDataset, aPosition, realDataset } from '../../tests/builders.ts';
import { realTrades } from '../../tests/search-oracle.ts';
import { buildTextIndex } from '../../tests/steps.ts';
import { indexCampuses } from './campus-index.ts';
import { searchText, tradesMeantBy } from './text-search.ts';
import type { Trade } from './trades.ts';

const SOUND: Trade = {
  names: ['preneur de son', 'ingénieur du son'],
  kind: 'trade',
  filieres: ['tourisme-gastronomie'],
  topics: ['audiovisuel'],
};
const BARBER: Trade = { names: ['coiffeur', 'barbier'], kind: 'trade', filieres: ['materiaux'], topics: [] };
const studio = aCampus({ id: 'studio', name: 'Studio', topics: ['audiovisuel'], filiere: 'tourisme-gastronomie' });
const spa = aCampus({
  id: 'spa',
  name: 'Thermes et bien-être',
  shortName: 'Nauti Pôle',
  position: aPosition({ commune: 'Dax' }),
});
const campuses = [studio, spa];
const index = buildTextIndex(aDataset(campuses), campuses, [SOUND, BARBER]);

/** Why a campus answers: "words > entry > field: text", one a reason. */
const reasons = (query: string, id: string) =>
  searchText(index, query)
    .reasonsOf(id)
    .map(({ words, field, text, trade }) => `${words.join('+')} > ${trade?.names[0] ?? '-'} > ${field}: ${text}`);

describe('a reason', () => {
  it.each([
    ['THERMES', 'spa', ['thermes > - > name: Thermes et bien-être']],
    ['travailler dans le Bien-Être', 'spa', ['bien-être > - > name: Thermes et bien-être']],
    ['bien être à Dax', 'spa', ['bien être > - > name: Thermes et bien-être', 'dax > - > town: Dax']],
    ['nautipole', 'spa', ['nautipole > - > shortName: Nauti Pôle']],
    ['ingénieur du son', 'studio', ['ingénieur+son > preneur de son > topic: audiovisuel']],
    ['barbiér', 'spa', ['barbiér > coiffeur > filiere: Matériaux, matériaux innovants']],
    ['audiovisuel', 'studio', ['audiovisuel > - > topic: audiovisuel']],
    ['audiovisuel', 'spa', []],
    ['thermes', 'nobody', []],
    ['', 'spa', []],
  ])('of « %s » for %s: %j', (query, id, expected) => {
    expect(reasons(query, id)).toEqual(expected);
  });

  it('tells both words of one entry, in the order in which they were written', () => {
    expect(reasons('barbier coiffeur', 'spa')).toEqual([
      'barbier+coiffeur > coiffeur > filiere: Matériaux, matériaux innovants',
    ]);
    expect(searchText(index, 'barbier coiffeur')).toMatchObject({ unknown: [], isPartial: false });
  });
});

describe('the answer', () => {
  it('says that no campus has all the words, though each is found', () => {
    const { scores, unknown, isPartial } = searchText(index, 'audiovisuel thermes');
    expect([[...scores!.keys()].sort(), unknown, isPartial]).toEqual([['spa', 'studio'], [], true]);
  });

  it('takes a light word for what it is, never for a slip of another', () => {
    const made = aCampus({ topics: ['fabriquant', 'entreprizes'] });
    const { scores } = searchText(buildTextIndex(aDataset([made]), [made]), 'entreprises');
    expect(scores!.size).toBe(0);
  });

  it('takes a slip for another word only where it means nothing as it stands', () => {
    const made = [aCampus({ id: 'a', name: 'Soudure' }), aCampus({ id: 'b', name: 'Coudure' })];
    const lone = buildTextIndex(aDataset(made), made);
    expect([...searchText(lone, 'soudure').scores!.keys()]).toEqual(['a']);
    expect([...searchText(lone, 'souduer').scores!.keys()]).toEqual(['a']);
  });
});

describe('words without likenesses', () => {
  /** No one of them sounds like another, is a slip of it or a form of it; two begin others. */
  const WORDS = ['xalob', 'brimutag', 'tevoc', 'junafipo', 'wopid', 'xalobek', 'tevocur', 'kyz'];
  const word = fc.constantFrom(...WORDS);
  const text = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
  const parts = fc.record({
    name: text,
    shortName: fc.option(text),
    formerNames: fc.array(text, { maxLength: 2 }),
    topics: fc.array(text, { maxLength: 3 }),
    town: fc.option(word),
  });
  const query = fc.array(fc.oneof(word, fc.constant('gruzhiv')), { minLength: 1, maxLength: 3 });

  it('lead to the campuses that have the most of them, and no other', () => {
    fc.assert(
      fc.property(fc.array(parts, { minLength: 1, maxLength: 6 }), query, (all, asked) => {
        const made = all.map(({ town, ...rest }) => aCampus({ ...rest, position: aPosition({ commune: town }) }));
        const answer = searchText(buildTextIndex(aDataset(made), made), asked.join(' '));

        const has = ({ name, shortName, formerNames, topics, town }: (typeof all)[number], one: string) =>
          [name, shortName ?? '', ...formerNames, ...topics, town ?? '']
            .flatMap((own) => own.split(' '))
            .some((own) => own === one || (one.length > 3 && own.startsWith(one)));
        const wanted = [...new Set(asked)];
        const counts = all.map((campus) => wanted.filter((one) => has(campus, one)).length);
        const most = Math.max(...counts);
        const winners = made.filter((_, at) => most > 0 && counts[at] === most).map(({ id }) => id);
        expect([...answer.scores!.keys()].sort()).toEqual(winners.sort());
        const unknown = wanted.filter((one) => !all.some((campus) => has(campus, one)));
        expect(answer.unknown).toEqual(unknown);
        expect(answer.isPartial).toBe(most < wanted.length - unknown.length);
        // Every winner has a reason for each word that counted.
        for (const id of winners) {
          expect(new Set(answer.reasonsOf(id).flatMap(({ words }) => words)).size).toBe(most);
        }
      }),
    );
  });
});

describe('the real search stands', () => {
  const { texts, campuses: shown } = indexCampuses(realDataset(), realTrades());

  it.each([
    'a'.repeat(10_000),
    'est'.repeat(3_000),
    'é '.repeat(5_000),
    Array.from({ length: 2_000 }, (_, at) => `mot${at}`).join(' '),
    '🦄🦄 👩🏽‍🏭',
    '\u202Eenmor مهنة',
    '__proto__',
    'constructor toString',
    '\uD83D',
    'bois \uDC00',
    '\u0000',
    "'; DROP TABLE campuses; --",
    '<img src=x onerror=alert(1)>',
    '.*+?^${}()|[]\\',
  ])('%.40j', (query) => {
    const { scores, unknown, reasonsOf } = searchText(texts, query);
    const ids = [...(scores ?? new Map<string, number>()).keys()];
    expect(ids.filter((id) => !shown.some((campus) => campus.id === id))).toEqual([]);
    expect([...(scores?.values() ?? [])].every((score) => score > 0 && Number.isFinite(score))).toBe(true);
    expect(unknown.every((word) => query.toLowerCase().includes(word))).toBe(true);
    expect(ids.every((id) => reasonsOf(id).every(({ text, words }) => text !== '' && words.length > 0))).toBe(true);
    expect(tradesMeantBy(texts, query).every(({ sureness }) => sureness > 0 && sureness <= 1)).toBe(true);
  });

  it('any text at all, and is the same when asked twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (query) => {
        const [once, twice] = [searchText(texts, query), searchText(texts, query)];
        expect(once.scores).toEqual(twice.scores);
        expect(once.unknown).toEqual(twice.unknown);
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['grand est', 'hub-aeroportuaire-grand-roissy-le-bourget'],
    ['je veux faire du bien aux gens', 'metallurgie-plasturgie-picardie'],
  ])('« %s » leads to no %s', (query, stranger) => {
    expect(shown.map(({ id }) => id)).toContain(stranger);
    expect([...searchText(texts, query).scores!.keys()]).not.toContain(stranger);
  });

  it('« mains » begins no « maintenance »', () => {
    const { scores, reasonsOf } = searchText(texts, 'travailler avec mes mains');
    const own = [...scores!.keys()].flatMap(reasonsOf).filter(({ trade }) => trade === null);
    expect(scores!.size).toBeGreaterThan(0);
    expect(own.filter(({ words, text }) => words.includes('mains') && /maintenance/i.test(text))).toEqual([]);
  });

  it.each([
    ['travailler dans le bien-être', 'services-personne-bien-etre'],
    ['ingénieur du son', 'creation-design-audiovisuel'],
    ['prise de son', 'creation-design-audiovisuel'],
    ['coiffeur barbier', 'services-personne-bien-etre'],
    ['infirmier·ère', 'services-personne-bien-etre'],
  ])('« %s » leads first to the filière %s', (query, filiere) => {
    const { scores, unknown } = searchText(texts, query);
    const [first] = [...scores!].sort((a, b) => b[1] - a[1])[0]!;
    const campus = shown.find(({ id }) => id === first)!;
    expect([campus.filiere, ...campus.otherFilieres]).toContain(filiere);
    expect(unknown).toEqual([]);
  });
});
