/** leaflet.markercluster knows Leaflet by the global name alone, and writes into it; and the bench must reach the map that a variant makes. */
import * as leaflet from 'leaflet';

/** What leaflet.markercluster adds itself to. */
export const peerLeaflet = { ...leaflet };

/** The map that was made last. */
export const made: { map: leaflet.Map | null } = { map: null };

Object.assign(window, { L: peerLeaflet });
leaflet.Map.addInitHook(function (this: leaflet.Map) {
  made.map = this;
});
