/** Words of the page of an address that leads nowhere. */
export const notFoundTexts = {
  title: 'Page introuvable',
  advice: "Cette adresse ne mène à aucune page de l'atlas.",
} as const;
