/** The level-1 headings of the content pages, and the words of the frame around them. */
import type { Academie } from '../domain/campus.ts';
import type { AccessibilityState } from '../domain/site-config.ts';
import { academieInWords } from './common-texts.ts';
import { capitalised } from './language.ts';

export const pageTitles = {
  filieres: 'Les douze filières',
  territories: 'Les académies et les régions académiques',
  label: "Qu'est-ce qu'un campus des métiers et des qualifications ?",
  data: "Les données de l'atlas",
  accessibility: 'Accessibilité',
  legal: 'Mentions légales',
  privacy: 'Données personnelles',
  siteMap: 'Plan du site',
  academie: (kind: Academie['kind'], name: string) => capitalised(academieInWords(kind, name)),
} as const;

export const ACCESSIBILITY_STATES: Record<AccessibilityState, string> = {
  non: 'non conforme',
  partielle: 'partiellement conforme',
  totale: 'totalement conforme',
};

export const footerTexts = {
  data: 'Données',
  accessibility: (state: AccessibilityState) => `Accessibilité : ${ACCESSIBILITY_STATES[state]}`,
  legal: pageTitles.legal,
  privacy: pageTitles.privacy,
  siteMap: pageTitles.siteMap,
} as const;

export const frameTexts = {
  breadcrumb: "Fil d'Ariane",
  home: 'Tous les campus',
  filieres: 'Filières',
  territories: 'Territoires',
  label: 'Le label',
  skipToContent: 'Aller au contenu',
  pageLoading: 'Chargement de la page…',
} as const;

/** Of an address that leads nowhere. */
export const notFoundTexts = {
  title: 'Page introuvable',
  advice: "Cette adresse ne mène à aucune page de l'atlas.",
} as const;
