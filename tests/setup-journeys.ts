/**
 * What every journey stands on: a window, a clean slate, and a console that must stay silent. The files of tests that one
 * process runs share their modules and the document (`isolate: false`), which takes half the time; what a test leaves
 * is taken away here, and what must be one for all stands in modules of its own.
 */
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, vi } from 'vitest';
import { loadDetail } from '../src/app/CampusSheet.tsx';
import { loadFilters } from '../src/app/FiltersColumn.tsx';
import { loadFindBox } from '../src/app/Find.tsx';
import { loadMapPlace } from '../src/app/MapSide.tsx';
import { loadAnswer } from '../src/app/ResultsColumn.tsx';
import { loadCombobox } from '../src/ui/ComboField.tsx';
import { judgeConsole, listenToConsole } from './console-watch.ts';
import { resetWindow } from './fake-window.ts';

vi.setConfig({ testTimeout: 30_000 });
configure({
  asyncUtilTimeout: 6_000,
  // Without the whole page in every message: the name that was not found is what helps.
  getElementError: (message) => new Error(message ?? ''),
});

// A visitor who waited for the page to be whole; what comes before is a journey of its own.
beforeAll(async () => {
  await Promise.all([
    loadCombobox(),
    loadDetail(),
    import('../src/domain/campus-index.ts'),
    loadAnswer(),
    loadMapPlace(),
    loadFindBox(),
    loadFilters(),
  ]);
  // Of a busy machine.
}, 60_000);

beforeEach(() => {
  // Testing Library sets it for the first file of a process alone, and two waits at once may leave it either way: what a
  // page does by itself after a press is no fault of a test.
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  document.documentElement.lang = 'fr';
  document.title = '';
  resetWindow();
  listenToConsole();
});

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
  window.history.replaceState(null, '', '/');
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  judgeConsole();
});
