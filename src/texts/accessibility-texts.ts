/** Words of the accessibility statement, in the order of the model that the RGAA gives. */
import type { AccessibilityState, SiteConfig } from '../domain/site-config.ts';
import { SITE_NAME } from './common-texts.ts';
import { longDate, number } from './language.ts';
import { ACCESSIBILITY_STATES } from './frame-texts.ts';

const REFERENCE = "RGAA 4.1.2, le référentiel général d'amélioration de l'accessibilité";

type Audit = NonNullable<SiteConfig['accessibilityAudit']>;

export const accessibilityTexts = {
  lead: 'Chacun doit pouvoir utiliser ce site, avec ou sans souris, avec ou sans la vue. Cette page dit où il en est.',
  declaration: (origin: string | null) =>
    `Cette déclaration d'accessibilité porte sur le site ${SITE_NAME}${origin === null ? '. Son adresse : non renseignée.' : ` (${origin}).`}`,
  publisher: (name: string) => `Éditeur du site : ${name}.`,
  law: "Elle suit l'article 47 de la loi n° 2005-102 du 11 février 2005.",
  state: 'État de conformité',
  stateIs: (state: AccessibilityState) => `Ce site est ${ACCESSIBILITY_STATES[state]} au ${REFERENCE}.`,
  noAudit: "Aucun audit n'a encore été fait : sans audit, c'est le seul état qu'on puisse déclarer.",
  reference: 'Le RGAA, sur le site qui le publie',
  results: "Résultats de l'audit",
  audit: {
    rate: 'Critères respectés',
    auditor: 'Audit fait par',
    date: "Date de l'audit",
  },
  rate: ({ rate }: Audit) => `${number(rate)} %`,
  date: ({ date }: Audit) => longDate(date),
  failures: 'Contenus non accessibles',
  failuresFound: "L'audit a relevé :",
  failuresNone: "L'audit n'a relevé aucun défaut.",
  failuresUnknown: "Sans audit, la liste complète des défauts n'est pas connue.",
  /** What those who build the site found themselves: docs/accessibility.md, whose count a test compares. */
  own: "Nous avons relu le site nous-mêmes, critère par critère. Ce n'est pas un audit. Nous avons trouvé 6 critères du RGAA qui ne sont pas respectés :",
  ownList: [
    'Depuis la carte ou le plan dessiné, aucun lien ne mène à leur description, « La carte en mots », qui est pourtant juste dessous (critères 1.6 et 4.8).',
    "La légende d'un plan ou d'un graphique n'est pas reliée au dessin de la façon demandée (1.9).",
    "Les messages d'erreur attendent que le lecteur d'écran ait fini sa phrase, alors que le RGAA veut qu'ils l'interrompent (7.5).",
    'Les filtres « Niveau » et « Territoire », et les suggestions de la recherche, ne sont pas groupés de la façon demandée (11.5 et 11.8).',
  ],
  unverified: "Ce que nous n'avons pas pu vérifier :",
  unverifiedList: [
    "Le site n'a pas encore été essayé avec un vrai lecteur d'écran, ni avec une plage braille ou une commande vocale.",
    "Aucune personne handicapée ne l'a encore essayé pour nous.",
    "Il n'a pas été essayé sur un vrai téléphone, ni dans le navigateur Safari.",
    'Des noms ou des mots anglais, dans les données, peuvent être mal prononcés par une voix de synthèse.',
  ],
  limits: 'Ce qui ne dépend pas de nous :',
  limitsList: [
    "Le fond de carte détaillé est une image faite par d'autres, sans texte. La liste et les pages disent l'essentiel en mots : campus, ville, position.",
    'Les documents et les sites cités comme sources peuvent ne pas être accessibles.',
  ],
  checks: 'Ce qui est vérifié par des programmes',
  checksLead:
    "À chaque version, des programmes vérifient ceci. Ce n'est pas un audit : ils ne voient qu'une partie des obstacles.",
  checksList: [
    'Les écrans du site avec trois outils (axe, IBM Equal Access, Siteimprove Alfa), en petite et en grande fenêtre, en clair, en sombre et en couleurs imposées.',
    "Ces outils sont eux-mêmes essayés sur une page volontairement mauvaise, pour savoir ce qu'ils ne voient pas.",
    "Le clavier seul : chercher, aller d'un repère de la carte à l'autre, ouvrir et fermer un campus, sortir de la carte.",
    "Ce que dirait un lecteur d'écran, imité par un programme, sur trois parcours.",
    'Les écrans dans une fenêtre de 320 pixels de large, avec un texte deux fois plus grand ou plus espacé, sans que rien ne se perde.',
    'Les contrastes, la taille des boutons, et les filières reconnues sans leur couleur.',
    'Le code de chaque page avec deux vérificateurs de HTML.',
  ],
  checksFirefox:
    'Tout cela se fait dans le navigateur Chromium. Les gestes principaux sur la carte et dans la liste sont aussi essayés dans Firefox, à la demande.',
  technologies: 'Technologies utilisées',
  technologiesList: ['HTML', 'CSS', 'JavaScript', 'SVG', 'WAI-ARIA'],
  technologiesNote:
    'Les pages se lisent aussi sans JavaScript. La recherche, les filtres et la carte animée en ont besoin.',
  report: 'Signaler un obstacle',
  reportHow: 'Si un contenu ou une commande vous est inaccessible, dites quelle page et ce qui bloque.',
  reportThen: "Nous vous indiquerons une autre façon d'obtenir l'information.",
  reportMeanwhile: "En attendant, les données de l'atlas se téléchargent dans des fichiers simples :",
  remedies: 'Voies de recours',
  remediesWhen:
    "Vous avez signalé un obstacle et vous n'avez pas obtenu de réponse satisfaisante ? Vous pouvez vous adresser au Défenseur des droits :",
  defender: 'Saisir le Défenseur des droits',
  defenderAlso: 'en ligne, ou trouver son délégué près de chez vous.',
  defenderPost: 'Par courrier gratuit, sans timbre : Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.',
  established: 'Établissement de cette déclaration',
  establishedOn: (edition: string) => `Déclaration établie d'après la version du ${longDate(edition)}.`,
} as const;
