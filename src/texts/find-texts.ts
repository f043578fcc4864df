/** Words of the two search boxes: what is sought, and where. */
import { number, plural } from './language.ts';

export const findTexts = {
  landmark: 'Rechercher un campus',
  what: 'Métier, mot-clé ou campus',
  whatExample: 'Exemples : soudeuse, jeux vidéo, PatMAT',
  where: 'Ville, code postal, département ou académie',
  whereExample: 'Exemples : Orléans, 974, Bretagne',
  submit: 'Rechercher',
  clear: 'Effacer la recherche',
  clearPlace: 'Effacer le lieu',
  suggestions: 'Suggestions',
  campuses: 'Ouvrir un campus',
  trades: 'Métiers et mots',
  filieres: 'Filières',
  places: 'Lieux',
  filiereNote: (count: number) => `${number(count)} campus`,
  placesLoading: 'Chargement des lieux…',
  placesFailed: "La liste des lieux n'est pas arrivée. Vérifiez la connexion, puis cliquez de nouveau ici.",
  noPlace: 'Aucun lieu de France ne porte ce nom. Essayez un code postal ou un département.',
  unknownPlace: (key: string) =>
    `Le lieu « ${key} » de l'adresse n'est pas connu : les campus sont listés sans distance.`,
  radius: 'Rayon',
  anyRadius: 'sans limite',
  radiusOption: (km: number) => `${number(km)} km`,
} as const;

/** What is said of the visitor's own position. */
export const positionTexts = {
  button: 'Autour de moi',
  asking: 'Position demandée à votre appareil…',
  refused: "Votre navigateur n'a pas donné la position. Écrivez plutôt une ville ou un code postal.",
  tooLate: "La position n'est pas arrivée à temps. Réessayez, ou écrivez une ville.",
  unavailable: "La position n'est pas disponible ici. Écrivez plutôt une ville ou un code postal.",
  imprecise: (km: number) =>
    `Position imprécise, à ${number(km)} km près : pour des distances plus justes, écrivez votre ville.`,
  found: 'Position trouvée, arrondie au kilomètre ; elle ne quitte pas votre appareil.',
} as const;

/**
 * What is said where not all campuses can be measured from the place: how many, of how many; `overseas` is the territory
 * that the place is in, null on the mainland.
 */
export function unmeasuredInWords(count: number, all: number, overseas: string | null): string {
  if (count === all) return 'Ces campus sont trop loin de ce lieu, ou sans lieu connu : ils sont listés sans distance.';
  if (overseas !== null) {
    const others = plural(count, "L'autre suit", `Les ${number(count)} autres suivent`);
    return `D'abord les campus de ce territoire : ${overseas}. ${others}, sans distance.`;
  }
  const last = plural(count, 'Le dernier campus est', `Les ${number(count)} derniers campus sont`);
  return `${last} outre-mer ou sans lieu connu : sans distance.`;
}
