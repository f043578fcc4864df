import type { Academie, Campus } from '../domain/campus.ts';
import { academieInWords } from '../texts/common-texts.ts';
import { detailTexts } from '../texts/detail-texts.ts';
import { Glossed } from '../ui/Glossed.tsx';
import { MailLink, PhoneLink } from './ContactLinks.tsx';
import { Fact, Section } from './Section.tsx';
import { WebLink } from './WebLink.tsx';

interface ContactSectionProps {
  campus: Campus;
  academie: Academie | null;
}

/** How to reach the campus; where nothing is published, its académie's page and the plain truth. */
export function ContactSection({ campus, academie }: ContactSectionProps) {
  const { website, email, phone } = campus;
  return (
    <Section title={detailTexts.contact}>
      {website || email || phone ? (
        <dl className="facts">
          {website && (
            <Fact term={detailTexts.website}>
              <WebLink address={website} />
            </Fact>
          )}
          {email && (
            <Fact term={detailTexts.email}>
              <MailLink email={email} />
            </Fact>
          )}
          {phone && (
            <Fact term={detailTexts.phone}>
              <PhoneLink phone={phone} />
            </Fact>
          )}
        </dl>
      ) : (
        <NoContact academie={academie} />
      )}
      {campus.contacts.length > 0 && <Roles contacts={campus.contacts} />}
    </Section>
  );
}

function NoContact({ academie }: { academie: Academie | null }) {
  const page = academie?.site;
  return (
    <>
      <p>{detailTexts.noContact}</p>
      {academie && page && (
        <p>
          <WebLink address={page} text={detailTexts.academiePage(academieInWords(academie.kind, academie.name))} />
        </p>
      )}
    </>
  );
}

function Roles({ contacts }: Pick<Campus, 'contacts'>) {
  return (
    <ul>
      {contacts.map((contact, place) => (
        <li key={place}>
          <Glossed text={contact.name ? `${contact.name}, ${contact.role}` : detailTexts.roleOnly(contact.role)} />
          {contact.email && (
            <>
              {' '}
              <MailLink email={contact.email} />
            </>
          )}
          {contact.phone && (
            <>
              {' '}
              <PhoneLink phone={contact.phone} />
            </>
          )}{' '}
          <span className="source-line">
            {detailTexts.source} <WebLink address={contact.source} />
          </span>
        </li>
      ))}
    </ul>
  );
}
