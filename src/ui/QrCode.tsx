import { encode } from 'uqr';

interface QrCodeProps {
  address: string;
  /** What it is, for who does not see it. */
  name: string;
  className?: string;
}

/** Light modules around the code, without which it is not found (ISO/IEC 18004). */
const QUIET_ZONE = 4;
/** A longer address makes modules too small for a phone to read on paper. */
const MAX_LENGTH = 400;

/** An address as a code for cameras, dark on white in every theme; nothing for an address too long to be read. */
export function QrCode({ address, name, className }: QrCodeProps) {
  if (address.length > MAX_LENGTH) return null;
  const { data, size } = encode(address, { ecc: 'M', border: QUIET_ZONE });
  return (
    <svg className={className} role="img" aria-label={name} viewBox={`0 0 ${size} ${size}`} focusable="false">
      <rect width={size} height={size} fill="#ffffff" />
      <path d={modulesPath(data)} stroke="#000000" shapeRendering="crispEdges" />
    </svg>
  );
}

/** The dark modules as strokes, one for each run in a row. */
function modulesPath(rows: readonly boolean[][]): string {
  return rows.map((row, y) => rowPath(row, y)).join('');
}

function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  let pen = 0;
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    let end = x;
    while (row[end]) end += 1;
    path += path === '' ? `M${x} ${y + 0.5}h${end - x}` : `m${x - pen} 0h${end - x}`;
    pen = end;
    x = end;
  }
  return path;
}
