import { memo, type MouseEvent } from 'react';
import { isExcellence, type CampusBrief } from '../domain/campus.ts';
import { shortLabel, toVerifyInWords } from '../texts/common-texts.ts';
import { capitalised } from '../texts/language.ts';
import { searchAnswerTexts } from '../texts/search-texts.ts';
import { isPlainClick } from '../ui/plain-click.ts';
import type { Held } from '../ui/watched.ts';

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
  /** The id of the campus that is pointed at: the list shows which card is its. */
  highlight: Held<string | null>;
  href: string;
  onOpen: (id: string) => void;
}

/** The id of a card's link, to which focus comes back; prefixed so that no datum can name an element of the page. */
export function cardLinkId(id: string): string {
  return `resultat-${id}`;
}

function Card(props: CampusCardProps) {
  const { campus, facts, why, distance, isOpen, highlight, href, onOpen } = props;
  const handleClick = (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    onOpen(campus.id);
  };
  return (
    <li
      className="card filiere-sign"
      data-filiere={campus.filiere}
      data-diamond={isExcellence(campus) || undefined}
      data-to-verify={campus.status === 'to-verify' || undefined}
      aria-posinset={props.place}
      aria-setsize={props.count}
      data-open={isOpen || undefined}
      onPointerEnter={() => highlight.set(campus.id)}
      onPointerLeave={() => highlight.set(null)}
    >
      <a
        id={cardLinkId(campus.id)}
        className="card-name"
        href={href}
        aria-current={isOpen || undefined}
        onClick={handleClick}
        onFocus={() => highlight.set(campus.id)}
        onBlur={() => highlight.set(null)}
      >
        {campus.name}
      </a>
      {linesOf(campus, facts)}
      {distance && <p className="card-distance">{distance}</p>}
      {why !== '' && (
        <p className="card-why">
          <span className="visually-hidden">{searchAnswerTexts.why} </span>
          {why}
        </p>
      )}
    </li>
  );
}

/**
 * What is said under the name, a line each: in one text, because a hundred cards of two elements weigh half of a hundred
 * cards of seven. The first line has its own look (list.css).
 */
function linesOf({ status, lastAttestedYear, label, shortName, name }: CampusBrief, facts: CardFacts): string {
  const lines = [
    `${capitalised(facts.place)} · ${shortLabel(label)}`,
    shortName && shortName !== name ? `${shortName} · ${facts.filiere}` : facts.filiere,
  ];
  if (status === 'to-verify') lines.unshift(toVerifyInWords(lastAttestedYear));
  return lines.join('\n');
}

/** One result: the whole card opens the campus, its name is the link. */
export const CampusCard = memo(Card);
