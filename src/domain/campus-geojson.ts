/** The campuses as points for other maps. */
import type { Feature, Point } from 'geojson';
import { campusRows, type CampusRow, type ExportedDataset } from './campus-columns.ts';
import type { Campus } from './campus.ts';
import { DATA_LICENCE } from './data-licence.ts';

/** The columns of the CSV, but those that the geometry or the collection already says. */
type Properties = Omit<CampusRow, 'latitude' | 'longitude' | 'edition' | 'licence'>;

/**
 * The text of a GeoJSON file (RFC 7946) of these campuses, in their order: a feature each, its geometry null where the
 * campus is not placed; `precision` tells how near to the truth the point is. The collection names its edition and its
 * licence.
 */
export function campusGeoJson(campuses: readonly Campus[], dataset: ExportedDataset): string {
  return JSON.stringify({
    type: 'FeatureCollection',
    edition: dataset.edition,
    licence: DATA_LICENCE,
    features: campusRows(campuses, dataset).map((row, at) => featureOf(row, campuses[at]!.position)),
  });
}

function featureOf(row: CampusRow, position: Campus['position']): Feature<Point | null, Properties> {
  const { latitude: _lat, longitude: _lng, edition: _edition, licence: _licence, ...properties } = row;
  return {
    type: 'Feature',
    id: String(row.id),
    geometry: position && { type: 'Point', coordinates: [position.lng, position.lat] },
    properties,
  };
}
