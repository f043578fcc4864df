import type { Campus } from '../domain/campus.ts';
import { byFrequency } from '../domain/cluster.ts';
import { clusterName } from '../texts/map-room-texts.ts';
import type { MarkFacts } from './CampusMap.tsx';
import { Mark, type SharedMarkProps } from './Mark.tsx';

interface ClusterMarkProps extends SharedMarkProps {
  campuses: readonly Campus[];
  factsOf: (campus: Campus) => MarkFacts;
  /** All on one point: pressing lists them instead of zooming. */
  isStack: boolean;
  onPress: () => void;
}

/** Several campuses under one mark, named by how many they are and where. */
export function ClusterMark({ campuses, factsOf, isStack, onPress, ...shared }: ClusterMarkProps) {
  const facts = campuses.map(factsOf);
  const regions = byFrequency(facts.map(({ regionName }) => regionName));
  const places = byFrequency(facts.map(({ place }) => place));
  const name = clusterName(campuses.length, regions, places, isStack);
  return (
    <Mark {...shared} name={name} holds={campuses.map(({ id }) => id)} className="cluster-mark" onPress={onPress}>
      <span className="cluster-disc" data-size={sizeOf(campuses.length)}>
        {campuses.length}
      </span>
    </Mark>
  );
}

function sizeOf(count: number): 'small' | 'medium' | 'large' {
  if (count < 5) return 'small';
  return count < 15 ? 'medium' : 'large';
}
