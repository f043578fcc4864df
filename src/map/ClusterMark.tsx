import type { Campus } from '../domain/campus.ts';
import { clusterName } from '../texts/map-texts.ts';
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
  const place = isStack ? factsOf(campuses[0]!).place : null;
  return (
    <Mark
      {...shared}
      name={clusterName(campuses.length, regionsByWeight(campuses, factsOf), place)}
      className="cluster-mark"
      onPress={onPress}
    >
      <span
        className="cluster-disc"
        data-size={campuses.length < 5 ? 'small' : campuses.length < 15 ? 'medium' : 'large'}
      >
        {campuses.length}
      </span>
    </Mark>
  );
}

/** The names of the régions that the campuses belong to, the most frequent first. */
function regionsByWeight(campuses: readonly Campus[], factsOf: (campus: Campus) => MarkFacts): string[] {
  const counts = new Map<string, number>();
  for (const campus of campuses) {
    const { regionName } = factsOf(campus);
    counts.set(regionName, (counts.get(regionName) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
}
