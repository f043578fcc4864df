/** What config.json may say of a site, for the tests of the pages that tell it. */
import type { TileSettings } from '../src/domain/map-config.ts';
import type { SiteConfig } from '../src/domain/site-config.ts';

/** Everything that a deployer may say. */
export const FULL_SITE: SiteConfig = {
  origin: 'https://atlas.exemple.fr',
  publisher: {
    name: 'Région Exemple',
    address: '1 rue Haute, 45000 Orléans',
    phone: '02 38 00 00 01',
    registration: 'SIREN 123 456 789',
  },
  director: 'Camille Exemple',
  host: { name: 'Hébergeur Exemple', address: '2 rue Basse, 45000 Orléans', phone: '02 38 00 00 02' },
  contact: { email: 'atlas@exemple.fr', issues: 'https://forge.exemple.fr/atlas/issues/new' },
  sourceCode: 'https://forge.exemple.fr/atlas',
  privacy: { legalBasis: "mission d'intérêt public", logRetention: 'douze mois' },
  accessibilityAudit: {
    state: 'partielle',
    rate: 72.5,
    auditor: 'Cabinet Exemple',
    date: '2026-10-05',
    failures: ['Un tableau sans titre', '<b>Une image</b> sans texte'],
  },
};

/** A detailed base map, as config.json tells it. */
export const TILES: TileSettings = {
  name: 'Fond Exemple',
  url: 'https://{s}.tuiles.exemple.fr/{z}/{x}/{y}.png',
  attribution: '© Exemple',
  attributionUrl: 'https://www.exemple.fr/fond',
  minZoom: 0,
  maxZoom: 19,
  fromZoom: 11,
};

/** An e-mail that is none, and addresses that would run a script. */
export const HOSTILE_SITE: SiteConfig = {
  ...FULL_SITE,
  origin: 'javascript:alert(0)',
  publisher: { ...FULL_SITE.publisher!, name: '<script>alert(1)</script>', phone: 'tel:666' },
  contact: { email: 'moi@exemple.fr?bcc=tous@exemple.fr', issues: 'javascript:alert(2)' },
  sourceCode: 'data:text/html,<script>alert(3)</script>',
};
