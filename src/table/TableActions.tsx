import { Copy, Download, Printer } from 'lucide-react';
import { BYTE_ORDER_MARK } from '../domain/csv.ts';
import { csvTexts, tableTexts } from '../texts/table-texts.ts';

interface TableActionsProps {
  csv: string;
  fileName: string;
  /** What was done or could not be; null while it is being tried, so that the same words are news again. */
  notice: string | null;
  onNotice: (notice: string | null) => void;
}

/** The ways to take the table away: on the clipboard, as a file, on paper. */
export function TableActions({ csv, fileName, notice, onNotice }: TableActionsProps) {
  const handleCopy = async () => {
    onNotice(null);
    onNotice((await copied(csv)) ? csvTexts.copied : csvTexts.copyFailed);
  };
  const handleDownload = () => {
    download(csv, fileName);
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

/** Whether the text is on the clipboard: it is refused without permission, and there is none without https. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function download(csv: string, fileName: string): void {
  const url = URL.createObjectURL(new Blob([BYTE_ORDER_MARK, csv], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // Not at once: some browsers begin to read after the press.
  window.setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
