import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { checkedDigests } from './scripts/checked-digests.ts';
import { dataRevision } from './scripts/data-revision.ts';
import { planSymbol } from './scripts/plan-symbol.ts';
import { routerPlugin } from './scripts/router-plugin.ts';
import { PictogramSheet } from './src/ui/PictogramSheet.tsx';

/** Where the build for Node goes: it writes the pages (scripts/prerender.ts) and is not published. */
const SERVER_OUT = '.cache/server';

/**
 * What comes in one file, the first group that fits: each file is a request, and small ones pack badly. What comes first,
 * cut where later pages share parts of it, would weigh 2 kB more.
 */
const CHUNKS = [
  { name: 'first', tags: ['$initial' as const] },
  // What a page asks for once it listens, and what campus, map, home and the other pages share.
  {
    name: 'shared',
    test: /lucide-react|src\/(app\/(GlossaryLink|after-load|StillMap|lazy-map|mark-facts|useMapFacts)|dataset\/(campus-query|in-parts|outlines-query)|domain\/(campus-lists|csv|data-licence|glossary|map-summary|marked-parts|plan|published-files|safe-links|word-forms)|texts\/(detail|fact|level|map|map-room|map-words|precision|region|source)-texts|ui\/(copy-text|download|FiliereMark|Glossed|Pictogram|Plan))\b/,
  },
  // What the pages beside home and the campuses share.
  {
    name: 'pages',
    test: /src\/(app\/(CampusesLink|PageMap|useArrival)|domain\/territory-facts|pages\/(CampusItems|ContactWay|CountTable|Fact|PageGlossary|PageSource|PlanFigure|SiteOpening)|texts\/(filiere|table|territory)-)/,
  },
  // What checks data that the build has not, and makes the facts of one campus of the whole.
  {
    name: 'schema',
    test: /src\/(domain\/(campus-file|campus-file-schema|complements|dataset-schema|places-file|trades)\.ts|dataset\/(far-query|read-settings)|texts\/reason-texts)/,
  },
  // What home asks for once its list can be used.
  {
    name: 'home',
    test: /src\/(dataset\/load-places|app\/(AnswerNotes|Downloads|FilterPart|FindBox|MapPlace)|list\/(DownloadResults|OldEdition)|ui\/Combobox)/,
  },
];

/** Puts the outlines of the plan and the pictograms into every page, once, for src/ui/ to show. */
function pageDrawings(): Plugin {
  return {
    name: 'page-drawings',
    transformIndexHtml: (html) => {
      const symbol = planSymbol(JSON.parse(readFileSync('data/outlines/outlines.topo.json', 'utf8')));
      const pictograms = renderToStaticMarkup(createElement(PictogramSheet));
      const sheet = `<svg class="page-drawings" aria-hidden="true" width="0" height="0">${symbol}${pictograms}</svg>`;
      return html.replace('<!--drawings-->', () => sheet);
    },
  };
}

/** What is written is seen without scripts: they come after the page itself and its fonts. */
function lateScripts(): Plugin {
  return {
    name: 'late-scripts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => html.replace('<script type="module"', '<script type="module" fetchpriority="low"'),
    },
  };
}

/** Writes into every page of a build what the application is to know of its data (src/dataset/data-revision.ts). */
function dataFacts(): Plugin {
  return {
    name: 'data-facts',
    apply: 'build',
    transformIndexHtml: (html) => {
      const { dataset, list, settings } = checkedDigests('public');
      const told = [
        `data-data-revision="${dataRevision('public')}"`,
        `data-checked-dataset="${dataset}"`,
        `data-checked-list="${list}"`,
        `data-checked-settings="${settings}"`,
      ].join(' ');
      return html.replace('<html lang="fr">', `<html lang="fr" ${told}>`);
    },
  };
}

export default defineConfig(({ isSsrBuild = false }) => ({
  plugins: [react(), routerPlugin(), pageDrawings(), dataFacts(), lateScripts()],
  worker: { format: 'es' },
  build: {
    // A small image must stay a file: a data: address would need a hole in the content security policy.
    assetsInlineLimit: 0,
    target: 'es2022',
    // What a chunk imports is in another of CHUNKS that is asked for anyway: no lists of it in the first scripts.
    modulePreload: false,
    manifest: !isSsrBuild,
    // Read by scripts/supply-files.ts.
    license: isSsrBuild ? false : { fileName: '.vite/license.json' },
    copyPublicDir: !isSsrBuild,
    ...(isSsrBuild
      ? { outDir: SERVER_OUT }
      : {
          rolldownOptions: { output: { codeSplitting: { groups: CHUNKS } } },
        }),
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
          // Of a busy machine, not of the code.
          testTimeout: 30_000,
          maxWorkers: 2,
          unstubGlobals: true,
          // Half of the time was loading the same modules for each file; no test leaves anything in them.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          environment: 'jsdom',
          include: ['src/**/*.test.tsx', 'tests/journeys/**/*.test.tsx'],
          setupFiles: ['tests/setup-journeys.ts'],
          maxWorkers: 2,
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/global-setup.ts'],
          // Of a busy machine, not of the code.
          testTimeout: 180_000,
          hookTimeout: 180_000,
          expect: { poll: { timeout: 15_000 } },
          maxWorkers: 2,
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'engines',
          environment: 'node',
          include: ['tests/engines/**/*.test.ts'],
          globalSetup: ['tests/engines/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
}));
