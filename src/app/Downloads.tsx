import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { datasetQuery } from '../dataset/dataset-query.ts';
import { FAR_FROM } from '../dataset/far-limits.ts';
import { listQuery } from '../dataset/list-query.ts';
import type { CampusBrief } from '../domain/campus.ts';
import DownloadResults from '../list/DownloadResults.tsx';
import type { ExportFormat } from '../texts/export-texts.ts';

const BASE = import.meta.env.BASE_URL;

interface DownloadsProps {
  /** The results, in their order; at least one. */
  results: readonly CampusBrief[];
  /** Date of the facts, YYYY-MM-DD. */
  edition: string;
}

/** The ways to take the results away: all that is known of them is asked for with the first press. */
export default function Downloads({ results, edition }: DownloadsProps) {
  const client = useQueryClient();
  return (
    <DownloadResults
      answer={results}
      count={results.length}
      edition={edition}
      write={(format) => fileOf(client, results, format)}
    />
  );
}

/** The text of the file of these campuses; rejects where the whole dataset or what writes does not come. */
async function fileOf(client: QueryClient, results: readonly CampusBrief[], format: ExportFormat): Promise<string> {
  const isLarge = client.getQueryData(listQuery(BASE).queryKey)!.dataset.campuses.length > FAR_FROM;
  const opened = isLarge && (await (await import('../dataset/far-query.ts')).openedFar(client, BASE));
  if (opened) return opened.far.ask('write', { form: format, ids: results.map(({ id }) => id) });
  const [{ dataset }, write] = await Promise.all([client.ensureQueryData(datasetQuery(BASE)), writerOf(format)]);
  const byId = new Map(dataset.campuses.map((campus) => [campus.id, campus]));
  return write(
    results.flatMap(({ id }) => byId.get(id) ?? []),
    dataset,
  );
}

async function writerOf(format: ExportFormat) {
  if (format === 'csv') return (await import('../domain/campus-csv.ts')).campusCsv;
  return (await import('../domain/campus-geojson.ts')).campusGeoJson;
}
