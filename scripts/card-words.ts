/** The French of the contact cards; scripts may not read src/texts/, whose words are for the screen. */
import type { Campus, Source } from '../src/domain/campus.ts';
import { isApproximate } from '../src/domain/campus.ts';
import { safeWebAddress } from '../src/domain/safe-links.ts';

const LABEL = 'Campus des métiers et des qualifications';

/** What kind of body a campus is: of unknown category it is one all the same. */
export function labelInWords({ label }: Campus): string {
  return label === 'cmqe' ? `${LABEL} d'excellence` : LABEL;
}

/** "Académie d'Orléans-Tours", "Vice-rectorat de Polynésie française". */
export function academieInWords(kind: 'academie' | 'vice-rectorat', name: string): string {
  const isElided = /^[aeiouyœ]/i.test(name.normalize('NFD'));
  return `${kind === 'academie' ? 'Académie' : 'Vice-rectorat'} ${isElided ? "d'" : 'de '}${name}`;
}

/** Where the campus is and how surely, where its card holds no point or one that stands for a commune. */
export function placeInWords({ position }: Campus): string | null {
  if (position === null) return 'Lieu non publié.';
  if (isApproximate(position)) return `Position approximative : ${approximation(position)}.`;
  return position.precision === 'commune' ? `Position au centre de la commune : ${position.place}.` : null;
}

function approximation({ precision, place }: NonNullable<Campus['position']>): string {
  if (precision === 'academie') return `siège de l'académie, ${place}`;
  return precision === 'region' ? `siège de la région académique, ${place}` : `celle d'un membre du réseau, ${place}`;
}

/** The establishment that carries the campus, or the one that is only named, with what it is. */
export function headInWords({ head }: Campus): string | null {
  const place = [head?.name, head?.commune].filter((part) => part !== null && part !== undefined).join(', ');
  if (!head || place === '') return null;
  return head.role === null ? `Établissement support : ${place}.` : `Établissement cité : ${place} (${head.role}).`;
}

/** What a visitor must know before relying on the card; null for a campus that is attested. */
export function statusInWords({ status, statusNote, lastAttestedYear }: Campus): string | null {
  if (status === 'attested') return null;
  const note = statusNote === null ? '' : ` (${statusNote})`;
  if (status === 'merged') return `Ce campus a été regroupé avec un autre${note}.`;
  return lastAttestedYear === null
    ? `À vérifier : ${statusNote ?? 'aucune source datée'}.`
    : `À vérifier : dernière source de ${lastAttestedYear}${note}.`;
}

/** A role of which nothing but its existence is published. */
export function roleInWords({ role }: Campus['contacts'][number]): string {
  return `${role} : nom et coordonnées non publiés.`;
}

export const cardWords = {
  labelUnknown: "Label à préciser : la catégorie n'a pas été retrouvée.",
  noContact: 'Contact non publié.',
  academiePage: (academie: string, page: string) => `${academie} : ${page}`,
  email: (written: string) => `Adresse électronique publiée sous cette forme : ${written}`,
  phone: (written: string) => `Téléphone publié sous cette forme : ${written}`,
  website: (written: string) => `Site publié sous cette forme : ${written}`,
  referent: 'Référent académique des campus',
  referentUnknown: 'Nom du référent académique des campus non publié.',
  serviceNote: (note: string) => `À savoir : ${note}.`,
  removal: "Vous êtes cette personne et souhaitez ne plus figurer ici ? La page du campus, dans l'atlas, dit comment.",
  licence: (edition: string) => `Atlas des campus, données du ${edition}, Licence Ouverte 2.0 (Etalab).`,
} as const;

/** A card is small: the newest sources that speak of it are enough. */
const MAX_SOURCES = 4;

/** One line for each of the newest sources, its year first: "Source (2023) : titre, adresse". */
export function sourcesInWords(sources: readonly Source[]): string[] {
  const newest = [...sources].sort((a, b) => (b.year ?? 0) - (a.year ?? 0)).slice(0, MAX_SOURCES);
  return newest.map(({ url, title, year }) => {
    const told = [title, safeWebAddress(url)].filter((part) => part !== null).join(', ');
    return `Source (${year ?? 'non datée'}) : ${told || (url ?? 'document sans adresse')}`;
  });
}
