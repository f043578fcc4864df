import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { aCampus, aDataset, anAcademie, aPosition, realDataset } from '../tests/builders.ts';
import { HOSTILE_CAMPUSES, HOSTILE_TEXTS } from '../tests/hostile-campus.ts';
import { filieresOf, type Academie, type Campus } from '../src/domain/campus.ts';
import { campusCards } from './campus-cards.ts';

type Parsed = { all: (name: string) => unknown[]; one: (name: string) => unknown };

/** The cards that an independent reader finds. */
function readCards(text: string): Parsed[] {
  // The reader takes several cards at once for a list, and one for itself.
  const parsed = ICAL.parse(text) as unknown as unknown[];
  const cards = (typeof parsed[0] === 'string' ? [parsed] : parsed) as ConstructorParameters<
    typeof ICAL.Component
  >[0][];
  return cards.map((card) => {
    const component = new ICAL.Component(card);
    const all = (name: string) => component.getAllProperties(name).flatMap((one) => one.getValues() as unknown[]);
    return { all, one: (name) => all(name)[0] };
  });
}

function cardsOf(campus: Campus, academies: Academie[] = []): Parsed[] {
  return readCards(campusCards(campus, aDataset([campus], { academies })));
}

const REFERENT = {
  name: 'Camille Exemple',
  role: 'Référente des campus',
  service: 'DRAFPIC ; pôle A',
  serviceNote: null,
  address: '1 rue du Bois, 45000 Orléans',
  email: 'camille@exemple.fr',
  phones: ['02 38 00 00 00', 'poste 12'],
  webPage: 'https://exemple.fr/campus',
  sources: [{ url: null, title: 'Plaquette', year: 2023, supports: [] }],
};
const academie = anAcademie({ id: 'orleans-tours', name: 'Orléans-Tours', region: 'centre-val-de-loire' });
const withReferent = { ...academie, site: 'https://ac.example/', referent: REFERENT };
const withSite = { ...academie, site: 'https://ac.example/' };

const real = realDataset();

describe('campusCards on the real facts', () => {
  it.each(real.campuses.map((campus) => [campus.id, campus] as const))('gives the facts of %s back', (_, campus) => {
    const text = campusCards(campus, real);
    const [card, ...others] = readCards(text);
    const own = real.academies.find(({ id }) => id === campus.academie);
    expect(card!.one('fn')).toBe(campus.name);
    expect(card!.one('org')).toMatch(/^Campus des métiers et des qualifications/);
    expect(card!.all('categories')).toEqual(
      filieresOf(campus).map((filiere) => real.filieres.find(({ id }) => id === filiere)!.label),
    );
    const isExact = ['etablissement', 'commune'].includes(campus.position?.precision ?? '');
    expect(card!.all('geo')).toEqual(isExact ? [`geo:${campus.position!.lat},${campus.position!.lng}`] : []);
    expect(String(card!.one('note')).includes('Position approximative')).toBe(!isExact && campus.position !== null);
    expect(card!.all('email')).toEqual(campus.email === null ? [] : [campus.email]);
    expect(card!.all('url')).toEqual(campus.website === null ? [] : [new URL(campus.website).href]);
    if (own?.site) expect(card!.one('note')).toContain(new URL(own.referent.webPage ?? own.site).href);
    expect(others.every((other) => String(other.one('uid')).startsWith('atlas-des-campus/'))).toBe(true);
    expect(others.flatMap((other) => other.all('email'))).toEqual(own?.referent.email ? [own.referent.email] : []);
    expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  });
});

describe('the card of a campus', () => {
  it('says that no contact is published, and leads to its own site and to the page of its académie', () => {
    const cards = cardsOf(aCampus({ website: 'https://campus.example' }), [withSite]);
    expect(cards).toHaveLength(1);
    expect(cards[0]!.all('url')).toEqual(['https://campus.example/']);
    expect(cards[0]!.one('note')).toContain('Contact non publié.');
    expect(cards[0]!.one('note')).toContain("Académie d'Orléans-Tours : https://ac.example/");
    expect([...cards[0]!.all('email'), ...cards[0]!.all('tel')]).toEqual([]);
  });

  it('holds what is published of the campus itself', () => {
    const head = { name: 'Lycée A', kind: 'lycee', commune: 'Tours', departement: '37', role: null } as const;
    const campus = aCampus({
      label: 'cmqe',
      shortName: 'Le A',
      email: 'contact@campus.example',
      phone: '0262 12 34 56',
      head: { ...head, postalCode: '37000', address: '1; rue' },
    });
    const [card] = cardsOf(campus, [withSite]);
    expect(card!.one('org')).toBe("Campus des métiers et des qualifications d'excellence");
    expect(card!.one('nickname')).toBe('Le A');
    expect(card!.all('email')).toEqual(['contact@campus.example']);
    expect(card!.all('tel')).toEqual(['tel:+262262123456']);
    expect(card!.one('adr')).toEqual(['', '', '1; rue', 'Tours', '', '37000', 'France']);
    expect(card!.all('url')).toEqual([]);
    const note = String(card!.one('note'));
    expect(note).not.toContain('Contact non publié');
    expect(note).toContain('Établissement support : Lycée A, Tours.');
    expect(note).toContain('Source (2023) : Page du campus, https://exemple.fr/');
    expect(note).toContain('Atlas des campus, données du 2026-01-31, Licence Ouverte 2.0 (Etalab).');
    expect(String(card!.one('rev'))).toBe('2026-01-31T00:00:00Z');
  });

  it.each([
    [{ position: aPosition({ precision: 'academie' as const, place: 'Orléans' }) }, "siège de l'académie, Orléans"],
    [
      { position: aPosition({ precision: 'region' as const, place: 'Orléans' }) },
      'siège de la région académique, Orléans',
    ],
    [{ position: aPosition({ precision: 'membre' as const, place: 'IUT' }) }, "celle d'un membre du réseau, IUT"],
    [{ position: null }, 'Lieu non publié.'],
    [{ label: null }, 'Label à préciser'],
    [{ status: 'to-verify' as const, lastAttestedYear: 2016 }, 'À vérifier : dernière source de 2016.'],
    [{ status: 'merged' as const, statusNote: 'en 2020' }, 'Ce campus a été regroupé avec un autre (en 2020).'],
    [
      { sources: [{ url: 'javascript:1', title: null, year: null, supports: [] }] },
      'Source (non datée) : javascript:1',
    ],
    [{ email: 'personne' }, 'Adresse électronique publiée sous cette forme : personne'],
  ])('says what must be known: %j', (facts, words) => {
    const [card] = cardsOf(aCampus(facts));
    expect(card!.one('note')).toContain(words);
    if ('position' in facts) expect(card!.all('geo')).toEqual([]);
  });

  it('names no page of an académie that has none', () => {
    const [card] = cardsOf(aCampus(), [academie]);
    expect(card!.one('note')).not.toContain('Orléans-Tours :');
  });

  it('gives no address of an establishment that is only named', () => {
    const head = { name: 'IUT', kind: null, commune: 'Tours', departement: null, postalCode: null, address: null };
    const [card] = cardsOf(aCampus({ head: { ...head, role: 'partenaire' } }));
    expect(card!.all('adr')).toEqual([]);
    expect(card!.one('note')).toContain('Établissement cité : IUT, Tours (partenaire).');
  });

  it('leaves a contact of which the role alone is known in its note, and gives the others a card', () => {
    const source = 'https://exemple.fr/contact';
    const contacts = [
      { role: 'directrice', name: null, email: null, phone: null, source },
      { role: 'accueil', name: null, email: 'accueil@exemple.fr', phone: null, source },
    ];
    const cards = cardsOf(aCampus({ name: 'Bois', contacts }));
    expect(cards.map((card) => card.one('fn'))).toEqual(['Bois', 'accueil, Bois']);
    expect(cards[0]!.one('note')).toContain('directrice : nom et coordonnées non publiés.');
    expect(cards[1]!.one('title')).toBe('accueil');
    expect(cards[1]!.all('email')).toEqual(['accueil@exemple.fr']);
    expect(cards[1]!.one('note')).toContain(`Source (non datée) : ${source}`);
  });
});

describe('the card of the referent', () => {
  it('holds what is published, with its source and the way to be removed', () => {
    const [, card] = cardsOf(aCampus(), [withReferent]);
    expect(card!.one('kind')).toBe('individual');
    expect(card!.one('fn')).toBe('Camille Exemple');
    expect(card!.one('org')).toEqual(["Académie d'Orléans-Tours", 'DRAFPIC ; pôle A']);
    expect(card!.one('title')).toBe('Référente des campus');
    expect(card!.all('email')).toEqual(['camille@exemple.fr']);
    expect(card!.all('tel')).toEqual(['tel:+33238000000']);
    expect(card!.all('url')).toEqual(['https://exemple.fr/campus']);
    expect(card!.one('note')).toContain('Téléphone publié sous cette forme : poste 12');
    expect(card!.one('note')).toContain('Source (2023) : Plaquette');
    expect(card!.one('note')).toContain('souhaitez ne plus figurer ici');
  });

  it('is that of the service where nobody is named, and says so', () => {
    const [, card] = cardsOf(aCampus(), [{ ...withReferent, referent: { ...REFERENT, name: null } }]);
    expect(card!.one('kind')).toBe('org');
    expect(card!.one('fn')).toBe("DRAFPIC ; pôle A, Académie d'Orléans-Tours");
    expect(card!.one('note')).toContain('Nom du référent académique des campus non publié.');
    expect(card!.one('note')).not.toContain('ne plus figurer');
  });

  it('is the same in the file of every campus of the académie, so that it is kept once', () => {
    const uids = [aCampus(), aCampus()].map((campus) => cardsOf(campus, [withReferent]).map((card) => card.one('uid')));
    expect(uids[0]![1]).toBe(uids[1]![1]);
    expect(uids[0]![0]).not.toBe(uids[1]![0]);
  });
});

describe('hostile facts in a card', () => {
  const plain = (text: string) => text.replace(/\r\n/g, '\n');

  it.each(HOSTILE_TEXTS.map((text, at) => [text, HOSTILE_CAMPUSES[at]!] as const))(
    'keeps %j a text',
    (text, campus) => {
      const cards = cardsOf(campus, [{ ...withReferent, referent: { ...REFERENT, name: text, email: text } }]);
      expect(cards).toHaveLength(3);
      expect(cards.map((card) => card.one('fn'))).toEqual([plain(text), `${plain(text)}, ${plain(text)}`, plain(text)]);
      expect(cards.flatMap((card) => card.all('email'))).toEqual([]);
      expect(cards.flatMap((card) => card.all('tel'))).toEqual(['tel:+33238000000']);
      expect(cards.flatMap((card) => card.all('url')).join()).not.toContain('javascript');
      expect(cards[0]!.one('note')).toContain(`pas une adresse ${plain(text)}`);
      expect(cards[0]!.one('note')).toContain('javascript:alert(1)');
    },
  );
});
