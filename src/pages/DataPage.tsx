import './page.css';
import './page-territory.css';
import './page-data.css';
import type { Campus } from '../domain/campus.ts';
import { lastSourceYears, precisionCounts, sourceCount, vaguelyPlaced } from '../domain/data-quality.ts';
import { shownCampuses } from '../domain/dataset.ts';
import type { SiteConfig } from '../domain/site-config.ts';
import { number } from '../texts/language.ts';
import { dataTexts, gapTexts, precisionName } from '../texts/quality-texts.ts';
import { CountTable } from './CountTable.tsx';
import { Correction, Downloads, Licence, Origins } from './DataTaking.tsx';
import type { PageProps } from './page-links.ts';
import { QualitySection } from './QualityBoard.tsx';

/** The data: how many, how fresh, how precise, how complete, what is missing; how to take them and mend them. */
export default function DataPage({ dataset, links, site }: PageProps & { site: SiteConfig }) {
  const campuses = shownCampuses(dataset);
  const merged = dataset.campuses.length - campuses.length;
  return (
    <>
      <p className="page-lead">{dataTexts.lead(campuses.length, dataset.edition)}</p>
      <p>
        {dataTexts.notOfficial} {merged > 0 && dataTexts.merged(merged)}
      </p>
      <Figures campuses={campuses} merged={merged} />
      <Downloads fileAddress={links.fileAddress} />
      <Licence edition={dataset.edition} />
      <Freshness campuses={campuses} />
      <Precisions campuses={campuses} />
      <QualitySection dataset={dataset} links={links} />
      <Gaps dataset={dataset} campuses={campuses} />
      <Correction contact={site.contact} PageLink={links.PageLink} />
      <Origins />
    </>
  );
}

interface CampusesProps {
  /** Those that the atlas shows. */
  campuses: readonly Campus[];
}

function Figures({ campuses, merged }: CampusesProps & { merged: number }) {
  const toVerify = campuses.filter(({ status }) => status === 'to-verify').length;
  const figures = {
    shown: campuses.length,
    attested: campuses.length - toVerify,
    toVerify,
    merged,
    sources: sourceCount(campuses),
  };
  return (
    <dl className="page-figures data-figures">
      {(['shown', 'attested', 'toVerify', 'merged', 'sources'] as const).map((figure) => (
        <div key={figure}>
          <dt>{dataTexts.figures[figure]}</dt>
          <dd>{number(figures[figure])}</dd>
        </div>
      ))}
    </dl>
  );
}

function Freshness({ campuses }: CampusesProps) {
  return (
    <section className="page-section">
      <h2>{dataTexts.fresh}</h2>
      <p>{dataTexts.freshNote}</p>
      <CountTable
        caption={dataTexts.freshCaption}
        heads={[dataTexts.freshHead, dataTexts.campuses]}
        rows={lastSourceYears(campuses).map(({ of: year, count }) => ({
          id: String(year),
          name: year ?? dataTexts.undated,
          count,
          shown: number(count),
        }))}
      />
    </section>
  );
}

function Precisions({ campuses }: CampusesProps) {
  return (
    <section className="page-section">
      <h2>{dataTexts.precise}</h2>
      <p>{dataTexts.preciseNote(vaguelyPlaced(campuses), campuses.length)}</p>
      <CountTable
        caption={dataTexts.preciseCaption}
        heads={[dataTexts.preciseHead, dataTexts.campuses]}
        rows={precisionCounts(campuses).map(({ of: precision, count }) => ({
          id: String(precision),
          name: precisionName(precision),
          count,
          shown: number(count),
        }))}
      />
    </section>
  );
}

function Gaps({ campuses, dataset: { academies } }: CampusesProps & Pick<PageProps, 'dataset'>) {
  const vague = vaguelyPlaced(campuses);
  const homeless = campuses.filter(({ academie }) => academie === null).length;
  const named = academies.filter(({ referent }) => referent.name !== null).length;
  const reachable = campuses.filter(({ email, phone }) => email !== null || phone !== null).length;
  const gaps = [
    gapTexts.annexes,
    gapTexts.nameless,
    ...(vague > 0 ? [gapTexts.place(vague)] : []),
    ...(homeless > 0 ? [gapTexts.academie(homeless)] : []),
    gapTexts.referents(named, academies.length),
    gapTexts.reach(reachable),
    gapTexts.support,
  ];
  return (
    <section className="page-section">
      <h2>{gapTexts.title}</h2>
      <ul className="page-list">
        {gaps.map((gap) => (
          <li key={gap}>{gap}</li>
        ))}
      </ul>
    </section>
  );
}
