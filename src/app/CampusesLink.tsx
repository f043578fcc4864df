import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { NO_CRITERIA } from '../domain/criteria.ts';
import { campusPlace, homePlace } from '../url/paths.ts';
import { formatViewState } from '../url/view-state.ts';

interface CampusesLinkProps {
  filiere: string | null;
  territory: string | null;
  /** The map first, where there is room for one thing alone. */
  onMap?: boolean;
  'aria-label'?: string;
  className?: string;
  children: ReactNode;
}

/** The place that shows the campuses of a filière, of a territory, of both, or all. */
export function campusesPlace(filiere: string | null, territory: string | null, onMap = false) {
  const criteria = {
    ...NO_CRITERIA,
    filieres: filiere === null ? [] : [filiere],
    territories: territory === null ? [] : [territory],
  };
  return homePlace(formatViewState({ criteria, screen: onMap ? 'map' : 'list', mapView: null }));
}

/** A link to these campuses, for rooms that do not know the router. */
export function CampusesLink({ filiere, territory, onMap, ...props }: CampusesLinkProps) {
  return <Link to={campusesPlace(filiere, territory, onMap)} {...props} />;
}

interface CampusLinkProps extends Pick<CampusesLinkProps, 'aria-label' | 'className' | 'children'> {
  id: string;
}

/** A link to one campus. */
export function CampusLink({ id, ...props }: CampusLinkProps) {
  return <Link to={campusPlace(id, '')} {...props} />;
}
