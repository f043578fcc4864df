/** Words of what can be done with a campus's page: share it, go there, keep it, correct it, print it. */
import { oneLine, type Letter, type ReportField } from '../domain/report.ts';
import { SITE_NAME } from './common-texts.ts';
import { longDate, plural } from './language.ts';

export const actionTexts = {
  share: 'Partager',
  shareFailed: "Le partage n'a pas marché. Copiez plutôt le lien.",
  copyLink: 'Copier le lien',
  linkCopied: 'Le lien est copié.',
  linkNotCopied: (address: string) => `La copie n'a pas marché. Le lien : ${address}`,
  addToContacts: 'Ajouter aux contacts',
  print: 'Imprimer',
  directions: 'Itinéraire',
  directionsTo: (place: string) => `Vers ${place} :`,
  byApplication: 'Mon application de cartes',
  byOpenStreetMap: 'OpenStreetMap',
  byIgn: 'Cartes IGN (cartes.gouv.fr)',
  directionsNote: 'Les deux derniers ouvrent un autre site, à qui la position du campus est donnée, pas la vôtre.',
  noDirections: {
    nowhere: "Pas d'itinéraire : le lieu de ce campus n'est pas publié.",
    approximate: "Pas d'itinéraire : la position de ce campus est approximative.",
  },
  qrCode: 'Code QR vers cette page',
} as const;

const FIELD_NAMES: Record<ReportField, string> = {
  name: 'Le nom',
  label: 'Le label',
  filiere: 'La filière',
  place: "Le lieu ou l'académie",
  trades: 'Les métiers et formations',
  network: 'Le réseau',
  contact: 'Le contact',
  referent: 'Le référent académique',
  other: 'Autre chose',
};

export const reportTexts = {
  open: 'Signaler une erreur',
  field: "Qu'est-ce qui est faux ?",
  fieldName: (field: ReportField) => FIELD_NAMES[field],
  preview: 'Texte du signalement, à compléter :',
  byMail: 'Écrire ce courriel',
  asIssue: 'Ouvrir un signalement public',
  copy: 'Copier le signalement',
  copied: 'Le signalement est copié : collez-le dans un message.',
  notCopied: "La copie n'a pas marché : sélectionnez le texte ci-dessus.",
  nobody: "Cette version de démonstration n'a pas d'adresse où signaler une erreur.",
  unknown: 'non publié',
} as const;

/** What a visitor tells of a wrong fact, all of it taken from the page. */
export interface ReportFacts {
  field: ReportField;
  campusName: string;
  /** Address of the page. */
  page: string;
  /** What the page shows of the field; empty for "other". */
  shown: string;
  /** The sources of the field, each as its address or title and its year. */
  sources: readonly string[];
  /** Date of the facts, YYYY-MM-DD. */
  edition: string;
}

/** More would only make the letter too long for some mail programs. */
const MAX_SOURCES = 4;

/** The letter that tells of a wrong fact; the visitor writes its end. Each fact stands on one line. */
export function reportLetter({ field, campusName, page, shown, sources, edition }: ReportFacts): Letter {
  const told = sources.slice(0, MAX_SOURCES).map((source) => `- ${oneLine(source)}`);
  return {
    subject: `${SITE_NAME} : erreur signalée, ${oneLine(campusName)}`,
    text: [
      `Campus : ${oneLine(campusName)}`,
      `Page : ${oneLine(page)}`,
      ...(field === 'other'
        ? []
        : [
            `Ce qui est faux : ${FIELD_NAMES[field].toLowerCase()}`,
            `Valeur affichée : ${oneLine(shown) || reportTexts.unknown}`,
          ]),
      ...(told.length === 0 ? [] : [`${plural(told.length, 'Source', 'Sources')} :`, ...told]),
      `Version des données : ${edition} (${longDate(edition)})`,
      '',
      field === 'other'
        ? 'Ce qui est faux, ce qui devrait être écrit, et où le lire :'
        : 'Ce qui devrait être écrit, et où le lire :',
      '',
    ].join('\n'),
  };
}

/** The letter of a person who asks to be named no more; it names nobody. */
export function removalLetter(academie: string, page: string): Letter {
  return {
    subject: `${SITE_NAME} : demande de retrait`,
    text: [
      `Je demande à ne plus figurer comme référent (${oneLine(academie)}) dans l'atlas.`,
      `Page : ${oneLine(page)}`,
      '',
    ].join('\n'),
  };
}
