/** What the page of a campus shows of each field, as a report repeats it. */
import type { Source } from '../domain/campus.ts';
import type { ReportField } from '../domain/report.ts';
import { withDepartement } from '../texts/common-texts.ts';
import { LEVEL_NAMES } from '../texts/level-texts.ts';
import { precisionInWords } from '../texts/precision-texts.ts';
import { fullLabel } from '../texts/fact-texts.ts';
import { detailTexts } from '../texts/detail-texts.ts';
import { sourceTexts } from '../texts/source-texts.ts';
import type { DetailFacts } from './CampusDetail.tsx';

type Told = string | number | null | undefined;

/** What the page shows of a field, in one text; empty where it shows nothing, and for "other". */
export function shownOf(field: ReportField, { campus, filieres, territories, academie }: DetailFacts): string {
  switch (field) {
    case 'name':
      return joined(campus.name, campus.shortName, ...campus.formerNames);
    case 'label':
      return joined(fullLabel(campus.label), campus.labelYear, campus.excellenceYear);
    case 'filiere':
      return joined(...filieres.map(({ label }) => label));
    case 'place': {
      const { position } = campus;
      const town = position?.commune && withDepartement(position.commune, position.departement);
      const { academieName, region } = territories;
      return joined(town, precisionInWords(position, territories), academieName ?? detailTexts.unknownAcademie, region);
    }
    case 'trades':
      return joined(...campus.topics, ...campus.levels.map((level) => LEVEL_NAMES[level]));
    case 'network':
      return joined(campus.head?.name, ...[...campus.sites, ...campus.members].map(({ name }) => name));
    case 'contact':
      return joined(campus.website, campus.email, campus.phone, ...campus.contacts.map(({ role }) => role));
    case 'referent': {
      const referent = academie?.referent;
      return joined(referent?.name, referent?.role, referent?.service, referent?.email, ...(referent?.phones ?? []));
    }
    case 'other':
      return '';
  }
}

/** A source as a text: its address or title, and its year. */
export function sourceInText({ url, title, year }: Source): string {
  return `${url ?? title ?? sourceTexts.document} (${year ?? sourceTexts.undated})`;
}

function joined(...parts: Told[]): string {
  return parts.filter((part) => part !== null && part !== undefined && part !== '').join(' ; ');
}
