import { Flag } from 'lucide-react';
import { useId, useState } from 'react';
import { letterAsIssue, letterByMail, REPORT_FIELDS, sourcesOfField, type ReportField } from '../domain/report.ts';
import { reportLetter, reportTexts } from '../texts/campus-action-texts.ts';
import { useIsAlive } from '../ui/useIsAlive.ts';
import type { DetailFacts } from './CampusDetail.tsx';
import { CopyButton } from './CopyButton.tsx';
import { Disclosure } from './Disclosure.tsx';
import { shownOf, sourceInText } from './report-facts.ts';
import { WebLink } from './WebLink.tsx';

interface ReportDisclosureProps {
  facts: DetailFacts;
  /** Address of the page. */
  page: string;
}

/** How to tell that a fact is wrong: what is sent is shown, and the visitor sends it by their own means. */
export function ReportDisclosure({ facts, page }: ReportDisclosureProps) {
  const isAlive = useIsAlive();
  const [field, setField] = useState<ReportField>('other');
  const { campus, academie, edition, site } = facts;
  const letter = reportLetter({
    field,
    campusName: campus.name,
    page,
    shown: shownOf(field, facts),
    sources: sourcesOfField(field, { campus: campus.sources, referent: academie?.referent.sources ?? [] }).map(
      sourceInText,
    ),
    edition,
  });
  const mail = letterByMail(site.contact.email, letter);
  const issue = letterAsIssue(site.contact.issues, letter);
  return (
    <Disclosure icon={Flag} title={reportTexts.open}>
      {isAlive && <FieldChoice field={field} onChoose={setField} />}
      {mail === null && issue === null && <p>{reportTexts.nobody}</p>}
      <p className="detail-aside">{reportTexts.preview}</p>
      <p className="report-text">{letter.text.trim()}</p>
      <div className="detail-actions">
        {mail !== null && (
          <a className="button primary" href={mail}>
            {reportTexts.byMail}
          </a>
        )}
        {issue !== null && <WebLink address={issue} text={reportTexts.asIssue} />}
        {isAlive && (
          <CopyButton
            label={reportTexts.copy}
            text={`${letter.subject}\n\n${letter.text}`}
            done={reportTexts.copied}
            failed={reportTexts.notCopied}
          />
        )}
      </div>
    </Disclosure>
  );
}

function FieldChoice({ field, onChoose }: { field: ReportField; onChoose: (field: ReportField) => void }) {
  const id = useId();
  const handleChange = (value: string) => onChoose(REPORT_FIELDS.find((known) => known === value) ?? 'other');
  return (
    <p className="report-field">
      <label htmlFor={id}>{reportTexts.field}</label>
      <select id={id} value={field} onChange={({ target }) => handleChange(target.value)}>
        {REPORT_FIELDS.map((known) => (
          <option key={known} value={known}>
            {reportTexts.fieldName(known)}
          </option>
        ))}
      </select>
    </p>
  );
}
