import { readFileSync } from 'node:fs';
import Download from 'lucide-react/icons/download';
import Funnel from 'lucide-react/icons/funnel';
import List from 'lucide-react/icons/list';
import LocateFixed from 'lucide-react/icons/locate-fixed';
import MapIcon from 'lucide-react/icons/map';
import Search from 'lucide-react/icons/search';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { pictogramId } from './Pictogram.tsx';
import { PictogramSheet } from './PictogramSheet.tsx';

/** Side of a row, and of a filière's drawing in it, in the picture's units. */
const ROW = 40;
const DRAWING = 21.25;
/** The drawings of buttons, after the filières, the unknown one and the diamond. */
const OF_BUTTONS = {
  download: Download,
  filter: Funnel,
  list: List,
  locate: LocateFixed,
  map: MapIcon,
  search: Search,
};

const css = readFileSync('src/ui/signs.css', 'utf8');
const filieres = (JSON.parse(readFileSync('data/filieres.json', 'utf8')) as { id: string }[]).map(({ id }) => id);
const rowOf = new Map(
  [...css.matchAll(/\[data-(?:filiere|picto)='([\w-]+)'\] {\s*--row(?:-of-shape)?: (\d+);/g)].map(([, name, row]) => [
    name!,
    Number(row),
  ]),
);

/** The picture that the styles show rows of. */
function picture(): string {
  const sheet = renderToStaticMarkup(<PictogramSheet />);
  const signs = [...filieres, 'unknown'].map((name) => {
    const row = rowOf.get(name) ?? filieres.length;
    const [symbol = ''] = new RegExp(`<symbol id="${pictogramId(name)}".*?</symbol>`).exec(sheet) ?? [];
    return symbol
      .replace(/^<symbol id="[\w-]+" viewBox="0 0 24 24"/, `<g transform="${placed(row, DRAWING)}"`)
      .replace(/symbol>$/, 'g>');
  });
  const buttons = Object.entries(OF_BUTTONS).map(
    ([name, Drawing]) =>
      `<g transform="${placed(rowOf.get(name) ?? -1, ROW)}">${renderToStaticMarkup(<Drawing />)}</g>`,
  );
  const rows = [...signs, diamond(filieres.length + 1), ...buttons];
  const size = `viewBox="0 0 ${ROW} ${rows.length * ROW}"`;
  return [`<svg xmlns="http://www.w3.org/2000/svg" ${size} color="#fff" fill="#fff">`, ...rows, '</svg>\n']
    .join('\n')
    .replaceAll(/ (class|aria-hidden|stroke-dasharray)="[^"]*"/g, '');
}

/** A drawing of 24 units in the middle of a row, `side` wide there. */
function placed(row: number, side: number): string {
  const room = (ROW - side) / 2;
  return `translate(${room} ${row * ROW + room}) scale(${side / 24})`;
}

function diamond(row: number): string {
  const middle = row * ROW + ROW / 2;
  return `<rect x="6.5" y="${middle - 13.5}" width="27" height="27" rx="5" transform="rotate(45 20 ${middle})"/>`;
}

describe('The drawings before a text', () => {
  it('have each a row of the picture: the filières in their order, then an unknown one, the diamond, those of buttons', () => {
    expect(filieres.map((id) => rowOf.get(id))).toEqual(filieres.map((_, row) => row));
    const after = filieres.length + 2;
    expect(Object.keys(OF_BUTTONS).map((name) => rowOf.get(name))).toEqual(
      Object.keys(OF_BUTTONS).map((_, place) => after + place),
    );
    expect(css).toContain(`* 100% / ${after + Object.keys(OF_BUTTONS).length - 1})`);
  });

  it('are those of the page’s own signs; `vitest -u` makes the picture again', async () => {
    await expect(picture()).toMatchFileSnapshot('./signs.svg');
  });
});
