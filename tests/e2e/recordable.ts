/** What may stand in a record: a person's name, address or number is no matter for it, from which nobody would take it out. */
import { realDataset } from '../builders.ts';

const { academies, campuses } = realDataset();

const PERSONS = [
  ...academies.map(({ referent }) => referent.name),
  ...campuses.flatMap(({ contacts }) => contacts.map(({ name }) => name)),
].filter((name) => name !== null);

const EMAIL = /[\w.+-]+@[\w.-]+\w/g;
const PHONE = /\b0\d(?: \d\d){4}\b/g;

/** The text with names of persons, e-mail addresses and telephone numbers said to be such. */
export function withoutPersons(text: string): string {
  const nameless = PERSONS.reduce((rest, name) => rest.replaceAll(name, '(nom)'), text);
  return nameless.replaceAll(EMAIL, '(adresse électronique)').replaceAll(PHONE, '(téléphone)');
}

/** A snapshot without the addresses of its links, which nobody hears and which hold numbers and e-mail addresses. */
export function withoutAddresses(snapshot: string): string {
  const lines = snapshot.split('\n').filter((line) => !/^\s*- \/url:/.test(line));
  const depthOf = (line: string | undefined) => (line === undefined ? 0 : line.search(/\S/));
  return lines
    .map((line, at) => (depthOf(lines[at + 1]) <= depthOf(line) ? line.replace(/^(\s*- .*["\]']):$/, '$1') : line))
    .join('\n');
}
