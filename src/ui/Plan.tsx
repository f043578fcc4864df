import './plan.css';

interface PlanProps {
  /** What it shows, in a sentence: for who does not see it. */
  name: string;
  /** The id of the drawing of the outlines, in the page already. */
  symbol: string;
  /** The size of that drawing, in its units. */
  ground: { width: number; height: number };
  /** The part that is shown, in the same units. */
  frame: { x: number; y: number; width: number; height: number };
  dots: readonly { filiere: string; isApproximate: boolean; path: string }[];
  /** Places that stand out, with a number where a list beside tells them. */
  pins?: readonly { x: number; y: number; filiere: string; number: number | null; isDiamond?: boolean }[];
  /** Radius of a pin, in units. */
  pinRadius?: number;
  /** The land around fills what surrounds it, as far as what it stands in lets it. */
  isSpread?: boolean;
}

/** A still map in the page itself: outlines that the page holds once, and dots over them. It needs no script. */
export function Plan({ name, symbol, ground, frame, dots, pins = [], pinRadius = 12, isSpread = false }: PlanProps) {
  const { x, y, width, height } = frame;
  const diamond = pinRadius * 1.3;
  return (
    <svg
      className="plan"
      data-spread={isSpread || undefined}
      role="img"
      aria-label={name}
      viewBox={`${x} ${y} ${width} ${height}`}
      focusable="false"
    >
      <use href={`#${symbol}`} width={ground.width} height={ground.height} />
      {dots.map(({ filiere, isApproximate, path }) => (
        <path
          key={`${filiere} ${isApproximate}`}
          className="plan-dots"
          data-filiere={filiere}
          data-hollow={isApproximate || undefined}
          d={path}
        />
      ))}
      {pins.map((pin, place) => (
        <g key={place} className="plan-pin" data-filiere={pin.filiere}>
          {pin.isDiamond ? (
            <path
              d={`M${pin.x} ${pin.y - diamond}l${diamond} ${diamond}l${-diamond} ${diamond}l${-diamond} ${-diamond}z`}
            />
          ) : (
            <circle cx={pin.x} cy={pin.y} r={pinRadius} />
          )}
          {pin.number !== null && (
            <text x={pin.x} y={pin.y} fontSize={pinRadius * 1.15} textAnchor="middle" dominantBaseline="central">
              {pin.number}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}
