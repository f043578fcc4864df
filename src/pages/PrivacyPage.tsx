import './page.css';
import './page-territory.css';
import type { MapConfig } from '../domain/map-config.ts';
import type { SiteConfig } from '../domain/site-config.ts';
import { privacyTexts, siteTexts } from '../texts/legal-texts.ts';
import { mapRoomTexts } from '../texts/map-room-texts.ts';
import { ContactWay } from './ContactWay.tsx';
import { namedPersons } from './named-persons.ts';
import type { PageProps } from './page-links.ts';
import { OutLink } from './PageSource.tsx';
import { Fact } from './Fact.tsx';
import { SiteOpening } from './SiteOpening.tsx';
import { tileHost } from './tile-host.ts';

const CNIL_COMPLAINTS = 'https://www.cnil.fr/fr/plaintes';

/** What an address may hold: words, a rounded position, a radius; as src/url/ writes it. */
const ADDRESS_EXAMPLE = '/?q=soudeur&lieu=47.9,1.91&rayon=50';

interface PrivacyPageProps extends PageProps {
  site: SiteConfig;
  tiles: MapConfig['tiles'];
}

/** What becomes known of a visitor and to whom, which persons the atlas names, and their rights. */
export default function PrivacyPage({ dataset, site, tiles }: PrivacyPageProps) {
  return (
    <>
      <SiteOpening site={site} lead={privacyTexts.lead} />
      <section className="page-section">
        <h2>{privacyTexts.visitor}</h2>
        <ul className="page-list">
          <li>{privacyTexts.search}</li>
          <li>{privacyTexts.position}</li>
          <li>{privacyTexts.storage}</li>
        </ul>
      </section>
      <AddressBar site={site} />
      <OtherSites tiles={tiles} />
      <NamedPersons dataset={dataset} site={site} />
      <Rights />
      <section className="page-section">
        <h2>{privacyTexts.ask}</h2>
        <p>{privacyTexts.askHow}</p>
        <ContactWay contact={site.contact} />
        <p>
          {privacyTexts.complaint} <OutLink address={CNIL_COMPLAINTS}>{privacyTexts.complaintLink}</OutLink>
        </p>
      </section>
    </>
  );
}

function AddressBar({ site: { host, privacy } }: { site: SiteConfig }) {
  return (
    <section className="page-section">
      <h2>{privacyTexts.addressBar}</h2>
      <p>{privacyTexts.addressHolds}</p>
      <p>
        {privacyTexts.addressExample} <code>{ADDRESS_EXAMPLE}</code>
      </p>
      <p>{privacyTexts.addressSeen}</p>
      <p>{privacyTexts.logs}</p>
      <p>{privacyTexts.logsBy(host?.name ?? siteTexts.notFilled, privacy.logRetention)}</p>
    </section>
  );
}

function OtherSites({ tiles }: { tiles: MapConfig['tiles'] }) {
  return (
    <section className="page-section">
      <h2>{privacyTexts.others}</h2>
      <ul className="page-list">
        <li>{privacyTexts.othersNone}</li>
        <li>
          {tiles === null
            ? privacyTexts.tilesNone
            : `${privacyTexts.tilesWhen(mapRoomTexts.tiles(tiles.name), tiles.fromZoom !== null)} ${privacyTexts.tilesWho(tileHost(tiles.url))}`}
        </li>
        <li>{privacyTexts.directions}</li>
      </ul>
    </section>
  );
}

function NamedPersons({ dataset, site: { publisher, privacy } }: Pick<PrivacyPageProps, 'dataset' | 'site'>) {
  return (
    <section className="page-section">
      <h2>{privacyTexts.named}</h2>
      <p>{privacyTexts.namedRule}</p>
      <p>{privacyTexts.namedNow(namedPersons(dataset).length)}</p>
      <p>{privacyTexts.namedWhat}</p>
      <p>{privacyTexts.namedHowLong}</p>
      <dl className="page-facts">
        <Fact term={privacyTexts.controller}>{publisher?.name ?? siteTexts.notFilled}</Fact>
        <Fact term={privacyTexts.legalBasis}>{privacy.legalBasis ?? siteTexts.notFilled}</Fact>
      </dl>
    </section>
  );
}

function Rights() {
  return (
    <section className="page-section">
      <h2>{privacyTexts.rights}</h2>
      <p>{privacyTexts.rightsLead}</p>
      <ul className="page-list">
        {privacyTexts.rightsList.map((right) => (
          <li key={right}>{right}</li>
        ))}
      </ul>
      <p>{privacyTexts.removal}</p>
      <p>{privacyTexts.removalLimit}</p>
    </section>
  );
}
