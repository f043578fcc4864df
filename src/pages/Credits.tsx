import { DATA_LICENCE } from '../domain/data-licence.ts';
import type { MapConfig, TileSettings } from '../domain/map-config.ts';
import { creditWords, legalTexts, type CreditKey } from '../texts/legal-texts.ts';
import { OutLink } from './PageSource.tsx';

/** Where each part comes from and where its terms are, in the order of the page. */
const ADDRESSES: Record<CreditKey, { home: string | null; terms: string | null }> = {
  code: { home: null, terms: 'https://opensource.org/license/mit' },
  data: { home: null, terms: DATA_LICENCE.url },
  font: { home: 'https://github.com/ateliertriay/bricolage', terms: 'https://openfontlicense.org/' },
  pictograms: { home: 'https://lucide.dev/', terms: 'https://lucide.dev/license' },
  map: { home: 'https://leafletjs.com/', terms: 'https://opensource.org/license/bsd-2-clause' },
  mapBinding: { home: 'https://react-leaflet.js.org/', terms: 'https://firstdonoharm.dev/version/2/1/license/' },
  outlines: { home: 'https://www.naturalearthdata.com/', terms: null },
  communes: { home: null, terms: DATA_LICENCE.url },
  positions: { home: 'https://www.geonames.org/', terms: 'https://creativecommons.org/licenses/by/4.0/deed.fr' },
};

/** What the site is made of, by whom, and under which terms. */
export function Credits({ tiles }: { tiles: MapConfig['tiles'] }) {
  return (
    <ul className="page-list">
      {(Object.keys(ADDRESSES) as CreditKey[]).map((key) => (
        <li key={key}>
          <OneCredit part={key} />
        </li>
      ))}
      <li>{tiles === null ? legalTexts.noTiles : <TilesCredit tiles={tiles} />}</li>
      <li>{legalTexts.otherLibraries}</li>
    </ul>
  );
}

function OneCredit({ part }: { part: CreditKey }) {
  const { what, by, licence, note } = creditWords(part);
  const { home, terms } = ADDRESSES[part];
  return (
    <>
      {what} : {by !== null && <Linked address={home}>{by}</Linked>}
      {by !== null && ', '}
      <Linked address={terms}>{licence}</Linked>.{note !== undefined && <span className="page-source">{note}</span>}
    </>
  );
}

function TilesCredit({ tiles: { name, attribution, attributionUrl } }: { tiles: TileSettings }) {
  return (
    <>
      {legalTexts.tiles(name)} <Linked address={attributionUrl}>{attribution}</Linked>
    </>
  );
}

function Linked({ address, children }: { address: string | null; children: string }) {
  return address === null ? children : <OutLink address={address}>{children}</OutLink>;
}
