import { isExcellence, type Campus } from '../domain/campus.ts';
import { COMPLEMENT_GROUPS } from '../domain/campus-file.ts';
import type { Complement, Complements } from '../domain/complements.ts';
import { complementReason, complementTexts } from '../texts/detail-texts.ts';
import { capitalised } from '../texts/language.ts';
import { FiliereMark } from '../ui/FiliereMark.tsx';
import { CampusLink, type DetailLinks } from './CampusLink.tsx';
import { Section } from './Section.tsx';

interface ComplementsSectionProps {
  campus: Campus;
  complements: Complements;
  filiereName: (id: string) => string;
  placeOf: (id: string) => string;
  links: DetailLinks;
}

/** The campuses that complete this one, each with the reason why. */
export function ComplementsSection({ campus, complements, ...props }: ComplementsSectionProps) {
  const groups = COMPLEMENT_GROUPS.filter((group) => complements[group].length > 0);
  return (
    <Section title={complementTexts.heading}>
      {groups.length > 0 && <p className="detail-aside">{complementTexts.introduction}</p>}
      {campus.position === null && <p>{complementTexts.noPlace}</p>}
      {campus.position !== null && groups.length === 0 && <p>{complementTexts.none}</p>}
      {groups.map((group) => (
        <div key={group}>
          <h3>{complementTexts.groups[group]}</h3>
          <ul className="plain-list complements">
            {complements[group].map((complement) => (
              <Item key={complement.campus.id} complement={complement} {...props} />
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

type ItemProps = Omit<ComplementsSectionProps, 'campus' | 'complements'> & { complement: Complement };

function Item({ complement, filiereName, placeOf, links }: ItemProps) {
  const { campus } = complement;
  return (
    <li className="complement">
      <FiliereMark filiere={campus.filiere} isDiamond={isExcellence(campus)} size="small" />
      <div>
        <CampusLink campus={campus} {...links} />{' '}
        <span className="detail-aside">
          {capitalised(placeOf(campus.id))}. {complementReason(complement, filiereName)}
        </span>
      </div>
    </li>
  );
}
