import { isApproximate, isExcellence, type CampusBrief } from '../domain/campus.ts';
import { FiliereMark } from '../ui/FiliereMark.tsx';
import { Mark, type SharedMarkProps } from './Mark.tsx';

interface CampusMarkProps extends SharedMarkProps {
  campus: CampusBrief;
  name: string;
  onOpen: () => void;
  onHighlight: (id: string | null) => void;
}

/** One campus on the map: colour and drawing of its filière, a diamond for excellence, hollow where approximate. */
export function CampusMark({ campus, name, onOpen, onHighlight, ...shared }: CampusMarkProps) {
  return (
    <Mark
      {...shared}
      name={name}
      className="campus-mark"
      onPress={onOpen}
      onHighlight={(isHighlighted) => onHighlight(isHighlighted ? campus.id : null)}
    >
      <FiliereMark
        filiere={campus.filiere}
        isDiamond={isExcellence(campus)}
        isHollow={campus.position !== null && isApproximate(campus.position)}
      />
    </Mark>
  );
}
