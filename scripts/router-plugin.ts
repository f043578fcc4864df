/**
 * React Router as a build wants it. Bundlers are given its development build, which warns where nobody reads it, and whose
 * forms and links are made in a way that counts as a deed: they stay where nobody uses them. What is marked here is what
 * its production build and a bundler's own notes would say (record 022). Where its files are written another way one day,
 * nothing is changed, and the budget of the first scripts tells.
 */
import type { Plugin } from 'vite';

/** Marks in React Router's modules what a bundler may leave out. */
export function routerPlugin(): Plugin {
  return {
    name: 'router',
    apply: 'build',
    transform: {
      filter: { id: /react-router\/dist\/.*\.m?js$/ },
      handler: (code) =>
        code
          .replace('var ENABLE_DEV_WARNINGS = true;', 'var ENABLE_DEV_WARNINGS = false;')
          .replace(/^\w+\.displayName = "\w+";$/gm, '')
          .replace(/^(var \w+ = )(\w+\.forwardRef\()/gm, '$1/* @__PURE__ */ $2'),
    },
  };
}
