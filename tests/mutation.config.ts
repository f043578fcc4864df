/** The tests that Stryker runs for one module (scripts/mutation.ts names them; without it, all that are beside). */
import { defineConfig } from 'vitest/config';
import type { Reporter, TestModule, Vitest } from 'vitest/node';

const BESIDE = ['src/{domain,url}/*.test.ts', 'scripts/{exports,campus-cards,suppression}.test.ts'];

/**
 * Tells Stryker (9.6.1) of a file of tests that could not be loaded: it counts tests alone, and took a fault by which
 * there were none for one that nobody noticed.
 */
class LoadFailures implements Reporter {
  private vitest: Vitest | null = null;

  onInit(vitest: Vitest) {
    this.vitest = vitest;
  }

  onTestRunStart() {
    this.vitest?.state.errorsSet.clear();
  }

  onTestModuleEnd(module: TestModule) {
    // As an error of this process: Stryker cannot print what comes from a worker, and restarts itself twice.
    for (const { message } of module.errors()) this.vitest?.state.catchError(new Error(message), 'Load');
  }
}

export default defineConfig({
  test: {
    environment: 'node',
    include: process.env['ATLAS_MUTATION_TESTS']?.split(',') ?? BESIDE,
    setupFiles: ['tests/setup-properties.ts'],
    // One worker for all the files of a run; each run, and so each fault, has a new one.
    isolate: false,
    // Of a busy machine, not of the fault; below Stryker's own limit.
    testTimeout: 25_000,
    reporters: [new LoadFailures()],
  },
});
