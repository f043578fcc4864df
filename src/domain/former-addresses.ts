/** The addresses that a campus may once have had, or be given: its former names, as an address writes them; capitals. */
import { shownCampuses, type BriefDataset } from './dataset.ts';

/** A name as an address writes it: small letters, no accents, words joined by "-" ("Énergies (Fécamp)" to "energies-fecamp"). */
export function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/**
 * Former slug to the id of the shown campus that bore that name. An id of a campus keeps its own address; what two
 * campuses could claim leads to neither. Cost: one pass over the former names.
 */
export function formerAddresses(dataset: BriefDataset): Map<string, string> {
  const ids = new Set(dataset.campuses.map(({ id }) => id));
  const claims = new Map<string, Set<string>>();
  for (const { id, formerNames } of shownCampuses(dataset)) {
    for (const slug of formerNames.map(slugOf)) {
      if (slug !== '' && !ids.has(slug)) claims.set(slug, (claims.get(slug) ?? new Set()).add(id));
    }
  }
  return new Map([...claims].flatMap(([slug, [id, other]]) => (id && other === undefined ? [[slug, id]] : [])));
}

/**
 * The id of a campus that an id which is none leads on to: the same in small letters, as every id of the atlas is
 * written, or the campus that once bore that name. Undefined where neither is there.
 */
export function addressToday(dataset: BriefDataset, id: string): string | undefined {
  const small = id.toLowerCase();
  return dataset.campuses.find((campus) => campus.id === small)?.id ?? formerAddresses(dataset).get(small);
}
