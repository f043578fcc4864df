import { describe, it } from 'vitest';
import { TWELVE } from '../engines/behaviours.ts';
import { Visitor, type Driver } from '../engines/visitor.ts';
import { visit, withBrowser, type Atlas } from './driver.ts';

withBrowser();

/** The tests' Chromium as the behaviours know a browser. */
function chromiumDriver(): Driver {
  let atlas: Atlas;
  return {
    open: async (path, size) => {
      atlas = await visit(path, size);
    },
    press: (key) => atlas.press(key),
    type: (text) => atlas.page.keyboard.type(text),
    clickAt: (x, y) => atlas.page.mouse.click(x, y),
    evaluate: (look, given) => atlas.page.evaluate(look as never, given as never),
    back: async () => {
      await atlas.page.evaluate(() => history.back());
    },
  };
}

for (const { requirement, behaviours } of TWELVE) {
  describe(requirement, () => {
    it.each(behaviours.map(({ sentence, show }) => [sentence, show] as const))('%s', async (_sentence, show) => {
      await show(new Visitor(chromiumDriver()));
    });
  });
}
