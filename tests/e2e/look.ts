/**
 * Takes pictures of the built site in .cache/look/, for eyes to judge: `npm run look [part of a name]`.
 * Three widths, light and dark, and the states that are seldom seen.
 */
import { mkdirSync } from 'node:fs';
import { serveSite } from '../../scripts/serve.mjs';
import { launchBrowser } from './browser.ts';

const FOLDER = '.cache/look';
const CAMPUS = '/campus/patmat-centre-val-de-loire';

const WINDOWS = [
  [360, 740],
  [768, 1024],
  [1440, 900],
] as const;

/** A name, an address, and a button to press first. */
const VIEWS: [name: string, path: string, press?: RegExp][] = [
  ['home', '/'],
  ['map', '/?vue=carte'],
  ['campus', CAMPUS],
  ['filtered', '/?filiere=tourisme-gastronomie&label=cmqe'],
  ['empty', '/?q=zzz&filiere=materiaux'],
  ['filters', '/', /^Filtrer/],
  ['legend', '/?vue=carte', /^Légende/],
  ['stack', '/?territoire=centre-val-de-loire&vue=carte', /au même endroit/],
  ['overseas', '/campus/solidarites-et-bien-etre-la-reunion'],
  ['to-verify', '/campus/aeronautique-nouvelle-aquitaine'],
  ['unknown', '/campus/nulle-part'],
  ['near', '/?q=soudeuse&lieu=45234&rayon=200'],
  ['near-map', '/?q=soudeuse&lieu=45234&rayon=200&vue=carte'],
  ['island', '/?lieu=97411'],
  ['nowhere', '/?q=licornologue'],
  ['table', '/tableau'],
  ['table-academie', '/tableau?par=academie&tri=total'],
  ['filieres', '/filieres'],
  ['filiere', '/filieres/tourisme-gastronomie'],
  ['territories', '/territoires'],
  ['territory', '/territoires/centre-val-de-loire'],
  ['territory-overseas', '/territoires/la-reunion'],
  ['territory-empty', '/territoires/mayotte'],
  ['label', '/label'],
  ['data', '/donnees'],
  ['accessibility', '/accessibilite'],
  ['legal', '/mentions-legales'],
  ['privacy', '/donnees-personnelles'],
  ['site-map', '/plan-du-site'],
];

const wanted = process.argv[2] ?? '';
mkdirSync(FOLDER, { recursive: true });
const { address, close } = await serveSite({ directory: 'dist' });
const browser = await launchBrowser();
for (const [width, height] of WINDOWS) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [name, path, press] of VIEWS) {
      const picture = `${name}-${width}-${colorScheme}`;
      if (!picture.includes(wanted)) continue;
      const page = await browser.newPage({ viewport: { width, height }, colorScheme, reducedMotion: 'reduce' });
      await page.goto(address + path);
      await page.waitForLoadState('networkidle');
      const target = press && page.getByRole('button', { name: press }).or(page.locator('summary', { hasText: press }));
      if (target && (await target.first().isVisible())) await target.first().click();
      await page.screenshot({ path: `${FOLDER}/${picture}.png` });
      await page.close();
      console.log(`${FOLDER}/${picture}.png`);
    }
  }
}
await browser.close();
await close();
process.exit(0);
