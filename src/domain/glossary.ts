/** The abbreviations and words that the glossary explains, and where a text holds them. */

/** The anchor of the whole glossary. */
export const GLOSSARY_ID = 'glossaire';

/** Each term by its id, which is its anchor on the page, with the ways in which texts write it. */
export const GLOSSARY_FORMS = {
  academie: ['Académie'],
  'adresse-ip': ['adresse IP'],
  ars: ['ARS'],
  'bac-pro': ['Bac pro', 'bac pro'],
  bim: ['BIM'],
  btp: ['BTP'],
  bts: ['BTS'],
  but: ['BUT'],
  cap: ['CAP'],
  cci: ['CCI'],
  cfa: ['CFA'],
  cmq: ['CMQ'],
  cmqe: ['CMQe', 'CMQE'],
  cnil: ['CNIL'],
  comue: ['ComUE'],
  creps: ['CREPS'],
  csv: ['CSV'],
  dafpic: ['DAFPIC'],
  draaf: ['DRAAF'],
  drac: ['DRAC'],
  drafpic: ['DRAFPIC'],
  'etablissement-support': ['Établissement support'],
  fcip: ['FCIP'],
  geojson: ['GeoJSON'],
  gie: ['GIE'],
  gip: ['GIP'],
  greta: ['GRETA', 'Greta'],
  iae: ['IAE'],
  ifas: ['IFAS'],
  ign: ['IGN'],
  insa: ['INSA'],
  insee: ['INSEE'],
  irts: ['IRTS'],
  iut: ['IUT'],
  json: ['JSON'],
  'licence-pro': ['Licence pro', 'licence pro'],
  paca: ['PACA'],
  pme: ['PME'],
  rectorat: ['Rectorat', 'rectorat'],
  'region-academique': ['Région académique'],
  rgaa: ['RGAA'],
  ufr: ['UFR'],
  vcard: ['vCard'],
  'vice-rectorat': ['Vice-rectorat', 'vice-rectorat'],
} as const satisfies Record<string, readonly string[]>;

/** Id of a term of the glossary. */
export type TermId = keyof typeof GLOSSARY_FORMS;

/** A stretch of a text: `term` is what it names, or null where it is plain. */
export interface TermPart {
  text: string;
  term: TermId | null;
}

const TERM_IDS = Object.keys(GLOSSARY_FORMS) as TermId[];
const TERM_OF = new Map<string, TermId>(
  TERM_IDS.flatMap((id) => GLOSSARY_FORMS[id].map((form) => [form, id] as const)),
);

/** Whole words alone ("BTSA" holds no BTS); a longer form goes before one that it begins with. */
const FORM = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...TERM_OF.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
);

/**
 * The text cut where it names a term that is wanted; its parts joined are the text. `isWanted` is asked once for each
 * term that the text holds, in their order, and each term is cut out once, where it comes first. Linear in the text.
 */
export function termParts(text: string, isWanted: (term: TermId) => boolean): TermPart[] {
  const met = new Set<TermId>();
  const parts: TermPart[] = [];
  let done = 0;
  for (const { 0: form, index } of text.matchAll(FORM)) {
    const term = TERM_OF.get(form);
    if (!term || met.has(term)) continue;
    met.add(term);
    if (!isWanted(term)) continue;
    if (index > done) parts.push({ text: text.slice(done, index), term: null });
    parts.push({ text: form, term });
    done = index + form.length;
  }
  if (done < text.length) parts.push({ text: text.slice(done), term: null });
  return parts;
}
