/** The names of the levels of training. */
import type { Level } from '../domain/campus.ts';

export const LEVEL_NAMES: Record<Level, string> = {
  cap: 'CAP',
  'bac-pro': 'Bac pro',
  bts: 'BTS',
  but: 'BUT',
  'licence-pro': 'Licence pro',
  master: 'Master',
  ingenieur: "Diplôme d'ingénieur",
  doctorat: 'Doctorat',
};
