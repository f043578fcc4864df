import { Copy, Download, Printer } from 'lucide-react';
import { BYTE_ORDER_MARK } from '../domain/csv.ts';
import { csvTexts, tableTexts } from '../texts/table-texts.ts';
import { copyText } from '../ui/copy-text.ts';
import { download } from '../ui/download.ts';

interface TableActionsProps {
  /** The table as CSV, written when it is asked for: each sort would write it anew. */
  writeCsv: () => string;
  fileName: string;
  /** What was done or could not be; null while it is being tried, so that the same words are news again. */
  notice: string | null;
  onNotice: (notice: string | null) => void;
}

/** The ways to take the table away: on the clipboard, as a file, on paper. */
export function TableActions({ writeCsv, fileName, notice, onNotice }: TableActionsProps) {
  const handleCopy = async () => {
    onNotice(null);
    onNotice((await copyText(writeCsv())) ? csvTexts.copied : csvTexts.copyFailed);
  };
  const handleDownload = () => {
    download(BYTE_ORDER_MARK + writeCsv(), fileName, 'text/csv;charset=utf-8');
    onNotice(csvTexts.downloaded(fileName));
  };
  return (
    <div className="table-actions">
      <button type="button" className="button" onClick={() => void handleCopy()}>
        <Copy size={16} aria-hidden="true" />
        {csvTexts.copy}
      </button>
      <button type="button" className="button" onClick={handleDownload}>
        <Download size={16} aria-hidden="true" />
        {csvTexts.download}
      </button>
      <button type="button" className="button print-button" onClick={() => window.print()}>
        <Printer size={16} aria-hidden="true" />
        {tableTexts.print}
      </button>
      {notice !== null && <p className="table-notice">{notice}</p>}
    </div>
  );
}
