import { describe, expect, it } from 'vitest';
import { RULES } from './trusted-types.ts';

describe('the default policy of Trusted Types', () => {
  it('lets through what Leaflet probes with, and no other HTML', () => {
    expect(RULES.createHTML('<svg/>')).toBe('<svg/>');
    for (const html of ['', ' <svg/>', '<svg/> ', '<svg onload=alert(1)>', '<SVG/>', '<b>gras</b>', 'texte']) {
      expect(RULES.createHTML(html), html).toBeNull();
    }
  });

  it("lets through the site's own service worker, and no other script", () => {
    expect(RULES.createScriptURL('/sw.js')).toBe('/sw.js');
    const others = ['sw.js', '/sw.js?x', '/sw.js#x', '//evil.test/sw.js', 'https://evil.test/sw.js', '/x/../sw.js', ''];
    for (const address of others) expect(RULES.createScriptURL(address), address).toBeNull();
    expect(RULES.createScript()).toBeNull();
  });
});
