import { useId } from 'react';
import type { LabelYear } from '../domain/label.ts';
import {
  EXCELLENCE_FROM,
  knownFigures,
  LABEL_SERIES,
  labelYears,
  missingYears,
  type LabelSeries,
  type YearFigures,
} from '../domain/label-years.ts';
import { chartTexts, labelTexts } from '../texts/label-texts.ts';
import { number } from '../texts/language.ts';
import { PageSources } from './PageSource.tsx';

/** Measures of the plot in its own units: a year's column, a bar, the room above and under the bars. */
const COLUMN = 36;
const BAR = 14;
const BETWEEN = 2;
const TOP = 20;
const HEIGHT = 140;
const FOOT = 24;

interface YearsProps {
  years: readonly YearFigures[];
}

/** How many campuses were labelled year by year: a plot, and the same in a table with the source of each. */
export function LabelYears({ history }: { history: readonly LabelYear[] }) {
  const years = labelYears(history);
  const last = years.at(-1);
  return (
    <section className="page-section">
      <h2>{labelTexts.chart}</h2>
      {last === undefined ? (
        <p>{chartTexts.none}</p>
      ) : (
        <>
          <p>
            {chartTexts.missing(missingYears(years, 'labelled'))} {chartTexts.after(last.year)}
          </p>
          <div className="label-years">
            <LabelPlot years={years} />
            <YearTable years={years} />
          </div>
        </>
      )}
    </section>
  );
}

function LabelPlot({ years }: YearsProps) {
  const most = Math.max(1, ...LABEL_SERIES.flatMap((series) => knownFigures(years, series).map(({ count }) => count)));
  const base = TOP + HEIGHT;
  return (
    <figure className="label-figure">
      <svg
        className="label-plot"
        role="img"
        aria-label={chartTexts.name(knownFigures(years, 'labelled'), knownFigures(years, 'excellence'))}
        viewBox={`0 0 ${years.length * COLUMN} ${base + FOOT}`}
      >
        {years.map((figures, place) => (
          <Column key={figures.year} figures={figures} middle={(place + 0.5) * COLUMN} most={most} />
        ))}
        <line className="label-base" x1="0" x2={years.length * COLUMN} y1={base} y2={base} />
      </svg>
      <figcaption>
        <Key series="labelled" /> <Key series="excellence" /> <span>{chartTexts.unknownLegend}</span>
      </figcaption>
    </figure>
  );
}

/** The bars of a year: that of excellence beside the other from the year on in which there is such a thing. */
function Column({ figures, middle, most }: { figures: YearFigures; middle: number; most: number }) {
  const { year, labelled, excellence } = figures;
  const hasBoth = year >= EXCELLENCE_FROM || excellence !== null;
  const left = hasBoth ? middle - BAR - BETWEEN / 2 : middle - BAR / 2;
  return (
    <>
      <Bar series="labelled" left={left} count={labelled} most={most} />
      {hasBoth && <Bar series="excellence" left={left + BAR + BETWEEN} count={excellence} most={most} />}
      <text x={middle} y={TOP + HEIGHT + 17}>
        {year}
      </text>
    </>
  );
}

interface BarProps {
  series: LabelSeries;
  left: number;
  count: number | null;
  most: number;
}

/** A bar with its number; a year without a figure has no bar, but the mark that says so. */
function Bar({ series, left, count, most }: BarProps) {
  const height = Math.round((HEIGHT * (count ?? 0)) / most);
  const top = TOP + HEIGHT - height;
  return (
    <>
      {height > 0 && <rect className="label-bar" data-series={series} x={left} y={top} width={BAR} height={height} />}
      <text className="label-count" data-gap={count === null || undefined} x={left + BAR / 2} y={top - 5}>
        {count === null ? chartTexts.unknownMark : number(count)}
      </text>
    </>
  );
}

function Key({ series }: { series: LabelSeries }) {
  return (
    <span className="label-key">
      <svg viewBox="0 0 10 10" aria-hidden="true" focusable="false">
        <rect className="label-bar" data-series={series} x="1" y="1" width="8" height="8" />
      </svg>
      {chartTexts.series(series)}
    </span>
  );
}

function YearTable({ years }: YearsProps) {
  const captionId = useId();
  return (
    <section className="page-table-frame" aria-labelledby={captionId} tabIndex={0}>
      <table className="page-table label-table">
        <caption id={captionId}>{chartTexts.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{chartTexts.yearHead}</th>
            {LABEL_SERIES.map((series) => (
              <th key={series} scope="col">
                {chartTexts.series(series)}
              </th>
            ))}
            <th scope="col">{chartTexts.source}</th>
          </tr>
        </thead>
        <tbody>
          {years.map((figures) => (
            <tr key={figures.year}>
              <th scope="row">{figures.year}</th>
              {LABEL_SERIES.map((series) => (
                <td key={series}>{figureInWords(figures, series)}</td>
              ))}
              <td>{figures.sources.length === 0 ? chartTexts.noSource : <PageSources sources={figures.sources} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function figureInWords({ year, ...figures }: YearFigures, series: LabelSeries): string {
  const count = figures[series];
  if (count !== null) return number(count);
  return series === 'excellence' && year < EXCELLENCE_FROM ? chartTexts.beforeExcellence : chartTexts.noFigure;
}
