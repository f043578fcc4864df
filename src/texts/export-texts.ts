/** Words of taking the results away as a file. */
import { number } from './language.ts';

/** The forms in which the results can be taken away. */
export type ExportFormat = 'csv' | 'geojson';

const FORMAT_NAMES: Record<ExportFormat, string> = { csv: 'CSV', geojson: 'GeoJSON' };

/** "Télécharger ce campus", "Télécharger ces 9 campus". */
function downloadThese(count: number): string {
  return count === 1 ? 'Télécharger ce campus' : `Télécharger ces ${number(count)} campus`;
}

export const exportTexts = {
  download: (count: number, format: ExportFormat) => `${downloadThese(count)} (${FORMAT_NAMES[format]})`,
  purpose: 'CSV pour un tableur, GeoJSON pour une carte.',
  downloaded: (fileName: string) => `Le fichier ${fileName} est prêt dans vos téléchargements.`,
  failed: "Le fichier n'a pas pu être préparé. Vérifiez la connexion, puis réessayez.",
  fileName: (edition: string, count: number, format: ExportFormat) =>
    `campus-${edition}-${count}-${count === 1 ? 'resultat' : 'resultats'}.${format}`,
} as const;
