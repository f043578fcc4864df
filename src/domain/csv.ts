/** Comma-separated values as French spreadsheets open them: semicolons, CRLF (RFC 4180 otherwise), UTF-8 with its mark. */

/** Without it, Excel reads a UTF-8 file as Windows-1252. To stand first in a file, never in what is pasted. */
export const BYTE_ORDER_MARK = '\uFEFF';

const SEPARATOR = ';';
const LINE_END = '\r\n';

/**
 * Writes the rows, each line ended. A number stands as it is, with a point and no grouping; it must be finite. A text
 * is quoted where it holds a separator, a quote or a line break. A text that a spreadsheet would run as a formula
 * (OWASP, CSV injection) is led by an apostrophe.
 */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => row.map(field).join(SEPARATOR) + LINE_END).join('');
}

function field(value: string | number): string {
  if (typeof value === 'string') return quoted(harmless(value));
  if (!Number.isFinite(value)) throw new RangeError(`csv: expected a finite number, got ${value}`);
  return String(value);
}

/** Spaces before the sign do not stop every spreadsheet; the wide signs of East Asian keyboards start formulas too. */
function harmless(text: string): string {
  return /^[\s\0\uFEFF]*[=+\-@|%\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[";\r\n\t,]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
