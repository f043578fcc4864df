import { useQuery } from '@tanstack/react-query';
import type { ReactNode, RefObject } from 'react';
import { Link, useLocation } from 'react-router-dom';
import { configQuery } from '../dataset/config-query.ts';
import { filieresOf, type Campus } from '../domain/campus.ts';
import { filiereLabel, type Dataset } from '../domain/dataset.ts';
import { NO_SITE } from '../domain/site-config.ts';
import { territoryNames } from '../texts/common-texts.ts';
import { panelTexts, stateTexts } from '../texts/explore-texts.ts';
import { StateMessage } from '../ui/StateMessage.tsx';
import { campusPlace, PAGE_PATHS } from '../url/paths.ts';
import { CampusSheet } from './CampusSheet.tsx';
import { GlossaryLink } from './GlossaryLink.tsx';
import type { Atlas } from './useAtlas.ts';

const BASE = import.meta.env.BASE_URL;

/** The address of what stands at a path in the site. */
function fileAddress(path: string): string {
  return BASE + path;
}

function PrivacyLink({ children }: { children: ReactNode }) {
  return <Link to={PAGE_PATHS.privacy}>{children}</Link>;
}

interface CampusPanelProps {
  atlas: Atlas;
  openId: string;
  headingRef: RefObject<HTMLHeadingElement | null>;
}

/** The open campus, or the polite word that no campus has this address. */
export function CampusPanel({ atlas, openId, headingRef }: CampusPanelProps) {
  const { dataset, index, view, facts } = atlas;
  const { data: settings } = useQuery(configQuery(BASE));
  const campus = index.byId.get(openId);
  const soughtAs = useSoughtAs();
  return (
    <section className="panel" aria-label={panelTexts.panel}>
      {campus ? (
        <CampusSheet
          key={campus.id}
          facts={{
            campus,
            filieres: filieresOf(campus).map((id) => filiereOf(dataset, id)),
            territories: territoryNames(dataset, campus),
            academie: dataset.academies.find(({ id }) => id === campus.academie) ?? null,
            missions: dataset.label.missions,
            predecessors: dataset.campuses.filter(({ mergedInto }) => mergedInto === campus.id),
            soughtAs,
            campuses: dataset.campuses,
            filiereName: facts.nameOf.filiere,
            placeOf: facts.placeOf,
            edition: dataset.edition,
            site: settings?.site ?? NO_SITE,
            path: fileAddress(campusPlace(campus.id, '').pathname.slice(1)),
            links: { hrefOf: view.hrefOf, onOpen: view.actions.open, fileAddress, PrivacyLink, GlossaryLink },
          }}
          headingRef={headingRef}
          onClose={view.actions.close}
        />
      ) : (
        <StateMessage {...stateTexts.unknownCampus} as="h1" headingRef={headingRef}>
          <Link to="/" className="button primary">
            {stateTexts.backToAll}
          </Link>
          <button type="button" className="button" onClick={view.actions.close}>
            {panelTexts.close}
          </button>
        </StateMessage>
      )}
    </section>
  );
}

function filiereOf(dataset: Dataset, id: Campus['filiere']): { id: string; label: string } {
  return { id, label: filiereLabel(dataset, id) };
}

/** The name of the merged campus that led here, if the address was that of one. */
function useSoughtAs(): string | null {
  const state: unknown = useLocation().state;
  const soughtAs = (state as { soughtAs?: unknown } | null)?.soughtAs;
  return typeof soughtAs === 'string' ? soughtAs : null;
}
