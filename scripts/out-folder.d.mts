/** Why a build must not go to a folder, in a sentence; null where it may. */
export function outProblem(out: string, project?: string): string | null;
