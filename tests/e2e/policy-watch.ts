/** The content security policy under test: what it refuses is seen. */
/** What begins a line of the console that tells a violation of the policy. */
export const VIOLATION = 'refused by the policy:';

/** In the page: puts each violation into the console, in one form for all browsers. */
export function reportViolations(start: string): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    console.error(start, event.effectiveDirective, event.blockedURI, event.sample);
  });
}

/** What was refused, as the page or, where it runs no scripts, the browser tells it; null for another line. */
export function violationIn(line: string): string | null {
  if (line.startsWith(VIOLATION)) return line.slice(VIOLATION.length).trim();
  return /Content Security Policy|Trusted(HTML|Script|Type)/.test(line) ? line : null;
}
