import './detail.css';
import './detail-print.css';
import { X } from 'lucide-react';
import { useDeferredValue, type RefObject } from 'react';
import type { Academie, Campus } from '../domain/campus.ts';
import type { Predecessor } from '../domain/campus-file.ts';
import type { Complements } from '../domain/complements.ts';
import type { LabelFact } from '../domain/label.ts';
import { termParts } from '../domain/glossary.ts';
import type { SiteConfig } from '../domain/site-config.ts';
import type { TerritoryNames } from '../texts/common-texts.ts';
import { glossaryLinkName } from '../texts/detail-texts.ts';
import { panelTexts } from '../texts/explore-texts.ts';
import { GlossaryPart, GlossaryScope } from '../ui/Glossed.tsx';
import { useIsWritten } from '../ui/useIsAlive.ts';
import { ActionsBar } from './ActionsBar.tsx';
import { CampusHeader } from './CampusHeader.tsx';
import type { DetailLinks } from './CampusLink.tsx';
import { ComplementsSection } from './ComplementsSection.tsx';
import { ContactSection } from './ContactSection.tsx';
import { DirectionsDisclosure } from './DirectionsDisclosure.tsx';
import { MissionsSection } from './MissionsSection.tsx';
import { NetworkSection } from './NetworkSection.tsx';
import { isLongOnPaper } from './paper-length.ts';
import { PaperCode } from './PaperCode.tsx';
import { ReferentSection } from './ReferentSection.tsx';
import { ReportDisclosure } from './ReportDisclosure.tsx';
import { SourcesSection } from './SourcesSection.tsx';
import { TradesSection } from './TradesSection.tsx';
import { usePageAddress } from './usePageAddress.ts';

/** Everything that a campus's page tells, gathered by the page from the dataset. */
export interface DetailFacts {
  campus: Campus;
  filieres: { id: string; label: string }[];
  territories: TerritoryNames;
  academie: Academie | null;
  missions: readonly LabelFact[];
  /** Campuses that were merged into this one. */
  predecessors: readonly Predecessor[];
  /** The name under which the visitor looked for it, where it has been merged since. */
  soughtAs: string | null;
  /** The campuses that complete this one. */
  complements: Complements;
  filiereName: (id: string) => string;
  /** "Tours (37)", of a shown campus. */
  placeOf: (id: string) => string;
  /** Date of the facts, YYYY-MM-DD. */
  edition: string;
  site: SiteConfig;
  /** Path of the page, that of the site included, without the visitor's query. */
  path: string;
  links: DetailLinks;
}

interface CampusDetailProps {
  facts: DetailFacts;
  headingRef: RefObject<HTMLHeadingElement | null>;
  /** Nothing has been pressed for it: the visitor comes by an address or by the history, and all of it is there at once. */
  isAtOnce: boolean;
  onClose: () => void;
}

/** One campus: panel beside the results on a wide screen, page of its own on a phone. */
export function CampusDetail({ facts, headingRef, isAtOnce, onClose }: CampusDetailProps) {
  const { campus, academie, site, links } = facts;
  const address = usePageAddress(site.origin, facts.path);
  const page = address ?? facts.path;
  // A press is answered by the name; the rest is drawn in parts then, between which the page answers.
  const isWrittenPage = useIsWritten();
  const isWhole = useDeferredValue(true, isAtOnce || isWrittenPage);
  return (
    <GlossaryScope partsOf={termParts} nameOf={glossaryLinkName} TermLink={links.GlossaryLink}>
      <article
        className="detail"
        data-filiere={campus.filiere}
        data-long={isLongOnPaper(campus, academie) || undefined}
      >
        <div className="detail-bar">
          <button type="button" className="button detail-close" onClick={onClose}>
            <X size={18} aria-hidden="true" />
            {panelTexts.close}
          </button>
        </div>
        <PaperCode address={address} />
        <CampusHeader facts={facts} headingRef={headingRef} />
        {isWhole && (
          <GlossaryPart>
            <div className="detail-ways">
              <ActionsBar campus={campus} address={address} fileAddress={links.fileAddress} />
              <DirectionsDisclosure position={campus.position} />
              <ReportDisclosure facts={facts} page={page} />
            </div>
            <MissionsSection missions={facts.missions} />
            <TradesSection topics={campus.topics} levels={campus.levels} />
            <NetworkSection campus={campus} />
            <ContactSection campus={campus} academie={academie} />
            <ReferentSection
              academie={academie}
              email={site.contact.email}
              page={page}
              PrivacyLink={links.PrivacyLink}
            />
            <ComplementsSection
              campus={campus}
              complements={facts.complements}
              filiereName={facts.filiereName}
              placeOf={facts.placeOf}
              links={links}
            />
            <SourcesSection campus={campus} fileAddress={links.fileAddress} />
          </GlossaryPart>
        )}
      </article>
    </GlossaryScope>
  );
}
