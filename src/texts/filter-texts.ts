/** Words of the filters themselves, and of the chips of those that are chosen; those around them are in explore-texts. */
import type { Label, Level } from '../domain/campus.ts';
import { LABEL_NAMES } from './common-texts.ts';
import { LEVEL_NAMES } from './level-texts.ts';
import { number } from './language.ts';

/** "Tourisme, gastronomie (15)". */
function counted(name: string, count: number): string {
  return `${name} (${number(count)})`;
}

export const filterTexts = {
  filiere: 'Filière',
  label: 'Label',
  level: 'Niveau',
  territory: 'Territoire',
  counted,
  anyLabel: (count: number) => counted('Tous les labels', count),
  labelOption: (label: Label, count: number) => counted(LABEL_NAMES[label], count),
  levelOption: (level: Level, count: number) => counted(LEVEL_NAMES[level], count),
  levelNote: (known: number, all: number) =>
    `Le niveau est connu pour ${number(known)} campus sur ${number(all)} : les autres ne sont pas trouvés par ce filtre.`,
  whatLevels: 'Que veut dire BTS, BUT… ?',
  territoryNote: 'Régions académiques, puis leurs académies.',
  attested: (count: number) => counted('Seulement les campus attestés depuis 2019', count),
  clear: 'Effacer les filtres',
  chips: 'Filtres actifs',
} as const;
