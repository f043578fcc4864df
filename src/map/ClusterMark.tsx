import { memo } from 'react';
import { number } from '../texts/language.ts';
import { Mark, type SharedMarkProps } from './Mark.tsx';

function ManyMark(props: SharedMarkProps) {
  const count = props.group.members.length;
  return (
    <Mark {...props} className="cluster-mark">
      <span className="cluster-disc" data-size={sizeOf(count)}>
        {number(count)}
      </span>
    </Mark>
  );
}

/** Several campuses under one mark, named by how many they are and where. */
export const ClusterMark = memo(ManyMark);

function sizeOf(count: number): 'small' | 'medium' | 'large' {
  if (count < 5) return 'small';
  return count < 15 ? 'medium' : 'large';
}
