/** Ids of the parts of the screen that the first links of the page lead to. */
export const TARGETS = { results: 'resultats', map: 'carte', filters: 'filtres' } as const;
