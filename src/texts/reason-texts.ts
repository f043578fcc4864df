/** Why a campus answers a search by words: comes with the search. */
import type { Field } from '../domain/campus-texts.ts';
import type { Reason } from '../domain/text-search.ts';
import { fold } from '../domain/fold.ts';

/** What stands before the campus's own text; a topic and a filière need nothing. */
const FIELD_NAMES: Record<Field, string> = {
  name: 'nom du campus',
  shortName: 'nom court : ',
  formerName: 'ancien nom : ',
  topic: '',
  filiere: 'filière ',
  member: 'membre : ',
  town: 'ville : ',
  territory: 'territoire : ',
};

/**
 * "soudeuse → chaudronnerie → Systèmes innovants, mécatronique": what was written, the trade that it means where that
 * is something else, what the campus has of it, and for a topic its filière.
 */
export function reasonInWords({ words, field, text, trade }: Reason, filiere: string): string {
  const written = words.join(' ');
  const isNamed = trade?.names.some((name) => fold(name) === fold(written));
  const steps = [written];
  if (trade && !isNamed) steps.push(trade.names[0]!);
  steps.push(field === 'name' ? FIELD_NAMES.name : FIELD_NAMES[field] + text);
  if (field === 'topic') steps.push(filiere);
  return steps.filter((step, at) => fold(step) !== fold(steps[at - 1] ?? '')).join(' → ');
}
