import { Download } from 'lucide-react';
import { useState } from 'react';
import type { ExportedDataset } from '../domain/campus-columns.ts';
import type { Campus } from '../domain/campus.ts';
import { exportTexts, type ExportFormat } from '../texts/export-texts.ts';
import { download } from '../ui/download.ts';
import { useNews } from '../ui/LiveStatus.tsx';

interface DownloadResultsProps {
  /** The results, in their order; at least one. */
  campuses: readonly Campus[];
  dataset: ExportedDataset;
}

const FORMATS: readonly ExportFormat[] = ['csv', 'geojson'];
const MEDIA_TYPES: Record<ExportFormat, string> = { csv: 'text/csv;charset=utf-8', geojson: 'application/geo+json' };

/** The ways to take the results away as a file; the code that writes them comes with the first press. */
export default function DownloadResults({ campuses, dataset }: DownloadResultsProps) {
  const [told, setTold] = useState<{ text: string; of: readonly Campus[] } | null>(null);
  const handleDownload = async (format: ExportFormat) => {
    // Empty first, so that the same words are news again.
    setTold(null);
    setTold({ text: await downloaded(campuses, dataset, format), of: campuses });
  };
  // What was said of other results is no longer true of these.
  const notice = told?.of === campuses ? told.text : null;
  useNews(notice);
  return (
    <div className="download-results">
      {FORMATS.map((format) => (
        <button key={format} type="button" className="button" onClick={() => void handleDownload(format)}>
          <Download size={16} aria-hidden="true" />
          {exportTexts.download(campuses.length, format)}
        </button>
      ))}
      <p className="download-purpose">{exportTexts.purpose}</p>
      <p className="download-notice">{notice}</p>
    </div>
  );
}

/** Hands the file to the visitor; returns what to say of it. */
async function downloaded(
  campuses: readonly Campus[],
  dataset: ExportedDataset,
  format: ExportFormat,
): Promise<string> {
  const fileName = exportTexts.fileName(dataset.edition, campuses.length, format);
  try {
    const write = await writerOf(format);
    download(write(campuses, dataset), fileName, MEDIA_TYPES[format]);
    return exportTexts.downloaded(fileName);
  } catch {
    return exportTexts.failed;
  }
}

async function writerOf(format: ExportFormat) {
  if (format === 'csv') return (await import('../domain/campus-csv.ts')).campusCsv;
  return (await import('../domain/campus-geojson.ts')).campusGeoJson;
}
