/** Draws how cost grows with size: two plots with logarithmic axes in one SVG, in the colours of light and dark. */
import type { CostLine } from './cost-lines.ts';
import { written } from './bench-tables.ts';

const WIDTH = 960;
const PANEL_HEIGHT = 430;
const FRAME = { left: 84, right: 270, top: 44, bottom: 44 };
const LABEL_PX = 15;
/** Told apart by dashes as well as by colour. */
const DASHES = ['none', '7 3', '2 3', '9 3 2 3'];
const COLOURS = 6;

const STYLE = `
text { font: 12px system-ui, sans-serif; fill: #1b1f24; }
.title { font-weight: 600; font-size: 14px; }
.grid { stroke: #d0d7de; stroke-width: 1; }
.line { fill: none; stroke-width: 2; }
.lead { stroke: #8c959f; stroke-width: 1; fill: none; }
.page { fill: #ffffff; }
${colours(['#0550ae', '#a40e26', '#116329', '#7a3e00', '#6639ba', '#57606a'])}
@media (prefers-color-scheme: dark) {
text { fill: #e6edf3; }
.grid { stroke: #30363d; }
.page { fill: #0d1117; }
${colours(['#79c0ff', '#ff9492', '#7ee787', '#ffb757', '#d2a8ff', '#b1bac4'])}
}`;

function colours(values: readonly string[]): string {
  return values.map((value, at) => `.c${at} { stroke: ${value}; } .d${at} { fill: ${value}; }`).join('\n');
}

/** The whole drawing; lines of ms above, lines of bytes below. */
export function costPlot(lines: readonly CostLine[]): string {
  const panels = (['ms', 'bytes'] as const)
    .map((unit) => ({ unit, lines: lines.filter((line) => line.unit === unit) }))
    .filter((panel) => panel.lines.length > 0);
  const height = PANEL_HEIGHT * Math.max(1, panels.length);
  const drawn = panels.map(({ unit, lines: own }, at) => panel(unit, own, at * PANEL_HEIGHT)).join('\n');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="t">
<title id="t">How time and bytes grow with the number of campuses, on logarithmic axes; the tables hold the figures</title>
<style>${STYLE}</style>
<rect class="page" width="${WIDTH}" height="${height}"/>
${drawn}
</svg>
`;
}

/** A scale from values to pixels, by their logarithm. */
function scale([low, high]: readonly [number, number], [from, to]: readonly [number, number]) {
  return (value: number) => from + ((Math.log10(value) - low) / Math.max(high - low, 1e-9)) * (to - from);
}

/** The powers of ten around the values. */
function decades(values: readonly number[]): [number, number] {
  const logs = values.map((value) => Math.log10(value));
  return [Math.floor(Math.min(...logs)), Math.ceil(Math.max(...logs))];
}

const px = (value: number) => value.toFixed(1);

function panel(unit: CostLine['unit'], lines: readonly CostLine[], top: number): string {
  const points = lines.flatMap((line) => line.points);
  const [bottom, right] = [top + PANEL_HEIGHT - FRAME.bottom, WIDTH - FRAME.right];
  const sizes = decades(points.map(([size]) => size));
  const costs = decades(points.map(([, cost]) => cost));
  const x = scale(sizes, [FRAME.left, right]);
  const y = scale(costs, [bottom, top + FRAME.top]);
  const powers = ([low, high]: [number, number]) => Array.from({ length: high - low + 1 }, (_, at) => 10 ** (low + at));
  const grid = [
    ...powers(sizes).map(
      (size) =>
        `<path class="grid" d="M${px(x(size))} ${top + FRAME.top}V${bottom}"/>` +
        `<text x="${px(x(size))}" y="${bottom + 18}" text-anchor="middle">${size.toLocaleString('en')}</text>`,
    ),
    ...powers(costs).map(
      (cost) =>
        `<path class="grid" d="M${FRAME.left} ${px(y(cost))}H${right}"/>` +
        `<text x="${FRAME.left - 8}" y="${px(y(cost) + 4)}" text-anchor="end">${written(cost, unit)}</text>`,
    ),
  ];
  const labels = spread(
    lines.map((line) => y(line.points.at(-1)![1])),
    top + FRAME.top,
  );
  const title = unit === 'ms' ? 'Time (median) against campuses' : 'Bytes against campuses';
  const drawn = lines.map((line, at) => {
    const path = line.points.map(([size, cost]) => `${px(x(size))} ${px(y(cost))}`).join('L');
    const [endSize, endCost] = line.points.at(-1)!;
    const colour = at % COLOURS;
    const dots = line.points
      .map(([size, cost]) => `<circle class="d${colour}" cx="${px(x(size))}" cy="${px(y(cost))}" r="3"/>`)
      .join('');
    return (
      `<path class="line c${colour}" stroke-dasharray="${DASHES[Math.floor(at / COLOURS) % DASHES.length]!}" d="M${path}"/>${dots}` +
      `<path class="lead" d="M${px(x(endSize) + 5)} ${px(y(endCost))}L${right + 22} ${px(labels[at]!)}"/>` +
      `<text x="${right + 26}" y="${px(labels[at]! + 4)}">${escaped(line.name)}, ${written(endCost, unit)}</text>`
    );
  });
  return `<text class="title" x="${FRAME.left}" y="${top + 26}">${title}</text>\n${grid.join('\n')}\n${drawn.join('\n')}`;
}

/** The heights of labels, each as near to its own as may be without covering the one above. */
function spread(heights: readonly number[], top: number): number[] {
  const order = [...heights.keys()].sort((a, b) => heights[a]! - heights[b]!);
  const placed = [...heights];
  let free = top - LABEL_PX;
  for (const at of order) {
    placed[at] = Math.max(heights[at]!, free + LABEL_PX);
    free = placed[at];
  }
  const over = Math.max(0, free - (top + PANEL_HEIGHT - FRAME.top - FRAME.bottom));
  if (over === 0) return placed;
  // Too low: from the last one upwards, none lower than the frame.
  let lowest = free - over;
  for (const at of order.reverse()) {
    placed[at] = Math.min(placed[at]!, lowest);
    lowest = placed[at] - LABEL_PX;
  }
  return placed;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
