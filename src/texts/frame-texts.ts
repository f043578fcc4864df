/** The words around every page: its banner and its last lines. */
import type { AccessibilityState } from '../domain/site-config.ts';

/** Names of pages that the banner leads to. */
export const bannerTexts = {
  filieres: 'Filières',
  territories: 'Territoires',
  label: 'Le label',
} as const;

export const ACCESSIBILITY_STATES: Record<AccessibilityState, string> = {
  non: 'non conforme',
  partielle: 'partiellement conforme',
  totale: 'totalement conforme',
};

export const footerTexts = {
  data: 'Données',
  accessibility: (state: AccessibilityState) => `Accessibilité : ${ACCESSIBILITY_STATES[state]}`,
  legal: 'Mentions légales',
  privacy: 'Données personnelles',
  siteMap: 'Plan du site',
} as const;
