import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BYTE_ORDER_MARK, toCsv } from './csv.ts';

/** A reader written from RFC 4180 with a semicolon, as plainly as can be. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let value = '';
  let isQuoted = false;
  for (let at = 0; at < csv.length; at += 1) {
    const letter = csv[at]!;
    if (isQuoted) {
      if (letter !== '"') value += letter;
      else if (csv[at + 1] === '"') {
        value += '"';
        at += 1;
      } else isQuoted = false;
    } else if (letter === '"') isQuoted = true;
    else if (letter === ';' || csv.startsWith('\r\n', at)) {
      row.push(value);
      value = '';
      if (letter === ';') continue;
      rows.push(row);
      row = [];
      at += 1;
    } else value += letter;
  }
  return rows;
}

const withoutGuard = (text: string) => (text.startsWith("'") ? text.slice(1) : text);

describe('toCsv', () => {
  it('writes semicolons and ends each line, the last one too, with CRLF', () => {
    expect(toCsv([['Académie', 'Total'], ['Nantes', 7], []])).toBe('Académie;Total\r\nNantes;7\r\n\r\n');
    expect(toCsv([])).toBe('');
  });

  it.each([
    ['a;b', '"a;b"'],
    ['dit « a »', 'dit « a »'],
    ['dit "a"', '"dit ""a"""'],
    ['a\nb', '"a\nb"'],
    ['Tourisme, gastronomie', '"Tourisme, gastronomie"'],
    [' au bord ', '" au bord "'],
    ['a = 1 + 1', 'a = 1 + 1'],
    ['', ''],
  ])('writes %j as %j', (text, field) => {
    expect(toCsv([[text]])).toBe(`${field}\r\n`);
  });

  it.each(['=1+1', '+33', '-2', '@SUM(A1)', '  =1', '\t=1', '\r=1', '\n-1', '|calc', '%0', '\uFEFF=1', '＝1', '\0=1'])(
    'lets no spreadsheet run %j',
    (text) => {
      expect(readCsv(toCsv([[text]]))).toEqual([[`'${text}`]]);
    },
  );

  it('leaves negative numbers alone, and refuses what is no number', () => {
    expect(toCsv([[-2.5, 0, 1e3]])).toBe('-2.5;0;1000\r\n');
    expect(() => toCsv([[NaN]])).toThrow('finite');
    expect(() => toCsv([[Infinity]])).toThrow('finite');
  });

  it('gives every text back to who reads it, but for the guard', () => {
    const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'a;"\r\n =-') }));
    fc.assert(
      fc.property(fc.array(fc.array(anyText, { minLength: 1, maxLength: 4 }), { maxLength: 4 }), (rows) => {
        const back = readCsv(toCsv(rows));
        const plain = (row: string[]) => row.map(withoutGuard);
        expect(back.map(plain)).toEqual(rows.map(plain));
        expect(back.flat().filter((text) => /^[=+\-@\t\r\n]/.test(text))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('has its mark apart, so that what is pasted does not begin with it', () => {
    expect(new TextEncoder().encode(BYTE_ORDER_MARK)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]));
    expect(toCsv([['a']]).startsWith(BYTE_ORDER_MARK)).toBe(false);
  });
});
