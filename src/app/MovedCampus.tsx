import type { ReactNode } from 'react';
import { Navigate } from 'react-router-dom';
import type { BriefDataset } from '../domain/dataset.ts';
import { addressToday } from '../domain/former-addresses.ts';
import type { ViewMemory } from '../url/useViewState.ts';

interface MovedCampusProps {
  /** That of no campus. */
  id: string;
  dataset: BriefDataset;
  placeOf: ViewMemory['placeOf'];
  /** What is shown where nobody knows the address. */
  children: ReactNode;
}

/** The way from an address that a campus once had, or could have, to the one that it has. */
export default function MovedCampus({ id, dataset, placeOf, children }: MovedCampusProps) {
  const today = addressToday(dataset, id);
  return today ? <Navigate to={placeOf(today)} replace /> : children;
}
