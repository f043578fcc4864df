import { memo, type RefObject } from 'react';
import { Link, useLocation } from 'react-router-dom';
import { panelTexts, stateTexts } from '../texts/explore-texts.ts';
import { StateMessage } from '../ui/StateMessage.tsx';
import { CampusSheet } from './CampusSheet.tsx';
import type { Atlas } from './useAtlas.ts';

interface CampusPanelProps {
  atlas: Atlas;
  openId: string;
  headingRef: RefObject<HTMLHeadingElement | null>;
}

function Panel({ atlas, openId, headingRef }: CampusPanelProps) {
  const { index, view } = atlas;
  const campus = index.byId.get(openId);
  const soughtAs = useSoughtAs();
  return (
    <section className="panel" aria-label={panelTexts.panel}>
      {campus ? (
        <CampusSheet
          key={campus.id}
          name={campus.name}
          facts={{ atlas, id: campus.id, soughtAs, headingRef, onClose: view.actions.close }}
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

/** The open campus, or the polite word that no campus has this address. What follows the list draws it no second time. */
export const CampusPanel = memo(Panel);

/** The name of the merged campus that led here, if the address was that of one. */
function useSoughtAs(): string | null {
  const state: unknown = useLocation().state;
  const soughtAs = (state as { soughtAs?: unknown } | null)?.soughtAs;
  return typeof soughtAs === 'string' ? soughtAs : null;
}
