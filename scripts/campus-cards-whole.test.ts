/** Whole cards, line by line: what is there, and that nothing else is. */
import { describe, expect, it } from 'vitest';
import { aCampus, aDataset, aHead, anAcademie, aPosition } from '../tests/builders.ts';
import type { Academie, Campus } from '../src/domain/campus.ts';
import { campusCards } from './campus-cards.ts';

const ACADEMIE = {
  ...anAcademie({ id: 'orleans-tours', name: 'Orléans-Tours', region: 'centre-val-de-loire' }),
  site: 'https://ac.example/',
};
const LICENCE = 'Atlas des campus\\, données du 2026-01-31\\, Licence Ouverte 2.0 (Etalab).';
const SOURCE = { url: 'https://exemple.fr/a', title: 'Page', year: 2023, supports: ['name' as const] };

const SOURCE_LINE = 'Source (2023) : Page\\, https://exemple.fr/a';

/** The cards, each as its lines without BEGIN, VERSION and END; the note apart, as its own lines. */
function cardsOf(campus: Campus, referent: Partial<Academie['referent']> = {}): { lines: string[]; note: string[] }[] {
  const academies = [{ ...ACADEMIE, referent: { ...ACADEMIE.referent, ...referent } }];
  const text = campusCards(campus, aDataset([campus], { academies })).replace(/\r\n /g, '');
  return text
    .split('END:VCARD\r\n')
    .slice(0, -1)
    .map((card) => {
      const lines = card.split('\r\n').slice(2, -1);
      const note = lines.find((line) => line.startsWith('NOTE:'))!.slice('NOTE:'.length);
      return { lines: lines.filter((line) => !line.startsWith('NOTE:')), note: note.split('\\n') };
    });
}

const BOIS = aCampus({ id: 'bois', name: 'Bois', sources: [SOURCE] });

describe('the whole card of a campus', () => {
  it('of which little is known', () => {
    expect(cardsOf(BOIS)).toEqual([
      {
        lines: [
          'KIND:org',
          'FN:Bois',
          'ORG:Campus des métiers et des qualifications',
          expect.stringMatching(/^CATEGORIES:\S/),
          'GEO:geo:47.394,0.685',
          'UID;VALUE=text:atlas-des-campus/campus/bois',
          'REV:20260131T000000Z',
        ],
        note: [
          'Position au centre de la commune : Tours.',
          'Contact non publié.',
          "Académie d'Orléans-Tours : https://ac.example/",
          SOURCE_LINE,
          LICENCE,
        ],
      },
    ]);
  });

  it('of which much is known', () => {
    const campus = {
      ...BOIS,
      shortName: 'Le Bois',
      email: 'bois@exemple.fr',
      phone: '02 38 00 00 01',
      website: 'https://bois.example/',
      head: aHead({ name: 'Lycée A', commune: 'Tours', postalCode: '37000', address: '1 rue' }),
      position: aPosition({ precision: 'etablissement' }),
    };
    const [card] = cardsOf(campus, { webPage: 'https://ac.example/campus' });
    expect(card!.lines).toEqual([
      'KIND:org',
      'FN:Bois',
      'NICKNAME:Le Bois',
      'ORG:Campus des métiers et des qualifications',
      expect.stringMatching(/^CATEGORIES:\S/),
      'EMAIL:bois@exemple.fr',
      'TEL;VALUE=uri:tel:+33238000001',
      'URL:https://bois.example/',
      'ADR:;;1 rue;Tours;;37000;France',
      'GEO:geo:47.394,0.685',
      'UID;VALUE=text:atlas-des-campus/campus/bois',
      'REV:20260131T000000Z',
    ]);
    expect(card!.note).toEqual([
      'Établissement support : Lycée A\\, Tours.',
      "Académie d'Orléans-Tours : https://ac.example/campus",
      SOURCE_LINE,
      LICENCE,
    ]);
  });

  it.each([
    ['an e-mail alone', { email: 'bois@exemple.fr' }],
    ['a number alone', { phone: '02 38 00 00 01' }],
    ['what is no number, told as it is', { phone: 'poste 12' }],
    ['a contact', { contacts: [{ role: 'accueil', name: null, email: null, phone: '02 38 00 00 01', source: 'x' }] }],
  ])('does not say that no contact is published where there is %s', (_, facts) => {
    expect(cardsOf({ ...BOIS, ...facts })[0]!.note).not.toContain('Contact non publié.');
  });

  it('tells an address that cannot be followed, and names no académie of which there is none', () => {
    const campus = { ...BOIS, website: 'javascript:1', academie: null };
    expect(cardsOf(campus)[0]!.note).toEqual([
      'Position au centre de la commune : Tours.',
      'Contact non publié.',
      'Site publié sous cette forme : javascript:1',
      SOURCE_LINE,
      LICENCE,
    ]);
  });

  it.each([
    [{ commune: 'Tours' }, 'ADR:;;;Tours;;;France'],
    [{ address: '1 rue' }, 'ADR:;;1 rue;;;;France'],
    [{ commune: 'Tours', postalCode: '37000' }, 'ADR:;;;Tours;;37000;France'],
    [{ postalCode: '37000' }, undefined],
    [{ commune: 'Tours', role: 'partenaire' }, undefined],
  ])('has the address of its establishment as far as it is known: %j', (facts, expected) => {
    const head = aHead({ name: 'Lycée A', ...facts });
    expect(cardsOf({ ...BOIS, head })[0]!.lines.find((line) => line.startsWith('ADR'))).toBe(expected);
  });

  it('names a filière that nobody knows by its id', () => {
    const [card] = cardsOf({ ...BOIS, filiere: 'inconnue' });
    expect(card!.lines).toContain('CATEGORIES:inconnue');
  });

  it.each(['name', 'label', 'filiere', 'head', 'position', 'website', 'contacts', 'status'] as const)(
    'names the sources of its %s, and not those of other facts',
    (fact) => {
      const own = { ...SOURCE, title: 'Propre', supports: ['topics' as const, fact] };
      const other = { ...SOURCE, title: 'Autre', supports: ['topics' as const] };
      const note = cardsOf({ ...BOIS, sources: [other, own] })[0]!.note.filter((line) => line.startsWith('Source'));
      expect(note).toEqual(['Source (2023) : Propre\\, https://exemple.fr/a']);
    },
  );

  it('names all its sources where none says what it carries', () => {
    const sources = [
      { ...SOURCE, title: 'Une', supports: [] },
      { ...SOURCE, title: 'Autre', supports: ['topics' as const] },
    ];
    const note = cardsOf({ ...BOIS, sources })[0]!.note.filter((line) => line.startsWith('Source'));
    expect(note).toHaveLength(2);
  });
});

describe('the whole card of a contact', () => {
  const contact = {
    role: 'direction',
    name: 'Camille Exemple',
    email: null,
    phone: '02 38 00 00 01',
    source: SOURCE.url,
  };

  it('who is named', () => {
    const cards = cardsOf({ ...BOIS, contacts: [contact] });
    expect(cards).toHaveLength(2);
    expect(cards[0]!.note.join()).not.toContain('direction');
    expect(cards[1]).toEqual({
      lines: [
        'KIND:individual',
        'FN:Camille Exemple',
        'ORG:Campus des métiers et des qualifications;Bois',
        'TITLE:direction',
        'TEL;VALUE=uri:tel:+33238000001',
        'UID;VALUE=text:atlas-des-campus/campus/bois/contact/0',
        'REV:20260131T000000Z',
      ],
      note: [SOURCE_LINE, expect.stringMatching(/^Vous êtes cette personne/), LICENCE],
    });
  });

  it('who is not named: a body, and nobody to ask for removal', () => {
    const cards = cardsOf({ ...BOIS, contacts: [{ ...contact, name: null, phone: 'poste 1', email: 'a@exemple.fr' }] });
    expect(cards[1]).toEqual({
      lines: [
        'KIND:org',
        'FN:direction\\, Bois',
        'ORG:Campus des métiers et des qualifications;Bois',
        'TITLE:direction',
        'EMAIL:a@exemple.fr',
        'UID;VALUE=text:atlas-des-campus/campus/bois/contact/0',
        'REV:20260131T000000Z',
      ],
      note: ['Téléphone publié sous cette forme : poste 1', SOURCE_LINE, LICENCE],
    });
  });

  it('tells no number of who has none', () => {
    const contacts = [{ ...contact, phone: null, email: 'a@exemple.fr' }];
    expect(cardsOf({ ...BOIS, contacts })[1]!.note).toEqual([
      SOURCE_LINE,
      expect.stringMatching(/^Vous êtes cette personne/),
      LICENCE,
    ]);
  });
});

describe('the whole card of the referent', () => {
  const filled = (facts: Partial<Academie['referent']>) => cardsOf(BOIS, facts)[1];

  it('of whom all is known', () => {
    const referent = {
      name: 'Camille Exemple',
      role: 'Référente',
      service: 'DRAFPIC',
      serviceNote: 'ancien nom',
      address: '2 rue',
      email: 'a@exemple.fr',
      phones: ['02 38 00 00 01'],
      sources: [SOURCE],
    };
    expect(filled(referent)).toEqual({
      lines: [
        'KIND:individual',
        'FN:Camille Exemple',
        "ORG:Académie d'Orléans-Tours;DRAFPIC",
        'TITLE:Référente',
        'EMAIL:a@exemple.fr',
        'TEL;VALUE=uri:tel:+33238000001',
        'URL:https://ac.example/',
        'ADR:;;2 rue;;;;France',
        'UID;VALUE=text:atlas-des-campus/academie/orleans-tours',
        'REV:20260131T000000Z',
      ],
      note: ['À savoir : ancien nom.', SOURCE_LINE, expect.stringMatching(/^Vous êtes cette personne/), LICENCE],
    });
  });

  it.each([
    [{ role: 'Référent' }, "FN:Référent\\, Académie d'Orléans-Tours"],
    [{ service: 'DRAFPIC' }, "FN:DRAFPIC\\, Académie d'Orléans-Tours"],
    [{ email: 'a@exemple.fr' }, "FN:Référent académique des campus\\, Académie d'Orléans-Tours"],
    [{ address: '2 rue' }, "FN:Référent académique des campus\\, Académie d'Orléans-Tours"],
    [{ phones: ['02 38 00 00 01'] }, "FN:Référent académique des campus\\, Académie d'Orléans-Tours"],
  ])('is there where no more is published than %j', (facts, name) => {
    const card = filled(facts);
    expect(card!.lines.slice(0, 3)).toEqual(['KIND:org', name, expect.stringMatching(/^ORG:Académie d'Orléans-Tours/)]);
    expect(card!.note).toEqual(['Nom du référent académique des campus non publié.', LICENCE]);
  });

  it('is not there where nothing is', () => {
    expect(filled({ webPage: 'https://ac.example/campus' })).toBeUndefined();
  });
});
