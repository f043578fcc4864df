import type { Academie, Campus } from '../domain/campus.ts';

/** What a line of its own, half empty, takes besides its text, in characters. */
const LINE = 30;
const PLAN = 300;
const LADDER = 200;
/** From here on a sheet of A4 gets tight. */
const MOST = 1250;

/** Whether a campus has so much to tell that its sheet of paper must be set closer; counts characters, for a few lists. */
export function isLongOnPaper(campus: Campus, academie: Academie | null): boolean {
  const { members, contacts } = campus;
  const referent = academie?.referent;
  const sources = [...campus.sources, ...(referent?.sources ?? [])];
  const texts = [
    ...[campus.name, campus.statusNote, ...campus.topics],
    ...[...members, ...campus.sites].map(({ name }) => name),
    ...contacts.flatMap(({ role, name, email, source }) => [role, name, email, source]),
    ...sources.flatMap(({ title, url }) => [title, url]),
    ...(referent ? [referent.role, referent.service, referent.serviceNote, referent.address, referent.email] : []),
  ];
  const lines = new Set(members.map(({ kind }) => kind)).size + contacts.length + sources.length;
  const hasPlan = members.some(({ position }) => position !== null);
  const length =
    texts.reduce((sum, text) => sum + (text?.length ?? 0), 0) +
    lines * LINE +
    (hasPlan ? PLAN : 0) +
    (campus.levels.length > 0 ? LADDER : 0);
  return length > MOST;
}
