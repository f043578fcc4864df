// @vitest-environment node
import type { Tree } from './data-files.ts';
import type { Case } from './data-rules-expect.ts';
import { testCases } from './data-rules-expect.ts';
import {
  CAMPUS_FILE,
  fileText,
  mainCampus,
  treeWithCampus,
  treeWithReferent,
  treeWithTexts,
} from './data-rules-fixture.ts';
import { PERSON_RULES } from './data-rules-person.ts';
import { suppressionHash } from './suppression.ts';

const at = `${CAMPUS_FILE} `;
const campus = mainCampus();
const [source] = campus.sources;
const [contact] = campus.contacts;
if (!source || !contact) throw new Error('The fixture must fill every field.');

function suppressing(kind: 'person' | 'email' | 'phone', value: string, notes: string): Tree {
  const entry = { kind, sha256: suppressionHash(kind, value), askedOn: '2025-01-01', note: null };
  return treeWithTexts({
    'suppressions.json': fileText([entry]),
    [CAMPUS_FILE]: fileText({ ...campus, notes }),
  });
}

const CASES: readonly Case[] = [
  [
    'contacts',
    'a name that no source gives',
    treeWithCampus({ contacts: [{ ...contact, name: 'Camille Exemple' }] }),
    [`${at}contacts.0.name: a source that supports contacts | "Camille Exemple"`],
  ],
  [
    'contacts',
    'a source that is not in the list',
    treeWithCampus({ contacts: [{ ...contact, source: 'https://ailleurs.fr' }] }),
    [`${at}contacts.0.source: one of the campus's sources | "https://ailleurs.fr"`],
  ],
  [
    'contacts',
    'an e-mail that no source gives',
    treeWithCampus({ email: 'contact@exemple.fr' }),
    [`${at}email: a source that supports contacts | "contact@exemple.fr"`],
  ],
  [
    'referents',
    'a name that no source gives',
    treeWithReferent({ name: 'Camille Exemple' }),
    ['academies.json academies.0.referent.name: a source that supports it | "Camille Exemple"'],
  ],
  [
    'free-texts',
    'a name in a note',
    treeWithCampus({ notes: 'Vu avec Mme Exemple.' }),
    [`${at}notes: no name of a person | "Vu avec Mme Exemple."`],
  ],
  [
    'free-texts',
    'an e-mail in a note',
    treeWithCampus({ notes: 'écrire à contact@exemple.fr' }),
    [`${at}notes: no e-mail address | "écrire à contact@exemple.fr"`],
  ],
  [
    'suppressions',
    'a name that came back',
    suppressing('person', 'Camille Exemple', 'EXEMPLE Camille dirige'),
    [`${at}notes: not a person of suppressions.json | a text that holds one`],
  ],
  [
    'suppressions',
    'a phone that came back',
    suppressing('phone', '+33 2 38 00 00 00', 'en 2023 : 02.38.00.00.00'),
    [`${at}notes: not a phone of suppressions.json | a text that holds one`],
  ],
];

testCases('rules for persons', PERSON_RULES, CASES);
