import reactHooks from 'eslint-plugin-react-hooks';
import { globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * The walls: for each room, which rooms it may not enter, and why. The table of HOUSE is the reason; this is its
 * guard. A room that is not named here may be imported by app/ alone.
 */
const ROOMS = ['find', 'filters', 'list', 'map', 'detail'];

/** Libraries with one door each. */
const DOORS = {
  leaflet: {
    names: ['leaflet', 'leaflet/*', 'react-leaflet'],
    open: ['map'],
    reason: 'Leaflet and react-leaflet are known to map/ alone, so that they can be replaced.',
  },
  router: {
    names: ['react-router-dom', 'react-router'],
    open: ['app', 'url'],
    reason: 'The router is known to app/ and url/ alone; rooms get links and callbacks as props.',
  },
  query: {
    names: ['@tanstack/*'],
    open: ['app', 'dataset'],
    reason: 'TanStack Query is known to app/ and dataset/ alone; rooms get data as props.',
  },
  schema: {
    names: ['valibot'],
    open: ['domain'],
    reason: 'The schema library is known to domain/ alone: data are parsed at one door.',
  },
  topojson: { names: ['topojson-*'], open: ['domain'], reason: 'Outlines are decoded in domain/ alone.' },
  node: { names: ['node:*'], open: [], reason: 'Node is for scripts/ and tests/: src/ runs in browsers.' },
  browser: { names: ['playwright-core', '@sparticuz/*'], open: [], reason: 'Playwright is for tests/e2e/ alone.' },
  react: {
    names: ['react', 'react-dom', 'react-dom/*', 'lucide-react'],
    open: ['app', 'ui', 'url', ...ROOMS],
    reason: 'The ground floor, the texts and the well know no React.',
  },
};

/** Which rooms of src/ each room may import. */
const MAY_IMPORT = {
  domain: [],
  texts: ['domain'],
  ui: [],
  url: ['domain'],
  dataset: ['domain'],
  ...Object.fromEntries(ROOMS.map((room) => [room, ['domain', 'ui', 'texts']])),
  app: ['domain', 'texts', 'ui', 'url', 'dataset', ...ROOMS],
};

function wallsOf(room) {
  const strangers = Object.keys(MAY_IMPORT).filter((other) => other !== room && !MAY_IMPORT[room].includes(other));
  const rooms = strangers.map((other) => ({
    group: [`../${other}/**`],
    message: `${room}/ may import ${MAY_IMPORT[room].join(', ') || 'nothing of ours'}: see the walls in docs/architecture.md.`,
  }));
  const doors = Object.values(DOORS)
    .filter(({ open }) => !open.includes(room))
    .map(({ names, reason }) => ({ group: names, message: reason }));
  return {
    name: `walls of ${room}`,
    files: [`src/${room}/**`],
    ignores: ['**/*.test.ts', '**/*.test.tsx'],
    rules: { 'no-restricted-imports': ['error', { patterns: [...rooms, ...doors] }] },
  };
}

export default tseslint.config(
  globalIgnores(['dist', '.cache', 'node_modules', 'public']),
  ...tseslint.configs.strict,
  reactHooks.configs.flat.recommended,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': ['error', { max: 80, skipComments: true, skipBlankLines: true }],
      'no-restricted-properties': [
        'error',
        { property: 'innerHTML', message: 'No HTML strings: build elements, so that hostile text stays text.' },
        { property: 'outerHTML', message: 'No HTML strings: build elements, so that hostile text stays text.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
          message: 'No HTML strings: build elements, so that hostile text stays text.',
        },
        {
          selector: 'JSXAttribute[name.name="style"]',
          message: 'No inline style: the content security policy refuses it in prerendered pages. Use a class.',
        },
        {
          selector:
            'Program > :matches(ExpressionStatement, VariableDeclaration) MemberExpression[object.name="window"]',
          message: 'Nothing reads window when a module loads: pages must be prerendered.',
        },
      ],
    },
  },
  ...Object.keys(MAY_IMPORT).map(wallsOf),
  {
    name: 'scripts, tests and settings',
    files: ['scripts/**', 'tests/**', 'bench/**', '**/*.test.ts', '**/*.test.tsx', '*.config.*'],
    rules: {
      'no-console': 'off',
      // A file of tests is a list: its describe blocks are as long as there are cases.
      'max-lines-per-function': 'off',
      'no-restricted-syntax': 'off',
    },
  },
  { files: ['**/*.js', '**/*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
);
