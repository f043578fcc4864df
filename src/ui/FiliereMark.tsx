import { Pictogram } from './Pictogram.tsx';

/** Side of the drawing inside a disc, in CSS pixels, by size of the mark; the marks' own sides are in base.css. */
const DRAWING_PX = { small: 14, medium: 17, large: 21 } as const;

interface FiliereMarkProps {
  /** Names the colour (`data-filiere` in tokens.css) and the drawing. */
  filiere: string;
  /** A diamond instead of a disc. */
  isDiamond?: boolean;
  /** Hollow with a dashed outline. */
  isHollow?: boolean;
  size?: keyof typeof DRAWING_PX;
}

/** The sign of a filière, on the map and beside names: a coloured shape with a drawing. Decorative. */
export function FiliereMark({ filiere, isDiamond = false, isHollow = false, size = 'medium' }: FiliereMarkProps) {
  return (
    <span
      className="filiere-mark"
      data-filiere={filiere}
      data-size={size}
      data-hollow={isHollow || undefined}
      aria-hidden="true"
    >
      <svg className="filiere-mark-shape" viewBox="0 0 40 40" focusable="false">
        {isDiamond ? (
          <rect x="6.5" y="6.5" width="27" height="27" rx="5" transform="rotate(45 20 20)" />
        ) : (
          <circle cx="20" cy="20" r="17.5" />
        )}
      </svg>
      <Pictogram name={filiere} size={DRAWING_PX[size]} />
    </span>
  );
}
