/** Projects the positions of many campuses: what the map groups. */
import type { BriefFile } from './brief-columns.ts';
import { inSteps } from './cluster.ts';
import { mercatorX, mercatorY } from './geo.ts';
import type { PlacedColumns, WhereColumns } from './where-columns.ts';

/** The points of the campuses, one pass a column; of one without position that of 0° and 0°, which `placed` leaves out. */
export function placedColumns({ precision, lat, lng, scale }: WhereColumns): PlacedColumns {
  const arePlaced = precision.values.map((value) => (value === null ? 0 : 1));
  return {
    x: Uint32Array.from(lng, (degrees) => inSteps(mercatorX(degrees / scale))),
    y: Uint32Array.from(lat, (degrees) => inSteps(mercatorY(degrees / scale))),
    placed: Uint8Array.from(precision.codes, (code) => arePlaced[code]!),
  };
}

/** A file with what the map would work out of it: for the page that a worker hands it to. */
export function withPoints(file: BriefFile): BriefFile {
  return { ...file, shown: { ...file.shown, points: placedColumns(file.shown) } };
}
