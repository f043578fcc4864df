/** Words of the accessibility statement, in the order of the model that the RGAA gives. */
import type { AccessibilityState, SiteConfig } from '../domain/site-config.ts';
import { SITE_NAME } from './common-texts.ts';
import { longDate, number } from './language.ts';
import { ACCESSIBILITY_STATES } from './page-titles.ts';

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
  limits: 'Ce que nous savons déjà :',
  limitsList: [
    "Le site n'a pas encore été essayé avec un vrai lecteur d'écran.",
    "Il n'a été essayé que dans le navigateur Chromium, pas dans Firefox ni dans Safari.",
    "Aucune personne handicapée ne l'a encore essayé pour nous.",
    "Le fond de carte détaillé est une image faite par d'autres, sans texte. La liste et les pages disent l'essentiel en mots : campus, ville, position.",
    'Les documents et les sites cités comme sources peuvent ne pas être accessibles.',
  ],
  checks: 'Ce qui est vérifié par des programmes',
  checksLead:
    "À chaque version, des programmes vérifient ceci. Ce n'est pas un audit : ils ne voient qu'une partie des obstacles.",
  checksList: [
    "Les principaux écrans avec l'outil axe, en petite et en grande fenêtre, en clair, en sombre et en couleurs imposées.",
    "Des parcours au clavier seul : chercher, choisir un lieu, aller d'un repère de la carte à l'autre, ouvrir et fermer un campus.",
    'Les écrans dans une fenêtre de 320 pixels de large, et avec un texte deux fois plus grand, sans que rien ne déborde.',
    'Le code de chaque page avec un vérificateur de HTML.',
  ],
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
