/** Property tests draw the same cases on every machine; ATLAS_SEED=… draws others, to look for more. */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['ATLAS_SEED'] ?? 20261123) });
