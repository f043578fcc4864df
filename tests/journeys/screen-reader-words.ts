/**
 * The simulated screen reader speaks English of roles and states; this is what NVDA and VoiceOver say of them in French,
 * or near it. Names and texts, which are the site's, are left as they are.
 */

const ROLES = new Map([
  ['alert', 'alerte'],
  ['article', 'article'],
  ['banner', 'bannière'],
  ['button', 'bouton'],
  ['caption', 'légende'],
  ['checkbox', 'case à cocher'],
  ['combobox', 'zone de liste modifiable'],
  ['contentinfo', 'pied de page'],
  ['definition', 'définition'],
  ['dialog', 'boîte de dialogue'],
  ['document', 'document'],
  ['figure', 'figure'],
  ['group', 'groupe'],
  ['heading', 'titre'],
  ['image', 'image'],
  ['link', 'lien'],
  ['list', 'liste'],
  ['listbox', 'suggestions'],
  ['listitem', 'puce'],
  ['main', 'contenu principal'],
  ['navigation', 'navigation'],
  ['option', 'option'],
  ['paragraph', 'paragraphe'],
  ['radio', 'bouton radio'],
  ['region', 'région'],
  ['search', 'recherche'],
  ['status', 'état'],
  ['term', 'terme'],
  ['textbox', 'champ'],
]);

const STATES: [RegExp, string][] = [
  [/^level (\d)$/, 'niveau $1'],
  [/^position (\d+)$/, 'n° $1'],
  [/^set size (\d+)$/, 'sur $1'],
  [/^not checked$/, 'non cochée'],
  [/^checked$/, 'cochée'],
  [/^not selected$/, 'non choisie'],
  [/^selected$/, 'choisie'],
  [/^not expanded$/, 'réduit'],
  [/^expanded$/, 'développé'],
  [/^not pressed$/, 'non enfoncé'],
  [/^pressed$/, 'enfoncé'],
  [/^disabled$/, 'indisponible'],
  [/^busy$/, 'occupé'],
  [/^current item$/, 'actuel'],
  [/^current page$/, 'page actuelle'],
  // What these readers leave out.
  [/^(not disabled|has popup listbox|autocomplete in list|\d+ controls?|not busy)$/, ''],
];

/** What a phrase of the simulator is in French; one of a plain text is the text. */
export function inFrench(phrase: string): string {
  const live = /^(polite|assertive): (.*)$/s.exec(phrase);
  if (live) return `(annonce) ${live[2]}`;
  const [, end = '', rest = ''] = /^(end of )?(.*)$/s.exec(phrase)!;
  const parts = rest.split(', ');
  const role = ROLES.get(parts[0]!);
  if (role === undefined) return phrase;
  return `${end && 'fin : '}${[role, ...statesInFrench(parts.slice(1))].join(', ')}`;
}

/** The last parts are states as long as each is one; before them stands the name. */
function statesInFrench(parts: readonly string[]): string[] {
  const firstName = parts.findLastIndex((part) => !STATES.some(([pattern]) => pattern.test(part)));
  const states = parts.slice(firstName + 1).map(stateInFrench);
  return [...parts.slice(0, firstName + 1), ...states.filter((state) => state !== '')];
}

function stateInFrench(part: string): string {
  const [pattern, words] = STATES.find(([candidate]) => candidate.test(part))!;
  return part.replace(pattern, words);
}
