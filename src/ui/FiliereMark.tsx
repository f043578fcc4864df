import { pictogramId } from './Pictogram.tsx';

/** Side of the whole mark in its own units, and of the drawing in it; the marks' sides on the screen are in base.css. */
const SIDE = 40;
const DRAWING_SIDE = { small: 21.5, medium: 21.25, large: 19 } as const;

interface FiliereMarkProps {
  /** Names the colour (`data-filiere` in tokens.css) and the drawing. */
  filiere: string;
  /** A diamond instead of a disc. */
  isDiamond?: boolean;
  /** Hollow with a dashed outline. */
  isHollow?: boolean;
  size?: keyof typeof DRAWING_SIDE;
}

/** The sign of a filière, on the map and beside names: a coloured shape with a drawing. Decorative. */
export function FiliereMark({ filiere, isDiamond = false, isHollow = false, size = 'medium' }: FiliereMarkProps) {
  const side = DRAWING_SIDE[size];
  const start = (SIDE - side) / 2;
  return (
    <span
      className="filiere-mark"
      data-filiere={filiere}
      data-size={size}
      data-hollow={isHollow || undefined}
      aria-hidden="true"
    >
      <svg className="filiere-mark-shape" viewBox={`0 0 ${SIDE} ${SIDE}`} focusable="false">
        {isDiamond ? (
          <rect x="6.5" y="6.5" width="27" height="27" rx="5" transform="rotate(45 20 20)" />
        ) : (
          <circle cx="20" cy="20" r="17.5" />
        )}
        <use href={`#${pictogramId(filiere)}`} x={start} y={start} width={side} height={side} />
      </svg>
    </span>
  );
}
