/** Words about a large dataset that is on its way, or that is being searched. */
const megabytes = new Intl.NumberFormat('fr', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** "3,2 Mo". */
function size(bytes: number): string {
  return `${megabytes.format(bytes / 1e6)} Mo`;
}

export const farTexts = {
  loading: (bytes: number, of: number | null) =>
    of === null ? `Données reçues : ${size(bytes)}` : `Données reçues : ${size(bytes)} sur ${size(of)}`,
  reading: 'Lecture des fiches…',
  bar: 'Avancement du chargement',
  searching: 'Recherche en cours',
} as const;
