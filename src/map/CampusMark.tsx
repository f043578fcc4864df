import { memo } from 'react';
import { isApproximate, isExcellence } from '../domain/campus.ts';
import { FiliereMark } from '../ui/FiliereMark.tsx';
import { Mark, type SharedMarkProps } from './Mark.tsx';

function OneMark(props: SharedMarkProps) {
  const { first: campus } = props.group;
  return (
    <Mark {...props} className="campus-mark">
      <FiliereMark
        filiere={campus.filiere}
        isDiamond={isExcellence(campus)}
        isHollow={campus.position !== null && isApproximate(campus.position)}
      />
    </Mark>
  );
}

/** One campus on the map: colour and drawing of its filière, a diamond for excellence, hollow where approximate. */
export const CampusMark = memo(OneMark);
