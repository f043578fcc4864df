/** What can be wrong with a dataset that is to come. */

/** Why there is no dataset: not reached, server at fault, not there, not readable, or for another version of the site. */
export type DatasetProblem = 'unreachable' | 'server-fault' | 'missing' | 'malformed' | 'other-version';

/** A failed load; `problem` chooses the words on the screen, the message is for the console. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  readonly problem: DatasetProblem;

  constructor(problem: DatasetProblem, message: string) {
    super(message);
    this.problem = problem;
  }
}

/** Why an answer of that HTTP status brings none. */
export function faultOfStatus(status: number): DatasetProblem {
  return status >= 500 ? 'server-fault' : 'missing';
}
