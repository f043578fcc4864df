import { filieresOf, isApproximate, isExcellence, type Campus } from '../domain/campus.ts';
import { filiereLabel, type Dataset } from '../domain/dataset.ts';
import { placeInShort, shortLabel, territoryNames, toVerifyInWords } from '../texts/common-texts.ts';
import { precisionInWords } from '../texts/precision-texts.ts';
import { capitalised } from '../texts/language.ts';
import { territoryTexts } from '../texts/territory-texts.ts';
import { FiliereMark } from '../ui/FiliereMark.tsx';
import type { PageLinks, PageProps } from './page-links.ts';

interface CampusItemsProps extends PageProps {
  campuses: readonly Campus[];
  /** The pins of the plan beside bear the numbers of the list. */
  isNumbered: boolean;
  /** The filière that the page is of: it goes without saying. */
  ofFiliere?: string;
}

/** The campuses of a page, each with what tells it from the others: the words of the plan beside it. */
export function CampusItems({ campuses, isNumbered, ofFiliere, dataset, links }: CampusItemsProps) {
  return (
    <ol className="page-items">
      {campuses.map((campus, place) => (
        <li key={campus.id}>
          {isNumbered ? (
            <span className="page-number">{place + 1}</span>
          ) : (
            <FiliereMark filiere={campus.filiere} isDiamond={isExcellence(campus)} size="small" />
          )}
          <CampusWords campus={campus} ofFiliere={ofFiliere} dataset={dataset} CampusLink={links.CampusLink} />
        </li>
      ))}
    </ol>
  );
}

interface CampusWordsProps {
  campus: Campus;
  ofFiliere: string | undefined;
  dataset: Dataset;
  CampusLink: PageLinks['CampusLink'];
}

function CampusWords({ campus, ofFiliere, dataset, CampusLink }: CampusWordsProps) {
  const names = territoryNames(dataset, campus);
  const filieres = filieresOf(campus)
    .filter((id) => id !== ofFiliere)
    .map((id) => filiereLabel(dataset, id));
  const isDoubtful = campus.position === null || isApproximate(campus.position);
  return (
    <div>
      <CampusLink id={campus.id}>{campus.name}</CampusLink>
      <p>
        {capitalised(placeInShort(campus, names))} · {shortLabel(campus.label)}
      </p>
      {filieres.length > 0 && <p>{territoryTexts.filieresOf(filieres, ofFiliere === undefined)}</p>}
      {isDoubtful && <p>{capitalised(precisionInWords(campus.position, names))}</p>}
      {campus.status === 'to-verify' && <p className="badge">{toVerifyInWords(campus.lastAttestedYear)}</p>}
    </div>
  );
}
