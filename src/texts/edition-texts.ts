/** Words on the age of the data. */
import { longDate } from './language.ts';

export const editionTexts = {
  old: (edition: string) => `Ces données datent du ${longDate(edition)}, il y a plus de dix-huit mois.`,
  check: "Avant une démarche, vérifiez auprès du campus ou de l'académie.",
} as const;
