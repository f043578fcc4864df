/** Words of the home page: banner, search, filters, results, and what is said when something is missing. */
import { SITE_NAME } from './common-texts.ts';
import { campusCount, longDate, number } from './language.ts';

export const hallTexts = {
  skipToResults: 'Aller aux résultats',
  skipToMap: 'Aller à la carte',
  skipToFilters: 'Aller aux filtres',
  mainNavigation: 'Principale',
  allCampuses: 'Tous les campus',
  table: 'Tableau',
  tableHeading: 'Quelles filières, dans quels territoires ?',
  heading: 'Les campus des métiers et des qualifications',
  introduction: "Lycées, CFA, universités et entreprises réunis autour d'une filière, près de chez vous.",
  footer: (edition: string) => `Données au ${longDate(edition)}, Licence Ouverte 2.0`,
  notOfficial: "Ce site n'est pas un service officiel de l'État.",
  homeTitle: SITE_NAME,
  unknownCampusTitle: 'Campus introuvable',
  titleWith: (subject: string) => `${subject} – ${SITE_NAME}`,
  showMap: 'Voir la carte',
  showList: 'Voir la liste',
  showFilters: (count: number) => (count === 0 ? 'Filtrer' : `Filtrer (${number(count)})`),
} as const;

export const filterScreenTexts = {
  heading: 'Filtres',
  close: (count: number) =>
    count === 0 ? 'Aucun campus : revenir' : count === 1 ? 'Voir le campus' : `Voir ${campusCount(count)}`,
} as const;

/** How the names of ids are found: handed down by the page, which holds the dataset. */
export interface NameOf {
  filiere: (id: string) => string;
  territory: (id: string) => string;
  place: (key: string) => string;
}

/** Words around an open campus, whatever its page holds. */
export const panelTexts = {
  panel: 'Fiche du campus',
  close: 'Fermer la fiche',
  loading: 'Chargement de la fiche…',
  failed: "La fiche n'a pas pu être chargée. Vérifiez la connexion, puis rechargez la page.",
} as const;

export const listTexts = {
  heading: 'Résultats',
  status: (count: number) => (count === 0 ? 'Aucun campus' : campusCount(count)),
  statusEmpty: (asked: number) =>
    asked === 1
      ? 'Aucun campus ne répond à ce critère. Retirez-le, ou essayez-en un autre.'
      : 'Aucun campus ne répond à tous ces critères. Retirez-en un, ou effacez les filtres.',
  drawn: (drawn: number, count: number) => `Les ${number(drawn)} premiers sur ${campusCount(count)}.`,
  more: 'Afficher la suite',
  order: 'Trier par',
  byRelevance: 'pertinence',
  byDistance: 'distance',
  byName: 'nom',
} as const;

export const stateTexts = {
  loading: 'Chargement des campus…',
  retry: 'Réessayer',
  problems: {
    unreachable: {
      title: 'Les données ne sont pas arrivées',
      advice: 'La connexion semble coupée. Vérifiez-la, puis réessayez.',
    },
    'server-fault': {
      title: 'Le serveur a un problème',
      advice: "Ce n'est ni votre connexion ni votre appareil. Réessayez dans quelques minutes.",
    },
    missing: {
      title: 'Les données sont introuvables',
      advice: "Le fichier des campus n'est pas à sa place sur le serveur. Réessayez dans quelques minutes.",
    },
    malformed: {
      title: 'Les données sont illisibles',
      advice: "Le fichier des campus est abîmé ou incomplet. Réessayez ; si cela dure, prévenez l'équipe du site.",
    },
    'other-version': {
      title: 'Une nouvelle version est en ligne',
      advice: 'Cette page et les données ne sont plus de la même version. Rechargez la page pour les accorder.',
    },
    incomplete: {
      title: "Cette page n'est pas arrivée en entier",
      advice: 'La connexion a été coupée, ou une nouvelle version est en ligne. Rechargez la page.',
    },
    unexpected: {
      title: 'Cette page a rencontré un problème',
      advice:
        "Ce n'est pas de votre fait. Rechargez la page ; votre recherche est dans l'adresse et ne sera pas perdue.",
    },
  },
  reload: 'Recharger la page',
  readableStill: 'En attendant, cette page peut être lue, mais ses boutons ne répondent pas.',
  nothingPublished: {
    title: 'Aucun campus publié',
    advice: 'Le fichier de données est vide. Réessayez plus tard.',
  },
  mapFailed: {
    title: "La carte n'a pas pu être chargée",
    advice: 'La liste reste complète : tous les campus y sont.',
  },
  pageFailed: {
    title: "La page n'a pas pu être chargée",
    advice: 'La connexion semble coupée. Vérifiez-la, puis rechargez la page.',
  },
  pageLoading: 'Chargement de la page…',
  tableFailed: {
    title: "Le tableau n'a pas pu être chargé",
    advice: 'La connexion semble coupée. Vérifiez-la, puis rechargez la page.',
  },
  unknownCampus: {
    title: 'Campus introuvable',
    advice: "Aucun campus de l'atlas ne porte cette adresse. Il a peut-être changé de nom : cherchez-le dans la liste.",
  },
  backToAll: 'Voir tous les campus',
} as const;
