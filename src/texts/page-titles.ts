/** The level-1 headings of the content pages, and the words around their contents. */
import type { Academie } from '../domain/campus.ts';
import { academieInWords } from './common-texts.ts';
import { footerTexts } from './frame-texts.ts';
import { capitalised } from './language.ts';

export const pageTitles = {
  filieres: 'Les douze filières',
  territories: 'Les académies et les régions académiques',
  label: "Qu'est-ce qu'un campus des métiers et des qualifications ?",
  data: "Les données de l'atlas",
  accessibility: 'Accessibilité',
  legal: footerTexts.legal,
  privacy: footerTexts.privacy,
  siteMap: footerTexts.siteMap,
  academie: (kind: Academie['kind'], name: string) => capitalised(academieInWords(kind, name)),
} as const;

export const pageFrameTexts = {
  breadcrumb: "Fil d'Ariane",
  home: 'Tous les campus',
  skipToContent: 'Aller au contenu',
} as const;

/** Of an address that leads nowhere. */
export const notFoundTexts = {
  title: 'Page introuvable',
  advice: "Cette adresse ne mène à aucune page de l'atlas.",
} as const;
