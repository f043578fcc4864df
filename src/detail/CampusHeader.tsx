import type { RefObject } from 'react';
import { isExcellence, type Campus } from '../domain/campus.ts';
import { toVerifyInWords, withDepartement } from '../texts/common-texts.ts';
import { precisionInWords } from '../texts/precision-texts.ts';
import { fullLabel } from '../texts/fact-texts.ts';
import { detailTexts } from '../texts/detail-texts.ts';
import { capitalised } from '../texts/language.ts';
import { FiliereMark } from '../ui/FiliereMark.tsx';
import { Glossed } from '../ui/Glossed.tsx';
import type { DetailFacts } from './CampusDetail.tsx';
import { Fact } from './Section.tsx';

interface CampusHeaderProps {
  facts: DetailFacts;
  headingRef: RefObject<HTMLHeadingElement | null>;
}

/** Name, label, filières and place of a campus, and every doubt about them. */
export function CampusHeader({ facts, headingRef }: CampusHeaderProps) {
  const { campus, filieres, soughtAs, predecessors } = facts;
  return (
    <header className="detail-header">
      <FiliereMark filiere={campus.filiere} isDiamond={isExcellence(campus)} size="large" />
      <p className="detail-label">
        <Glossed text={fullLabel(campus.label)} />
      </p>
      <h1 ref={headingRef} tabIndex={-1}>
        {campus.name}
      </h1>
      {campus.shortName && campus.shortName !== campus.name && (
        <p className="detail-short">
          <Glossed text={detailTexts.alsoCalled(campus.shortName)} />
        </p>
      )}
      {soughtAs && <p className="notice">{detailTexts.redirected(soughtAs)}</p>}
      {campus.status === 'to-verify' && (
        <p className="notice">
          {toVerifyInWords(campus.lastAttestedYear)}
          {campus.statusNote && (
            <span className="notice-detail">
              <Glossed text={capitalised(campus.statusNote)} />
            </span>
          )}
        </p>
      )}
      {!campus.titleKnown && <p className="notice">{detailTexts.titleUnknown}</p>}
      <dl className="facts">
        <Fact term={detailTexts.filiere}>{filieres[0]?.label}</Fact>
        {filieres.length > 1 && (
          <Fact term={detailTexts.otherFilieres(filieres.length - 1)}>
            <ul className="plain-list">
              {filieres.slice(1).map(({ id, label }) => (
                <li key={id}>{label}</li>
              ))}
            </ul>
          </Fact>
        )}
        <PlaceFacts facts={facts} />
        <Fact term={detailTexts.labelTerm}>{labelYears(campus)}</Fact>
      </dl>
      {campus.formerNames.length > 0 && (
        <p className="detail-aside">
          <Glossed text={detailTexts.formerNames(campus.formerNames)} />
        </p>
      )}
      {predecessors.map((predecessor) => (
        <p key={predecessor.id} className="detail-aside">
          <Glossed text={detailTexts.merged(predecessor.name, predecessor.statusNote)} />
        </p>
      ))}
    </header>
  );
}

function PlaceFacts({ facts: { campus, territories } }: { facts: DetailFacts }) {
  const { position } = campus;
  return (
    <>
      <Fact term={detailTexts.place}>
        {position?.commune && (
          <span className="place-name">{withDepartement(position.commune, position.departement)}</span>
        )}
        <span className="place-precision">
          <Glossed text={precisionInWords(position, territories)} />
        </span>
      </Fact>
      <Fact term={detailTexts.academie}>{territories.academieName ?? detailTexts.unknownAcademie}</Fact>
      <Fact term={detailTexts.regionAcademique}>{territories.region}</Fact>
    </>
  );
}

function labelYears({ labelYear, excellenceYear }: Campus): string {
  const years = [
    ...(labelYear === null ? [] : [detailTexts.labelSince(labelYear)]),
    ...(excellenceYear === null ? [] : [detailTexts.excellenceSince(excellenceYear)]),
  ];
  return capitalised(years.length === 0 ? detailTexts.labelYearUnknown : years.join(', '));
}
