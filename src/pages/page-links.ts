/** Links and props that every content page is handed: pages know neither the router nor the addresses. */
import type { ComponentType, ReactNode } from 'react';
import type { Campus } from '../domain/campus.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Bounds } from '../domain/geo.ts';
import type { TermLink } from '../ui/Glossed.tsx';

interface LinkProps {
  children: ReactNode;
  className?: string;
  'aria-label'?: string;
}

/** The pages of the site that a page may lead to. */
export type PageTarget =
  'home' | 'table' | 'filieres' | 'territories' | 'label' | 'data' | 'accessibility' | 'legal' | 'privacy' | 'siteMap';

export interface PageLinks {
  /** A campus's page. */
  CampusLink: ComponentType<LinkProps & { id: string }>;
  /** The results that answer a filière, a territory, both, or neither; `onMap` shows their map first. */
  CampusesLink: ComponentType<LinkProps & { filiere: string | null; territory: string | null; onMap?: boolean }>;
  FiliereLink: ComponentType<LinkProps & { id: string }>;
  /** An académie or a région académique. */
  TerritoryLink: ComponentType<LinkProps & { id: string }>;
  PageLink: ComponentType<LinkProps & { to: PageTarget }>;
  /** A word of the glossary, or the whole of it: "glossaire". */
  GlossaryLink: TermLink;
  /** A map that comes alive in the place of the still one which it holds. */
  PageMap: ComponentType<{ dataset: Dataset; campuses: readonly Campus[]; bounds: Bounds; children: ReactNode }>;
  /** The address of a published file, from its path in the site ("data/v1/campus.csv"). */
  fileAddress: (path: string) => string;
}

/** What every content page is given; its level-1 heading is above it already. */
export interface PageProps {
  dataset: Dataset;
  links: PageLinks;
}
