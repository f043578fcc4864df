/**
 * The shape of the facts: campuses, académies, filières. Apart from campus.ts, because a page whose data are those that
 * the build has checked never needs it.
 *
 * The schemas check shapes only (types, known closed lists, coordinates on the globe). What makes a fact good enough
 * to publish (sources, territory, links) is checked at build time by scripts/data-rules.ts. A link that is not
 * http(s) therefore passes here as text, and safe-links.ts refuses to make a link of it.
 */
import * as v from 'valibot';
import { MEMBER_KINDS, PRECISIONS, SUPPORTS } from './campus-lists.ts';
import { LABELS, LEVELS } from './campus.ts';

/** Half of a pair: no address and no file in UTF-8 can hold it. */
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** No text of the atlas comes near; a longer one would only freeze the page. */
const MAX_TEXT_LENGTH = 5000;

/** A text of the facts: never empty. */
export const text = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_TEXT_LENGTH));
/** Marks that turn the reading direction: they would turn what stands after a text too, in a sentence or a title. */
const TURNS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
/**
 * A text that is read, in whatever sentence: without marks of direction (the lint refuses them, other datasets may have
 * them). Not for addresses: without its marks one that is refused could pass for a link.
 */
const words = v.pipe(
  v.string(),
  v.transform((read) => read.replace(TURNS, '')),
  text,
);
const nullableWords = v.nullable(words);
/** A campus's id stands in its address: what no address can carry is refused. The lint asks for kebab-case. */
const addressable = v.pipe(
  text,
  v.check((id) => id !== '.' && id !== '..' && !LONE_SURROGATE.test(id), 'an id that an address can carry'),
);
const nullableText = v.nullable(text);
/** A year of the common era. */
export const year = v.pipe(v.number(), v.integer());
const latitude = v.pipe(v.number(), v.finite(), v.minValue(-90), v.maxValue(90));
const longitude = v.pipe(v.number(), v.finite(), v.minValue(-180), v.maxValue(180));

/** Where a fact was read: an address or, where there is none, the title of the document; the year that it speaks of. */
export const sourceSchema = v.object({
  url: nullableText,
  title: nullableWords,
  year: v.nullable(year),
  supports: v.array(v.picklist(SUPPORTS)),
});

const placedSchema = v.object({
  /** WGS 84, degrees. */
  lat: latitude,
  lng: longitude,
  precision: v.picklist(PRECISIONS),
});

/** Where the map shows a campus. */
export const positionSchema = v.object({
  ...placedSchema.entries,
  /** What was placed, as a name: an establishment, a commune, or the seat of the académie or région. */
  place: words,
  commune: nullableWords,
  departement: nullableWords,
});

/** An establishment of the network. */
export const memberSchema = v.object({
  name: words,
  kind: v.picklist(MEMBER_KINDS),
  commune: nullableWords,
  /** The establishment itself or the centre of its commune; null, or left out of a file, where it is not placed. */
  position: v.optional(
    v.nullable(v.object({ ...placedSchema.entries, precision: v.picklist(['etablissement', 'commune']) })),
    null,
  ),
});

const headSchema = v.object({
  name: nullableWords,
  kind: v.nullable(v.picklist(MEMBER_KINDS)),
  commune: nullableWords,
  departement: nullableWords,
  postalCode: nullableWords,
  address: nullableWords,
  /** What the establishment is to the campus, where it is something else than its supporting establishment. */
  role: nullableWords,
});

const contactSchema = v.object({
  role: words,
  name: nullableWords,
  email: nullableText,
  phone: nullableText,
  source: text,
});

/** One campus, as the screens need it. */
export const campusSchema = v.object({
  id: addressable,
  name: words,
  shortName: nullableWords,
  titleKnown: v.boolean(),
  formerNames: v.array(words),
  label: v.nullable(v.picklist(LABELS)),
  labelYear: v.nullable(year),
  excellenceYear: v.nullable(year),
  filiere: text,
  otherFilieres: v.array(text),
  academie: nullableText,
  region: text,
  head: v.nullable(headSchema),
  sites: v.array(v.object({ name: words, commune: nullableWords })),
  position: v.nullable(positionSchema),
  topics: v.array(words),
  levels: v.array(v.picklist(LEVELS)),
  members: v.array(memberSchema),
  website: nullableText,
  email: nullableText,
  phone: nullableText,
  contacts: v.array(contactSchema),
  status: v.picklist(['attested', 'to-verify', 'merged']),
  statusNote: nullableWords,
  mergedInto: nullableText,
  lastAttestedYear: v.nullable(year),
  sources: v.array(sourceSchema),
});

/** Who answers for the campuses of an académie. */
export const referentSchema = v.object({
  name: nullableWords,
  role: nullableWords,
  service: nullableWords,
  /** What is doubtful about the service: an old source, a service that the académie does not name. */
  serviceNote: nullableWords,
  address: nullableWords,
  email: nullableText,
  phones: v.array(text),
  webPage: nullableText,
  sources: v.array(sourceSchema),
});

/** An académie or a vice-rectorat, with what is published of its referent for the campuses. */
export const academieSchema = v.object({
  id: text,
  kind: v.picklist(['academie', 'vice-rectorat']),
  name: words,
  region: text,
  departements: v.array(text),
  seat: words,
  site: nullableText,
  referent: referentSchema,
});

/** A région académique (overseas vice-rectorats are their own). */
export const regionSchema = v.object({ id: text, name: words });

/** A département: its INSEE code ("45", "2A", "974") and its name. */
export const departementSchema = v.object({ code: text, name: words });

/** One of the twelve official filières. */
export const filiereSchema = v.object({ id: text, label: words, ministryPage: text });
