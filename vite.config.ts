import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  build: {
    // A small image must stay a file: a data: address would need a hole in the content security policy.
    assetsInlineLimit: 0,
    target: 'es2022',
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/unit/**/*.test.ts'],
          setupFiles: ['tests/setup-properties.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          environment: 'jsdom',
          include: ['src/**/*.test.tsx', 'tests/journeys/**/*.test.tsx'],
          setupFiles: ['tests/setup-journeys.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
