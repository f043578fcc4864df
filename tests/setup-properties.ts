/** Property tests draw the same cases on every machine; ATLAS_SEED=… draws others, to look for more. */
import fc from 'fast-check';

/** Where faults are planted by the thousand, a property has this long to notice one: fewer cases, no other ones. */
const FAULT_TIME_MS = 200;
const isMutation = process.env['ATLAS_MUTATION_TESTS'] !== undefined;

fc.configureGlobal({
  seed: Number(process.env['ATLAS_SEED'] ?? 20261123),
  ...(isMutation && { interruptAfterTimeLimit: FAULT_TIME_MS }),
});
