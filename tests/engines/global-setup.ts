/** Says at once where there is no Firefox; then builds and serves the site as the end-to-end tests do. */
import type { TestProject } from 'vitest/node';
import serveSites from '../e2e/global-setup.ts';
import { firefoxPath } from './firefox.ts';

export default async function setup(project: TestProject) {
  firefoxPath();
  return serveSites(project);
}
