/** Rules for persons: no name without a published role and its source, none in free texts, the suppression list. */
import type { FileAcademie, FileCampus } from './data-files.ts';
import { factsOf } from './data-files.ts';
import type { Finding, Message, Rule } from './data-rules-kit.ts';
import { campusRule, finding, isLink, textsOf } from './data-rules-kit.ts';
import { suppressionMatcher } from './suppression.ts';

const contactTip = 'Publish a person only where the institution does, for that role, and keep the source.';

const contacts = campusRule(
  'contacts',
  "Each contact's source is one of the campus's; a name, an e-mail or a phone needs that source to support contacts.",
  (campus) => [...contactFindings(campus), ...ownFindings(campus)],
);

function contactFindings(campus: FileCampus): Finding[] {
  return campus.contacts.flatMap((contact, index): Finding[] => {
    const source = campus.sources.find(({ url, title }) => contact.source === url || contact.source === title);
    if (!source) {
      return [finding(`contacts.${index}.source`, "one of the campus's sources", contact.source, 'Add it to sources.')];
    }
    const given = (['name', 'email', 'phone'] as const).filter((key) => contact[key] !== null);
    if (source.supports.includes('contacts')) return [];
    return given.map((key) =>
      finding(`contacts.${index}.${key}`, 'a source that supports contacts', contact[key], contactTip),
    );
  });
}

function ownFindings(campus: FileCampus): Finding[] {
  const supported = new Set(campus.sources.flatMap(({ supports }) => supports));
  const bare = (['email', 'phone'] as const).filter((key) => {
    return campus[key] !== null && !supported.has('contacts') && !supported.has(key === 'phone' ? 'phones' : key);
  });
  return bare.map((key) => finding(key, 'a source that supports contacts', campus[key], contactTip));
}

const referents: Rule = {
  name: 'referents',
  description:
    "Each thing said of an académie's referent has a source that supports it; a service may have its doubt instead.",
  check: (tree) =>
    (factsOf(tree).academies ?? []).flatMap((academie, index) =>
      referentFindings(academie, `academies.${index}.referent`).map((found) => ({ file: 'academies.json', ...found })),
    ),
};

function referentFindings({ referent }: FileAcademie, field: string): Finding[] {
  const supported = new Set(referent.sources.flatMap(({ supports }) => supports));
  const claims = (['name', 'role', 'service', 'address', 'email', 'phones', 'webPage'] as const).filter((key) => {
    const said = referent[key] !== null && referent[key].length > 0;
    return said && !supported.has(key) && !(key === 'service' && referent.serviceNote !== null);
  });
  return claims.map((key) => finding(`${field}.${key}`, 'a source that supports it', referent[key], contactTip));
}

const PERSON_IN_TEXT = /(?:^|[\s(«])(?:M\.|MM\.|Mme|Mmes|Mlle|Monsieur|Madame)\s+\p{Lu}/u;
const EMAIL_IN_TEXT = /\S@\S+\.\S/u;

const freeTexts: Rule = {
  name: 'free-texts',
  description: 'No title with a name (M., Mme…) and no e-mail address outside the fields made for them.',
  check: (tree) =>
    textsOf(tree).flatMap(({ file, leaf }): Message[] => {
      const tip = 'Remove it; a role can be told without its holder.';
      const found: Finding[] = [];
      if (PERSON_IN_TEXT.test(leaf.text)) found.push(finding(leaf.field, 'no name of a person', leaf.text, tip));
      if (leaf.key !== 'email' && !isLink(leaf) && EMAIL_IN_TEXT.test(leaf.text)) {
        found.push(finding(leaf.field, 'no e-mail address', leaf.text, tip));
      }
      return found.map((one) => ({ file, ...one }));
    }),
};

const suppressions: Rule = {
  name: 'suppressions',
  description: 'Nothing of the suppression list stands in any text, notes and addresses included.',
  check: (tree) => {
    const matches = suppressionMatcher(factsOf(tree).suppressions ?? []);
    return textsOf(tree).flatMap(({ file, leaf }) =>
      (leaf.key === 'sha256' ? [] : matches(leaf.text)).map((entry) => ({
        file,
        field: leaf.field,
        expected: `not a ${entry.kind} of suppressions.json`,
        got: 'a text that holds one',
        tip: `Its removal was asked on ${entry.askedOn}: write null, or a role without its holder.`,
      })),
    );
  },
};

/** The rules of this file, in the order in which they speak. */
export const PERSON_RULES: readonly Rule[] = [contacts, referents, freeTexts, suppressions];
