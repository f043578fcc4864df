import './detail.css';
import { X } from 'lucide-react';
import type { RefObject } from 'react';
import type { Academie, Campus } from '../domain/campus.ts';
import type { LabelFact } from '../domain/label.ts';
import type { TerritoryNames } from '../texts/common-texts.ts';
import { panelTexts } from '../texts/explore-texts.ts';
import { CampusHeader } from './CampusHeader.tsx';
import { ContactSection } from './ContactSection.tsx';
import { MissionsSection } from './MissionsSection.tsx';
import { NetworkSection } from './NetworkSection.tsx';
import { ReferentSection } from './ReferentSection.tsx';
import { SourcesSection } from './SourcesSection.tsx';
import { TradesSection } from './TradesSection.tsx';

/** Everything that a campus's page tells, gathered by the page from the dataset. */
export interface DetailFacts {
  campus: Campus;
  filieres: { id: string; label: string }[];
  territories: TerritoryNames;
  academie: Academie | null;
  missions: LabelFact[];
  /** Campuses that were merged into this one. */
  predecessors: Campus[];
  /** The name under which the visitor looked for it, where it has been merged since. */
  soughtAs: string | null;
}

interface CampusDetailProps {
  facts: DetailFacts;
  headingRef: RefObject<HTMLHeadingElement | null>;
  onClose: () => void;
}

/** One campus: panel beside the results on a wide screen, page of its own on a phone. */
export function CampusDetail({ facts, headingRef, onClose }: CampusDetailProps) {
  const { campus } = facts;
  return (
    <article className="detail" data-filiere={campus.filiere}>
      <div className="detail-bar">
        <button type="button" className="button detail-close" onClick={onClose}>
          <X size={18} aria-hidden="true" />
          {panelTexts.close}
        </button>
      </div>
      <CampusHeader facts={facts} headingRef={headingRef} />
      <MissionsSection missions={facts.missions} />
      <TradesSection topics={campus.topics} levels={campus.levels} />
      <NetworkSection campus={campus} />
      <ContactSection campus={campus} academie={facts.academie} />
      <ReferentSection academie={facts.academie} />
      <SourcesSection sources={campus.sources} lastAttestedYear={campus.lastAttestedYear} />
    </article>
  );
}
