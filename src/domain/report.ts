/** Telling the site that a fact is wrong: a letter or an issue, made so that nothing in a fact can add to it. */
import type { Source, Support } from './campus.ts';
import { mailAddress, safeWebAddress } from './safe-links.ts';

/** What a visitor may find wrong on a campus's page, in the order of the page; "other" for all the rest. */
export const REPORT_FIELDS = [
  'name',
  'label',
  'filiere',
  'place',
  'trades',
  'network',
  'contact',
  'referent',
  'other',
] as const;
export type ReportField = (typeof REPORT_FIELDS)[number];

/** What a source of the campus must support to be one of the field's. */
const SUPPORTS_OF: Record<Exclude<ReportField, 'referent'>, readonly Support[]> = {
  name: ['name', 'formerNames'],
  label: ['label', 'labelYear', 'excellenceYear', 'status'],
  filiere: ['filiere'],
  place: ['position', 'academie'],
  trades: ['topics', 'levels'],
  network: ['head', 'sites', 'members'],
  contact: ['contacts', 'website', 'email', 'phones'],
  other: [],
};

/** The sources that say they support the field; all of the campus where none does. The referent has its own. */
export function sourcesOfField(
  field: ReportField,
  { campus, referent }: { campus: readonly Source[]; referent: readonly Source[] },
): readonly Source[] {
  if (field === 'referent') return referent;
  const own = campus.filter(({ supports }) => supports.some((support) => SUPPORTS_OF[field].includes(support)));
  return own.length > 0 ? own : campus;
}

/** A letter to the site: a subject of one line, and a text of several ("\n"). */
export interface Letter {
  subject: string;
  text: string;
}

/** Some programs cut an address after 2,000 characters or so, and an accent takes six. */
const MAX_VALUE_LENGTH = 240;
const MAX_SUBJECT_LENGTH = 120;

/** A fact as one line of a letter: no break, no control character, cut with "…" where it is long. */
export function oneLine(value: string, maxLength = MAX_VALUE_LENGTH): string {
  const line = [
    ...wellFormed(value)
      .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
      .trim(),
  ];
  return line.length <= maxLength ? line.join('') : `${line.slice(0, maxLength - 1).join('')}…`;
}

/** The mailto: address of a letter (RFC 6068: percent-encoded, lines end with CRLF); null where the e-mail is not plain. */
export function letterByMail(email: string | null, { subject, text }: Letter): string | null {
  const address = mailAddress(email);
  if (address === null) return null;
  const lines = wellFormed(text).replace(/\r\n?|\n/g, '\r\n');
  return `${address}?subject=${encoded(oneLine(subject, MAX_SUBJECT_LENGTH))}&body=${encoded(lines)}`;
}

/** The address of a new issue with its title and text (GitHub's, Gitea's parameters); null where it is no web page. */
export function letterAsIssue(issues: string | null, { subject, text }: Letter): string | null {
  const address = safeWebAddress(issues);
  if (address === null) return null;
  const url = new URL(address);
  url.searchParams.set('title', oneLine(subject, MAX_SUBJECT_LENGTH));
  url.searchParams.set('body', wellFormed(text));
  return url.href;
}

/** Half of a pair has no form in an address. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** encodeURIComponent, and the four characters that it leaves and some mail programs do not. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(
    /['()*!]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
