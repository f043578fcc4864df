/** What is said around the answer to a search. What is said of an answer as a whole is in answer-texts.ts. */
export const searchAnswerTexts = {
  also: (filiere: string) => `aussi dans la filière ${filiere}`,
  why: 'Pourquoi :',
  searching: 'Recherche en cours…',
} as const;
