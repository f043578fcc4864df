import { useMemo } from 'react';
import { byFrequency, type FacetColumn } from '../domain/facet-columns.ts';
import { number } from '../texts/language.ts';
import { clusterName } from '../texts/map-room-texts.ts';
import { Mark, type SharedMarkProps } from './Mark.tsx';
import type { MarkGroup } from './mark-groups.ts';

interface ClusterMarkProps extends SharedMarkProps {
  group: MarkGroup;
  /** The names of every campus's région and place. */
  places: { region: FacetColumn; place: FacetColumn };
  onPress: () => void;
}

/** Several campuses under one mark, named by how many they are and where. */
export function ClusterMark({ group, places, onPress, ...shared }: ClusterMarkProps) {
  const { members, isStack } = group;
  const count = members.length;
  const name = useMemo(
    () => clusterName(count, byFrequency(places.region, members), byFrequency(places.place, members), isStack),
    [count, places, members, isStack],
  );
  return (
    <Mark {...shared} name={name} className="cluster-mark" onPress={onPress}>
      <span className="cluster-disc" data-size={sizeOf(count)}>
        {number(count)}
      </span>
    </Mark>
  );
}

function sizeOf(count: number): 'small' | 'medium' | 'large' {
  if (count < 5) return 'small';
  return count < 15 ? 'medium' : 'large';
}
