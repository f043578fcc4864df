import { useState } from 'react';
import { exportTexts, type ExportFormat } from '../texts/export-texts.ts';
import { download } from '../ui/download.ts';
import { useNews } from '../ui/LiveStatus.tsx';

interface DownloadResultsProps {
  /** What names the answer: the same until it is another one. */
  answer: unknown;
  /** How many results it has; at least one. */
  count: number;
  /** Date of the facts, YYYY-MM-DD. */
  edition: string;
  /** The text of the file, the results in their order; rejects where what it is written from does not come. */
  write: (format: ExportFormat) => Promise<string>;
}

const FORMATS: readonly ExportFormat[] = ['csv', 'geojson'];
const MEDIA_TYPES: Record<ExportFormat, string> = { csv: 'text/csv;charset=utf-8', geojson: 'application/geo+json' };

/** The ways to take the results away as a file; the code that writes them comes with the first press. */
export default function DownloadResults({ answer, count, edition, write }: DownloadResultsProps) {
  const [told, setTold] = useState<{ text: string; of: unknown } | null>(null);
  const handleDownload = async (format: ExportFormat) => {
    // Empty first, so that the same words are news again.
    setTold(null);
    setTold({ text: await downloaded(write, exportTexts.fileName(edition, count, format), format), of: answer });
  };
  // What was said of other results is no longer true of these.
  const notice = told && told.of === answer ? told.text : null;
  useNews(notice);
  return (
    <div className="download-results">
      {FORMATS.map((format) => (
        <button
          key={format}
          type="button"
          className="button"
          data-picto="download"
          onClick={() => void handleDownload(format)}
        >
          {exportTexts.download(count, format)}
        </button>
      ))}
      {exportTexts.purpose}
      {notice && <p className="download-notice">{notice}</p>}
    </div>
  );
}

/** Hands the file to the visitor; returns what to say of it. */
async function downloaded(
  write: DownloadResultsProps['write'],
  fileName: string,
  format: ExportFormat,
): Promise<string> {
  try {
    download(await write(format), fileName, MEDIA_TYPES[format]);
    return exportTexts.downloaded(fileName);
  } catch {
    return exportTexts.failed;
  }
}
