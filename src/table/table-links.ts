import type { ComponentType, MouseEvent, ReactNode } from 'react';

/** The ways from the figures to the campuses of a filière, of a territory, of both, or to all; the page knows the router. */
export interface CampusesWays {
  hrefOf: (filiere: string | null, territory: string | null) => string;
  /** Goes there without a new page. A link of the router at each of two hundred figures held up a slow phone for 100 ms. */
  onFollow: (event: MouseEvent<HTMLAnchorElement>) => void;
}

/** A link to a campus. */
export type CampusLink = ComponentType<{ id: string; children: ReactNode }>;
