/**
 * Mutation testing: faults are planted in the code one by one, and the unit tests must notice. Started by
 * scripts/mutation.ts, which names the module and its tests; what came out is in docs/mutation.md.
 */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  // Which tests a module has is told by ATLAS_MUTATION_TESTS: most code runs when it is loaded, and each fault in it
  // would run every test that reaches the module from afar.
  vitest: { configFile: 'tests/mutation.config.ts', related: false },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  // Above the time that the real data take to be read on a busy machine: a slow run is no fault that was found.
  timeoutMS: 30_000,
  timeoutFactor: 4,
  tempDirName: '.cache/mutation/sandbox',
  ignorePatterns: ['.cache', 'dist', 'public/data', 'bench', 'docs', 'tests/{e2e,engines,journeys}'],
  reporters: ['json'],
  jsonReporter: { fileName: '.cache/mutation/report.json' },
  disableTypeChecks: false,
  thresholds: { high: 95, low: 85, break: null },
  warnings: { slow: false },
  allowConsoleColors: false,
};
