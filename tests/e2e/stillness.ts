/** When a page is at rest: what is run in it for the driver. */

/** Whether React has taken the page over, or a notice says why it cannot; a page that is not ours is not waited for. */
export function isHeldByReact(): boolean {
  const root = document.getElementById('root');
  const isHeld = root === null || Object.keys(root).some((key) => key.startsWith('__reactContainer'));
  return isHeld || document.querySelector('.start-notice') !== null;
}

/**
 * Whether the page is idle: ends once it has had nothing to do some times in a row and has changed nothing meanwhile.
 * Counts turns and not the clock, which a test may hold still: a machine that is slow takes longer turns.
 */
export async function isIdle({ turns, turnMs }: { turns: number; turnMs: number }): Promise<boolean> {
  let still = 0;
  const listener = new MutationObserver(() => (still = 0));
  listener.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
  while (still < turns) {
    await new Promise((resolve) => setTimeout(resolve, turnMs));
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 }));
    still += 1;
  }
  listener.disconnect();
  return true;
}
