import { memo, type MouseEvent } from 'react';
import { isExcellence, type CampusBrief } from '../domain/campus.ts';
import { shortLabel, toVerifyInWords } from '../texts/common-texts.ts';
import { searchAnswerTexts } from '../texts/search-texts.ts';
import { FiliereMark } from '../ui/FiliereMark.tsx';
import { isPlainClick } from '../ui/plain-click.ts';

/** What the page knows about a campus from elsewhere in the dataset. */
export interface CardFacts {
  /** "Tours (37)". */
  place: string;
  /** Official label of its filière. */
  filiere: string;
}

interface CampusCardProps {
  campus: CampusBrief;
  facts: CardFacts;
  /** Why it answers the search; empty where nothing was written. */
  why: string;
  /** "32 km au nord d'Orléans"; null where there is no place, or nothing to measure. */
  distance: string | null;
  /** Its place among all the results, from 1, and how many they are; undefined where all of them are drawn. */
  place: number | undefined;
  count: number | undefined;
  isOpen: boolean;
  isHighlighted: boolean;
  href: string;
  onOpen: (id: string) => void;
  onHighlight: (id: string | null) => void;
}

/** The id of a card's link, to which focus comes back; prefixed so that no datum can name an element of the page. */
export function cardLinkId(id: string): string {
  return `resultat-${id}`;
}

function Card(props: CampusCardProps) {
  const { campus, facts, why, distance, isOpen, isHighlighted, href, onOpen, onHighlight } = props;
  const handleClick = (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    onOpen(campus.id);
  };
  return (
    <li
      className="card"
      aria-posinset={props.place}
      aria-setsize={props.count}
      data-open={isOpen || undefined}
      data-highlighted={isHighlighted || undefined}
      onPointerEnter={() => onHighlight(campus.id)}
      onPointerLeave={() => onHighlight(null)}
    >
      <FiliereMark filiere={campus.filiere} isDiamond={isExcellence(campus)} />
      <div className="card-body">
        <a
          id={cardLinkId(campus.id)}
          className="card-name"
          href={href}
          aria-current={isOpen || undefined}
          onClick={handleClick}
          onFocus={() => onHighlight(campus.id)}
          onBlur={() => onHighlight(null)}
        >
          {campus.name}
        </a>
        <p className="card-place">
          {facts.place} · {shortLabel(campus.label)}
        </p>
        {distance && <p className="card-distance">{distance}</p>}
        <p className="card-facts">
          {campus.shortName && campus.shortName !== campus.name && `${campus.shortName} · `}
          {facts.filiere}
        </p>
        {why !== '' && (
          <p className="card-why">
            <span className="visually-hidden">{searchAnswerTexts.why} </span>
            {why}
          </p>
        )}
        {campus.status === 'to-verify' && <p className="badge">{toVerifyInWords(campus.lastAttestedYear)}</p>}
      </div>
    </li>
  );
}

/** One result: the whole card opens the campus, its name is the link. */
export const CampusCard = memo(Card);
