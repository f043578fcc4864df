import { number } from '../texts/language.ts';
import { Mark, type SharedMarkProps } from './Mark.tsx';

interface ClusterMarkProps extends SharedMarkProps {
  name: string;
  count: number;
  onPress: () => void;
}

/** Several campuses under one mark, named by how many they are and where. */
export function ClusterMark({ name, count, onPress, ...shared }: ClusterMarkProps) {
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
