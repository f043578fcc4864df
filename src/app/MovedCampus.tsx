import { Navigate } from 'react-router-dom';
import type { BriefDataset } from '../domain/dataset.ts';
import { addressToday } from '../domain/former-addresses.ts';
import type { ViewMemory } from '../url/useViewState.ts';

interface MovedCampusProps {
  /** That of no campus. */
  id: string;
  dataset: BriefDataset;
  placeOf: ViewMemory['placeOf'];
}

/** Leads on from an address that a campus once had, or could have, to the one that it has; else nothing. */
export default function MovedCampus({ id, dataset, placeOf }: MovedCampusProps) {
  const today = addressToday(dataset, id);
  return today ? <Navigate to={placeOf(today)} replace /> : null;
}
