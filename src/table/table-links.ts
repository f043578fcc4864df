import type { ComponentType, ReactNode } from 'react';

/** A link to the campuses of a filière, of a territory, of both, or to all; the page makes it, as it knows the router. */
export type CampusesLink = ComponentType<{
  filiere: string | null;
  territory: string | null;
  'aria-label': string;
  children: ReactNode;
}>;

/** A link to a campus. */
export type CampusLink = ComponentType<{ id: string; children: ReactNode }>;
