/** What a visitor wrote, as the words to look for. */
import { fold } from './fold.ts';

/** Words that carry no meaning in a search; they count only where the visitor wrote nothing else. */
const STOP_WORDS = new Set(
  (
    'a ai ainsi alors apres as au aux avec avoir beaucoup bien ca car ce ceci cela ces cet cette chez comme comment d ' +
    'dans de des dont du elle en encore es est et etre eu eux faut il ils j je jai juste l la le les leur leurs lui ' +
    'm ma mais me mes moi mon n ne nos notre nous on ont ou par pas plus plutot pour pourquoi pres qu quand que quel ' +
    'quelle quelles quels qui quoi s sa sais sans se ses si soi son sont suis sur t ta te tes toi ton tous tout toute ' +
    'toutes tres truc trucs tu un une vers veut veux voudrais voulais vouloir vos votre vous y cest jaime jadore ' +
    // Endings that stand apart: "infirmier(ère)", "soudeur/euse", "conducteur·trice".
    'ere esse euse rice teuse trice'
  ).split(' '),
);

/** Written as two words of which one says nothing alone, they are looked for as one. */
const COMPOUNDS = /\b(bien) (etre)\b|\b(grand) (est)\b/g;

/** What a pupil says around the word that matters; looked for, but never asked for. */
const LIGHT_WORDS = new Set(
  (
    'bac bts but cap cfa dut licence master pro ' +
    'academie adore aime aimer aimerais aimerait apprendre apprentissage autour boite boulot bosser bossant cherche chercher ' +
    'choses construire concevoir creer departement devenir deviendrai diplome domaine emploi entreprise entreprises etude etudes etudier exercer ' +
    'fabriquer faire fais filiere filieres formation formations former gens ecole ecoles idee interesse job lycee metier ' +
    'metiers monde occuper passion passionne passionnee plaire plait recherche recherchons region rever reve salarie salaries secteur ' +
    'specialise specialisee stage stages reparer travail travaille travailler travailles trouver universite utiliser'
  ).split(' '),
);

/** The same where it is one letter; with a hyphen it means something else: "e-commerce". */
const LONE_ENDING = /[(·.]e(?![\p{Letter}-])/giu;

/** The label's own name and initials: every campus bears them, and its name in the atlas leaves them out. */
const LABEL_NAME = /\b(campus( des metiers et des qualifications( d excellence)?)?|cmqe?)\b/g;

/** Longer searches are cut: no name in the atlas comes near, and each word costs. */
const MAX_WORDS = 16;

/** The folded words of a text, and its compounds as one word each: those that `searchWords` may look for. */
export function textWords(text: string): string[] {
  const folded = fold(text);
  return [...folded.split(' '), ...(folded.match(COMPOUNDS) ?? []).map((compound) => compound.replace(' ', ''))];
}

/** The folded words to look for: without the label's own name; without stop words, unless there is nothing else. */
export function searchWords(query: string): string[] {
  const folded = fold(query.replace(LONE_ENDING, ' ')).replace(LABEL_NAME, '').replace(COMPOUNDS, '$1$2$3$4');
  const words = folded.split(' ').filter(Boolean);
  const telling = words.filter((word, at) => !STOP_WORDS.has(word) || isSound(words, at));
  return [...new Set(telling.length > 0 ? telling : words)].slice(0, MAX_WORDS);
}

/** « son » is a possessive before its noun, but what one hears in "ingénieur du son", "régisseur son", "son et lumière". */
function isSound(words: readonly string[], at: number): boolean {
  if (words[at] !== 'son') return false;
  return at === words.length - 1 || /^(du|le|au)$/.test(words[at - 1] ?? '') || words[at + 1] === 'et';
}

/** Whether a word only helps an answer, and is never asked for. */
export function isLight(word: string): boolean {
  return LIGHT_WORDS.has(word);
}

/** Those of the words that a campus must answer: all but the light ones, unless there are only light ones. */
export function requiredWords(words: readonly string[]): string[] {
  const weighty = words.filter((word) => !isLight(word));
  return weighty.length > 0 ? weighty : [...words];
}
