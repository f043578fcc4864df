import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useLayoutEffect, type ReactNode, type RefObject } from 'react';
import { Link, useNavigationType } from 'react-router-dom';
import { campusQuery } from '../dataset/campus-query.ts';
import { configQuery } from '../dataset/config-query.ts';
import { datasetQuery } from '../dataset/dataset-query.ts';
import { CampusDetail } from '../detail/CampusDetail.tsx';
import { campusFileOf, type CampusFile } from '../domain/campus-file.ts';
import { filieresOf } from '../domain/campus.ts';
import type { Complement, Complements } from '../domain/complements.ts';
import { filiereLabel } from '../domain/dataset.ts';
import { NO_SITE } from '../domain/site-config.ts';
import { territoryNames } from '../texts/common-texts.ts';
import { campusPlace, PAGE_PATHS } from '../url/paths.ts';
import { takeFocusOver } from './CampusSheet.tsx';
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

/** What the sheet of a campus is told, whatever state it is in. */
export interface SheetFacts {
  atlas: Atlas;
  id: string;
  /** The name under which the visitor looked for it, where it has been merged since. */
  soughtAs: string | null;
  headingRef: RefObject<HTMLHeadingElement | null>;
  onClose: () => void;
}

export type HeldFocus = 'h1' | 'button' | '';

export interface CampusFactsProps extends SheetFacts {
  /** What is shown until it has come, and where it cannot. */
  loading: ReactNode;
  failure: ReactNode;
  /** What had the focus in what stood there before: "h1", the "button" that closes it, or nothing. */
  hadFocusRef: RefObject<HeldFocus>;
}

/**
 * All that is known of one campus, when it has come. It does not suspend: React would show it a third of a second after
 * what stands there until then, however soon it comes.
 */
export function CampusFacts({ loading, failure, hadFocusRef, ...props }: CampusFactsProps) {
  const { id, headingRef } = props;
  const client = useQueryClient();
  const { data: file, status } = useQuery({
    ...campusQuery(BASE, id),
    // What is here already is not waited for.
    initialData: () => fileInWhole(client, id),
  });
  // Before the next frame: a key pressed meanwhile would be for the page.
  useLayoutEffect(
    function passFocusOn() {
      takeFocusOver(headingRef, hadFocusRef);
    },
    [status, hadFocusRef, headingRef],
  );
  if (file) return <Facts {...props} file={file} />;
  return status === 'error' ? failure : loading;
}

interface FactsProps extends SheetFacts {
  file: CampusFile;
}

function Facts({ atlas, id, soughtAs, headingRef, onClose, file }: FactsProps) {
  const { dataset, index, view, facts } = atlas;
  const isAtOnce = useNavigationType() === 'POP';
  const { data: settings } = useQuery(configQuery(BASE));
  const { campus, academie, missions, predecessors } = file;
  return (
    <CampusDetail
      facts={{
        campus,
        filieres: filieresOf(campus).map((filiere) => ({ id: filiere, label: filiereLabel(dataset, filiere) })),
        territories: territoryNames(dataset, campus),
        academie,
        missions,
        predecessors,
        soughtAs,
        complements: complementsIn(file, index),
        filiereName: facts.nameOf.filiere,
        placeOf: facts.placeOf,
        edition: dataset.edition,
        site: settings?.site ?? NO_SITE,
        path: fileAddress(campusPlace(id, '').pathname.slice(1)),
        links: { hrefOf: view.hrefOf, onOpen: view.actions.open, fileAddress, PrivacyLink, GlossaryLink },
      }}
      headingRef={headingRef}
      isAtOnce={isAtOnce}
      onClose={onClose}
    />
  );
}

/** The facts of a campus in the whole dataset, where that has been loaded. */
function fileInWhole(client: QueryClient, id: string): CampusFile | undefined {
  const dataset = client.getQueryData(datasetQuery(BASE).queryKey)?.dataset;
  const campus = dataset?.campuses.find((candidate) => candidate.id === id);
  return dataset && campus && campusFileOf(campus, dataset);
}

/** The campuses that complete one, as the atlas knows them; one that it does not know is left out. */
function complementsIn({ complements }: CampusFile, { byId }: Atlas['index']): Complements {
  const known = (group: keyof Complements) =>
    complements[group].flatMap(({ id, ...complement }): Complement[] => {
      const campus = byId.get(id);
      return campus ? [{ campus, ...complement }] : [];
    });
  return {
    sameFiliere: known('sameFiliere'),
    otherFilieres: known('otherFilieres'),
    sharedMembers: known('sharedMembers'),
  };
}
