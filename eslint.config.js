import reactHooks from 'eslint-plugin-react-hooks';
import { globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * The walls: for each room, which rooms it may not enter, and why. The table of HOUSE is the reason; this is its
 * guard. A room that is not named here may be imported by app/ alone.
 */
const ROOMS = ['find', 'filters', 'list', 'map', 'detail', 'table', 'pages'];

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
  combobox: {
    names: ['downshift'],
    open: ['ui'],
    reason: 'The library of the combobox is known to ui/ alone; rooms give lines and get keys.',
  },
  worker: {
    names: ['workbox-*', 'workbox-*/*'],
    open: ['worker'],
    reason: 'Workbox is known to worker/ alone: pages speak to the worker through app/worker-door.ts.',
  },
  node: { names: ['node:*'], open: [], reason: 'Node is for scripts/ and tests/: src/ runs in browsers.' },
  browser: {
    names: ['playwright-core', '@sparticuz/*', 'puppeteer-core'],
    open: [],
    reason: 'Playwright and Puppeteer are for tests/ alone.',
  },
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
  dataset: ['domain', 'ui'],
  worker: [],
  ...Object.fromEntries(ROOMS.map((room) => [room, ['domain', 'ui', 'texts']])),
  app: ['domain', 'texts', 'ui', 'url', 'dataset', ...ROOMS],
};

/** What would open a hole for hostile text or close the way to prerendering; each with its reason. */
const SYNTAX = [
  {
    selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
    message: 'No HTML strings: build elements, so that hostile text stays text.',
  },
  {
    selector: 'JSXAttribute[name.name="style"]',
    message: 'No inline style: the content security policy refuses it in prerendered pages. Use a class.',
  },
  ...[
    'MemberExpression[object.name=/^(window|document|localStorage|sessionStorage|navigator)$/]',
    'VariableDeclarator[init.name=/^(window|document)$/]',
  ].map((access) => ({
    selector: `Program > :matches(ExpressionStatement, VariableDeclaration, ExportNamedDeclaration) ${access}:not(:function *)`,
    message: 'Nothing reads window or document when a module loads: pages must be prerendered.',
  })),
];

/** Properties that take HTML as text. */
const HTML_PROPERTIES = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe'].map((property) => ({
  property,
  message: 'No HTML strings: build elements, so that hostile text stays text.',
}));

/** What the oldest Node of the ranges does wrong. */
const CAN_PARSE = {
  object: 'URL',
  property: 'canParse',
  message: 'That of Node 20.20 refuses accents after some calls: parsedAddress of src/domain/safe-links.ts.',
};

/** The ground floor must run anywhere. */
const BROWSER_GLOBALS = ['window', 'document', 'fetch', 'navigator', 'localStorage', 'sessionStorage', 'location'].map(
  (name) => ({ name, message: 'domain/ and texts/ are pure: no DOM, no network.' }),
);

/** `import('…')` of a stranger, which no-restricted-imports does not see. */
function dynamicImportOf(pattern, message) {
  return { selector: `ImportExpression[source.value=/${pattern}/]`, message };
}

function wallsOf(room) {
  const strangers = Object.keys(MAY_IMPORT).filter((other) => other !== room && !MAY_IMPORT[room].includes(other));
  const wall = `${room}/ may import ${MAY_IMPORT[room].join(', ') || 'nothing of ours'}: see docs/architecture.md.`;
  const doors = Object.values(DOORS).filter(({ open }) => !open.includes(room));
  const isPure = room === 'domain' || room === 'texts';
  return {
    name: `walls of ${room}`,
    files: [`src/${room}/**`],
    ignores: ['**/*.test.ts', '**/*.test.tsx'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            ...strangers.map((other) => ({ group: [`../${other}/**`], message: wall })),
            // Out of src/ there are the facts alone, for the well's addresses.
            { regex: room === 'dataset' ? '^\\.\\./\\.\\./(?!data/)' : '^\\.\\./\\.\\./', message: wall },
            ...doors.map(({ names, reason }) => ({ group: names, message: reason })),
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        ...SYNTAX,
        dynamicImportOf(`^\\.\\.\\u002f(${[...strangers, '\\.\\.'].join('|')})\\u002f`, wall),
        ...doors.map(({ names, reason }) =>
          dynamicImportOf(
            `^(${names
              .map((name) => name.replace(/\u002f?\*$/, ''))
              .join('|')
              .replaceAll('/', '\\u002f')})`,
            reason,
          ),
        ),
      ],
      'no-restricted-globals': isPure ? ['error', ...BROWSER_GLOBALS] : 'off',
    },
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
      'no-restricted-properties': ['error', ...HTML_PROPERTIES, CAN_PARSE],
      'no-restricted-syntax': ['error', ...SYNTAX],
    },
  },
  ...Object.keys(MAY_IMPORT).map(wallsOf),
  {
    name: 'walls of scripts and of tests',
    files: ['scripts/**', 'tests/**'],
    ignores: ['tests/e2e/browser.ts', 'tests/e2e/driver.ts', 'tests/engines/firefox.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: DOORS.browser.names,
              message: 'Browsers stand behind tests/e2e/driver.ts and tests/engines/firefox.ts.',
            },
          ],
        },
      ],
    },
  },
  {
    name: 'walls of scripts',
    files: ['scripts/**'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '/src/(?!domain/)', message: 'Scripts share the domain with the site, and nothing else of src/.' },
            { group: DOORS.react.names, message: 'Scripts know no React.' },
          ],
        },
      ],
    },
  },
  // The entry runs in a browser alone.
  { name: 'the entry', files: ['src/main.tsx'], rules: { 'no-restricted-syntax': 'off' } },
  {
    name: 'scripts, tests and settings',
    files: ['scripts/**', 'tests/**', 'bench/**', '**/*.test.ts', '**/*.test.tsx', '*.config.*'],
    rules: {
      'no-console': 'off',
      // A file of tests is a list: its describe blocks are as long as there are cases.
      'max-lines-per-function': 'off',
      'no-restricted-syntax': 'off',
      'no-restricted-properties': ['error', CAN_PARSE],
    },
  },
  { files: ['**/*.js', '**/*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
);
