/**
 * The twelve requirements that most maps fail (docs/accessibility.md), as behaviours that any browser must show. They
 * run in Chromium with the tests (tests/e2e/twelve.test.ts) and in Firefox with `npm run test:engines`.
 */
import { mapBehaviours } from './map-behaviours.ts';
import { pageBehaviours } from './page-behaviours.ts';
import type { Visitor } from './visitor.ts';

/** One sentence about a visitor, and how to see that it is true. */
export interface Behaviour {
  /** Which of the twelve it belongs to, 1 to 12. */
  of: number;
  sentence: string;
  show: (visitor: Visitor) => Promise<void>;
}

const REQUIREMENTS = [
  'a mark is operable by Enter and Space',
  'each mark has a name of its own',
  'no long run of Tab, and skip links',
  'the focus goes to the campus and comes back',
  'what a drag does, buttons do',
  'one status says each answer once',
  'the list is the whole twin of the map',
  'nothing is lost at 320 × 256',
  'a filière is told without its colour',
  'what has the focus is never hidden',
  'title and focus follow each change of page, and back',
  'no English, no motion where it is reduced, clusters with real names',
] as const;

/** Each requirement with its behaviours. */
export const TWELVE = REQUIREMENTS.map((requirement, at) => ({
  requirement: `${at + 1}. ${requirement}`,
  behaviours: [...mapBehaviours, ...pageBehaviours].filter((behaviour) => behaviour.of === at + 1),
}));
