import './plan.css';

interface PlanPin {
  x: number;
  y: number;
  filiere: string;
  /** That of the place in a list beside. */
  number: number | null;
  isDiamond?: boolean;
  /** Drawn hollow, as the dots are. */
  isApproximate?: boolean;
}

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
  /** Places that stand out. */
  pins?: readonly PlanPin[];
  /** Radius of a pin, in units. */
  pinRadius?: number;
  /** The land around fills what surrounds it, as far as what it stands in lets it. */
  isSpread?: boolean;
}

/** A still map in the page itself: outlines that the page holds once, and dots over them. It needs no script. */
export function Plan({ name, symbol, ground, frame, dots, pins = [], pinRadius = 12, isSpread = false }: PlanProps) {
  const { x, y, width, height } = frame;
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
        <Pin key={place} {...pin} x={toTenth(pin.x)} y={toTenth(pin.y)} radius={pinRadius} />
      ))}
    </svg>
  );
}

function Pin({
  x,
  y,
  filiere,
  number,
  isDiamond = false,
  isApproximate = false,
  radius,
}: PlanPin & { radius: number }) {
  const half = toTenth(radius * 1.3);
  return (
    <g className="plan-pin" data-filiere={filiere} data-hollow={isApproximate || undefined}>
      {isDiamond ? (
        <path d={`M${x} ${toTenth(y - half)}l${half} ${half}l${-half} ${half}l${-half} ${-half}z`} />
      ) : (
        <circle cx={x} cy={y} r={toTenth(radius)} />
      )}
      {number !== null && (
        <text x={x} y={y} fontSize={toTenth(radius * 1.15)} textAnchor="middle" dominantBaseline="central">
          {number}
        </text>
      )}
    </g>
  );
}

/** Finer than that, nothing is seen: a tenth of a unit is some hundred metres. */
function toTenth(value: number): number {
  return Number(value.toFixed(1));
}
