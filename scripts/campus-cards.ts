/** The contacts of one campus as a file of vCards: the campus, whoever is published for it, the referent of its académie. */
import type { Academie, Campus, Referent, Source, Support } from '../src/domain/campus.ts';
import { filieresOf, isApproximate, isReachable } from '../src/domain/campus.ts';
import type { Dataset } from '../src/domain/dataset.ts';
import { mailAddress, phoneAddress, safeWebAddress } from '../src/domain/safe-links.ts';
import { cardFile, cardList, cardParts, cardText, type CardProperty } from '../src/domain/vcard.ts';
import {
  academieInWords,
  cardWords,
  headInWords,
  labelInWords,
  placeInWords,
  roleInWords,
  sourcesInWords,
  statusInWords,
} from './card-words.ts';

type CampusContact = Campus['contacts'][number];

/** What a card says of a campus, and so which of its sources it names. */
const CARD_FACTS: readonly Support[] = [
  'name',
  'label',
  'filiere',
  'head',
  'position',
  'website',
  'contacts',
  'status',
];

const COUNTRY = 'France';

/**
 * The text of a campus's .vcf (vCard 4.0): first the campus itself, then each contact of which more than the role is
 * published, then the referent or service of its académie where one is. Nothing is invented: where no contact is
 * published the first card says so and leads to the académie's page. What is no e-mail, number or address of the web is
 * told in the note alone.
 */
export function campusCards(campus: Campus, dataset: Pick<Dataset, 'edition' | 'filieres' | 'academies'>): string {
  const academie = dataset.academies.find(({ id }) => id === campus.academie) ?? null;
  const contacts = campus.contacts.filter(isReachable);
  const cards = [
    campusCard(campus, academie, contacts.length > 0, categoriesOf(campus, dataset.filieres)),
    ...contacts.map((contact, at) => contactCard(contact, campus, at)),
    ...(academie && isPublished(academie.referent) ? [referentCard(academie)] : []),
  ];
  return cardFile(
    cards.map(({ uid, properties, note }) => [
      ...properties,
      ...property('NOTE', cardText([...note, cardWords.licence(dataset.edition)].join('\n'))),
      ...property('UID', cardText(`atlas-des-campus/${uid}`), 'VALUE=text'),
      ...property('REV', `${dataset.edition.replaceAll('-', '')}T000000Z`),
    ]),
  );
}

/** The filières of a campus by their official labels. */
function categoriesOf(campus: Campus, filieres: Dataset['filieres']): CardProperty[] {
  const labels = filieresOf(campus).map((id) => filieres.find((filiere) => filiere.id === id)?.label ?? id);
  return property('CATEGORIES', cardList(labels));
}

/** What makes a card, before what every card has. */
interface Draft extends Told {
  /** The same for the same body in every file, so that it is kept once in an address book. */
  uid: string;
}

interface Told {
  properties: readonly CardProperty[];
  /** Its lines. */
  note: readonly string[];
}

function campusCard(
  campus: Campus,
  academie: Academie | null,
  hasContacts: boolean,
  categories: readonly CardProperty[],
): Draft {
  const { position } = campus;
  const reached = reachedBy(campus.email, campus.phone === null ? [] : [campus.phone]);
  const isReached = reached.properties.length > 0 || hasContacts;
  const isTold = isReached || reached.note.length > 0;
  const website = safeWebAddress(campus.website);
  const academiePage = safeWebAddress(academie?.referent.webPage ?? null) ?? safeWebAddress(academie?.site ?? null);
  return {
    uid: `campus/${campus.id}`,
    properties: [
      { name: 'KIND', value: 'org' },
      ...property('FN', cardText(campus.name)),
      ...property('NICKNAME', campus.shortName && cardText(campus.shortName)),
      ...property('ORG', cardParts([labelInWords(campus)])),
      ...categories,
      ...reached.properties,
      // The académie's page stands in the note: filed as the campus's own, it would mislead.
      ...property('URL', website),
      ...headAddress(campus),
      ...property('GEO', position && !isApproximate(position) ? `geo:${position.lat},${position.lng}` : null),
    ],
    note: [
      ...compact([campus.label === null ? cardWords.labelUnknown : null, statusInWords(campus), headInWords(campus)]),
      ...compact([placeInWords(campus), isTold ? null : cardWords.noContact]),
      ...compact([academie && academiePage && cardWords.academiePage(fullName(academie), academiePage)]),
      ...reached.note,
      ...compact([campus.website !== null && website === null ? cardWords.website(campus.website) : null]),
      ...campus.contacts.filter((contact) => !isReachable(contact)).map(roleInWords),
      ...sourcesInWords(sourcesOfCard(campus.sources)),
    ],
  };
}

function contactCard(contact: CampusContact, campus: Campus, at: number): Draft {
  const { role, name, email, phone, source } = contact;
  const reached = reachedBy(email, phone === null ? [] : [phone]);
  const named = campus.sources.filter(({ url }) => url === source);
  return {
    uid: `campus/${campus.id}/contact/${at}`,
    properties: [
      { name: 'KIND', value: name === null ? 'org' : 'individual' },
      ...property('FN', cardText(name ?? `${role}, ${campus.name}`)),
      ...property('ORG', cardParts([labelInWords(campus), campus.name])),
      ...property('TITLE', cardText(role)),
      ...reached.properties,
    ],
    note: [
      ...reached.note,
      ...sourcesInWords(named.length > 0 ? named : [{ url: source, title: null, year: null, supports: [] }]),
      ...(name === null ? [] : [cardWords.removal]),
    ],
  };
}

function referentCard(academie: Academie): Draft {
  const { name, role, service, serviceNote, address, email, phones, webPage, sources } = academie.referent;
  const reached = reachedBy(email, phones);
  const page = safeWebAddress(webPage) ?? safeWebAddress(academie.site);
  const title = name ?? `${service ?? role ?? cardWords.referent}, ${fullName(academie)}`;
  return {
    uid: `academie/${academie.id}`,
    properties: [
      { name: 'KIND', value: name === null ? 'org' : 'individual' },
      ...property('FN', cardText(title)),
      ...property('ORG', cardParts(compact([fullName(academie), service]))),
      ...property('TITLE', role && cardText(role)),
      ...reached.properties,
      ...property('URL', page),
      ...property('ADR', address && cardParts(['', '', address, '', '', '', COUNTRY])),
    ],
    note: [
      ...compact([name === null ? cardWords.referentUnknown : null, serviceNote && cardWords.serviceNote(serviceNote)]),
      ...reached.note,
      ...sourcesInWords(sources),
      ...(name === null ? [] : [cardWords.removal]),
    ],
  };
}

/** The e-mail and the numbers that can be used as such; the others are told as they are written. */
function reachedBy(email: string | null, phones: readonly string[]): Told {
  const isMail = mailAddress(email) !== null;
  const numbers = phones.map((written) => ({ written, address: phoneAddress(written) }));
  return {
    properties: [
      ...property('EMAIL', isMail ? email : null),
      ...numbers.flatMap(({ address }) => property('TEL', address, 'VALUE=uri')),
    ],
    note: [
      ...(email === null || isMail ? [] : [cardWords.email(email)]),
      ...numbers.flatMap(({ written, address }) => (address === null ? [cardWords.phone(written)] : [])),
    ],
  };
}

/** The address of the establishment that carries the campus; that of one that is only named would mislead. */
function headAddress({ head }: Campus): CardProperty[] {
  if (!head || head.role !== null || (head.commune ?? head.address) === null) return [];
  const { address, commune, postalCode } = head;
  return property('ADR', cardParts(['', '', address ?? '', commune ?? '', '', postalCode ?? '', COUNTRY]));
}

/** Sources of what the card says; all of them where none says what it carries. */
function sourcesOfCard(sources: readonly Source[]): readonly Source[] {
  const carried = sources.filter(({ supports }) => supports.some((fact) => CARD_FACTS.includes(fact)));
  return carried.length > 0 ? carried : sources;
}

/** Whether more than a page of the académie is published. */
function isPublished({ name, role, service, email, phones, address }: Referent): boolean {
  return [name, role, service, email, address].some((fact) => fact !== null) || phones.length > 0;
}

function fullName({ kind, name }: Academie): string {
  return academieInWords(kind, name);
}

function property(name: string, value: string | null, parameter?: string): CardProperty[] {
  return value === null ? [] : [{ name, value, ...(parameter !== undefined && { parameter }) }];
}

function compact(texts: readonly (string | null)[]): string[] {
  return texts.filter((one) => one !== null);
}
