/** Words of the bar that tells of the network and of new versions. */
import { shortDate } from './language.ts';

export const versionTexts = {
  bar: "Version de l'atlas",
  ready: "Une nouvelle version de l'atlas est prête",
  update: 'Mettre à jour',
  later: 'Plus tard',
  /** "Sans réseau : données du 25/11/2026"; `edition` is YYYY-MM-DD, or nothing while the data are not there. */
  withoutNetwork: (edition: string | undefined) =>
    edition === undefined ? 'Sans réseau' : `Sans réseau : données du ${shortDate(edition)}`,
  withoutSettings: "Les réglages du site ne sont pas arrivés : l'atlas montre ses propres campus en attendant.",
} as const;
