/** Words of the page of the data: what they are worth, what is missing, how to take them and correct them. */
import type { Precision } from '../domain/campus.ts';
import type { QualityField, QualityGroup } from '../domain/data-quality.ts';
import type { PublishedFile } from '../domain/published-files.ts';
import { SITE_NAME } from './common-texts.ts';
import { campusCount, longDate, number, plural } from './language.ts';

/** "34 %", rounded; never 0 for something, nor 100 for less than all. */
export function percent(share: number): string {
  const rounded = Math.round(share * 100);
  const shown = share > 0 && share < 1 ? Math.min(99, Math.max(1, rounded)) : rounded;
  return `${number(shown)} %`;
}

export const dataTexts = {
  lead: (shown: number, edition: string) =>
    `L'atlas montre ${campusCount(shown)}, dans l'état du ${longDate(edition)}. Chaque fait vient d'une source publique, citée sur la fiche.`,
  notOfficial:
    "Ce n'est pas une liste officielle. Une centaine de campus sont labellisés en France : l'atlas ne donne pas de total national.",
  merged: (count: number) =>
    `${campusCount(count)} ${plural(count, 'est regroupé', 'sont regroupés')} avec un autre : ${plural(count, 'son adresse mène', 'leurs adresses mènent')} à celui qui ${plural(count, "l'a", 'les a')} repris.`,
  figures: {
    shown: 'campus montrés',
    attested: 'attestés depuis 2019',
    toVerify: 'à vérifier',
    merged: 'regroupés avec un autre',
    sources: 'sources citées',
  },
  fresh: 'De quand datent les faits',
  freshNote:
    "L'année de la dernière source datée qui montre le campus en activité. Sans source depuis 2019, ou avec un doute plus récent, un campus porte la mention « À vérifier ».",
  freshCaption: 'Nombre de campus par année de la dernière source',
  freshHead: 'Dernière source',
  undated: 'Sans source datée',
  precise: 'Où sont placés les campus',
  preciseNote: (vague: number, all: number) =>
    vague === 0
      ? "Chaque campus est placé plus près que le siège de son académie ou de sa région. La fiche de chacun dit à quel point c'est sûr."
      : `${number(vague)} campus sur ${number(all)} ${plural(vague, "n'est pas placé plus près", 'ne sont pas placés plus près')} que le siège de ${plural(vague, 'son académie ou de sa région', 'leur académie ou de leur région')}. Sur la carte, un dessin vide montre une position approximative.`,
  preciseCaption: 'Nombre de campus par précision de la position',
  preciseHead: 'Position',
  campuses: 'Campus',
} as const;

const PRECISION_NAMES: Record<Precision, string> = {
  etablissement: "L'établissement lui-même",
  commune: 'Le centre de la commune',
  membre: "Approximative : un membre du réseau, faute d'établissement support connu",
  academie: "Approximative : le siège de l'académie",
  region: 'Approximative : le siège de la région académique',
};

/** How a campus is placed; null: not at all. */
export function precisionName(precision: Precision | null): string {
  return precision === null ? 'Non localisé' : PRECISION_NAMES[precision];
}

/** A field in a word or two, as the head of a column, and in a sentence's length. */
const FIELD_NAMES: Record<QualityField, readonly [string, string]> = {
  title: ['Titre', 'Le titre exact est connu'],
  label: ['Catégorie', 'On sait si le campus est CMQ ou CMQe'],
  labelYear: ['Année', "L'année du label est connue"],
  recent: ['Récent', 'Attesté en activité depuis 2019'],
  place: ['Lieu', "L'établissement ou la commune est connu"],
  head: ['Support', "L'établissement support est nommé"],
  members: ['Réseau', 'Au moins un membre du réseau est connu'],
  topics: ['Thèmes', 'Au moins un thème est connu'],
  levels: ['Niveaux', 'Au moins un niveau de formation est connu'],
  website: ['Site', 'Le campus a un site internet connu'],
  contact: ['Contact', 'Un contact du campus est publié'],
  referent: ['Référent', "Le référent ou le service de l'académie est connu"],
};

const GROUP_HEADS: Record<QualityGroup, string> = {
  region: 'Région académique',
  academie: 'Académie',
  filiere: 'Filière',
};

const GROUP_TITLES: Record<QualityGroup, string> = {
  region: 'Par région académique',
  academie: 'Par académie',
  filiere: 'Par filière',
};

export const boardTexts = {
  title: "Ce qui est connu, et ce qui ne l'est pas",
  note: (fields: number) =>
    `Nous cherchons ${number(fields)} informations sur chaque campus. Une information qui manque n'a pas été retrouvée dans une source publique : le campus peut l'avoir quand même.`,
  fieldsCaption: (all: number) => `Nombre de campus dont chaque information est connue, sur ${number(all)}`,
  fieldHead: 'Information',
  fieldName: (field: QualityField) => FIELD_NAMES[field][0],
  fieldMeaning: (field: QualityField) => FIELD_NAMES[field][1],
  group: (by: QualityGroup) => GROUP_TITLES[by],
  groupHead: (by: QualityGroup) => GROUP_HEADS[by],
  groupCaption: (by: QualityGroup) =>
    `${GROUP_TITLES[by]} : nombre de campus dont chaque information est connue. « Complet » est la part des informations connues.`,
  filiereNote: 'Un campus qui a plusieurs filières compte dans chacune.',
  campuses: 'Campus',
  share: 'Complet',
  noShare: 'sans objet',
  lost: {
    region: 'Région non précisée',
    academie: 'Académie non précisée',
    filiere: 'Filière non précisée',
  } satisfies Record<QualityGroup, string>,
} as const;

export const gapTexts = {
  title: 'Ce qui manque encore',
  annexes:
    "Nous n'avons pas pu obtenir les listes officielles, jointes aux textes qui donnent les labels. Les années, les catégories et les titres viennent de pages qui parlent des campus.",
  nameless: "Une dizaine de campus existent sans que nous ayons retrouvé leur nom. Ils ne sont pas dans l'atlas.",
  place: (count: number) =>
    `${campusCount(count)} ${plural(count, "n'est placé", 'ne sont placés')} qu'au siège de ${plural(count, 'son académie ou de sa région', 'leur académie ou de leur région')}.`,
  academie: (count: number) => `L'académie de ${campusCount(count)} n'est pas connue, seulement la région.`,
  referents: (named: number, all: number) =>
    named === 0
      ? 'Aucune académie ne publie le nom de son référent dans les sources que nous avons lues.'
      : `${number(named)} ${plural(named, 'académie publie', 'académies publient')} le nom de ${plural(named, 'son référent', 'leur référent')}, sur ${number(all)} académies et vice-rectorats. Pour d'autres, seul un service est connu.`,
  reach: (count: number) =>
    count === 0
      ? "Aucun campus n'a d'adresse électronique ni de téléphone publiés ici."
      : `${campusCount(count)} ${plural(count, 'a', 'ont')} une adresse électronique ou un téléphone publiés ici.`,
  support:
    'Certaines listes de thèmes, de membres et de niveaux viennent des sources du campus prises ensemble. Nous ne disons pas laquelle vaut pour chaque ligne.',
} as const;

interface FileTexts {
  name: string;
  format: string;
  what: string;
  whom: string;
}

export const fileTexts: Record<PublishedFile, FileTexts> = {
  csv: {
    name: 'Les campus en tableau',
    format: 'CSV',
    what: 'Une ligne par campus montré. Les colonnes sont séparées par des points-virgules, les lettres codées en UTF-8.',
    whom: 'Pour un tableur.',
  },
  geojson: {
    name: 'Les campus en points',
    format: 'GeoJSON',
    what: 'Un point par campus placé, avec les mêmes colonnes et la précision du point.',
    whom: "Pour une carte ou un système d'information géographique.",
  },
  json: {
    name: 'Toutes les données',
    format: 'JSON',
    what: 'Campus, académies, filières, faits sur le label, avec toutes les sources.',
    whom: 'Pour un site ou un programme.',
  },
  trades: {
    name: 'Les mots des métiers',
    format: 'JSON',
    what: 'Les mots qui mènent à une filière ou à un thème dans la recherche.',
    whom: "Pour un moteur de recherche d'orientation.",
  },
  jsonSchema: {
    name: 'Le schéma des données',
    format: 'JSON Schema',
    what: 'Le sens et la forme de chaque champ du fichier JSON.',
    whom: 'Pour vérifier ou lire le fichier JSON.',
  },
  tableSchema: {
    name: 'Le schéma du tableau',
    format: 'Table Schema',
    what: 'Le sens et la forme de chaque colonne du fichier CSV.',
    whom: 'Pour vérifier ou lire le fichier CSV.',
  },
  catalogue: {
    name: 'La fiche de catalogue',
    format: 'DCAT, JSON-LD',
    what: 'La description du jeu de données et de ses fichiers.',
    whom: 'Pour un portail de données ouvertes.',
  },
};

export const downloadTexts = {
  title: 'Télécharger les données',
  link: (name: string, format: string) => `${name} (${format})`,
  perCampus:
    "Chaque campus a aussi un fichier de données (JSON) et un fichier de contact (vCard), pour un carnet d'adresses. Les liens sont sur sa fiche.",
  licenceTitle: 'Réutiliser et citer',
  licence: 'Les données sont sous',
  licenceName: 'Licence Ouverte 2.0 (Etalab)',
  licenceMeans:
    "Vous pouvez les copier, les changer et les publier, même pour vendre, si vous dites d'où elles viennent et de quand elles datent. Ne laissez pas croire que l'atlas approuve ce que vous en faites. Le nom d'une personne reste protégé par la loi sur les données personnelles.",
  cite: 'À écrire à côté :',
  citation: (edition: string) => `${SITE_NAME}, édition du ${longDate(edition)}`,
  originTitle: "D'où viennent les données",
  origins: {
    facts:
      'Les faits sur les campus : pages des ministères, des académies, des Régions et des établissements, puis la presse. Chaque fiche liste les siennes.',
    outlines: 'Les contours de la carte : Natural Earth, domaine public, simplifiés.',
    communes: 'Les noms, codes et populations des communes : INSEE et La Poste, Licence Ouverte 2.0.',
    campusPoints: 'Les positions des campus : annuaires publics des établissements, ou centre de leur commune (IGN).',
    points: 'Les positions des communes de la recherche : GeoNames, licence CC-BY 4.0.',
  },
} as const;

export const correctTexts = {
  title: 'Corriger un fait',
  how: "Dites le campus, ce qui est faux, et la page où l'on peut lire ce qui est juste. Chaque fiche a un bouton « Signaler une erreur » qui prépare ce message.",
  removal: "Votre nom est dans l'atlas et vous voulez le retirer ?",
} as const;
