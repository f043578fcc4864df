/** The parts of a text between marks, which a program writes: the words around them are people's. */

/** The text with each block's lines between its marks; throws where a block has no marks, or marks no block. */
export function withBlocks(text: string, blocks: Record<string, readonly string[]>): string {
  const marked = [...text.matchAll(/<!-- bench:(\w+) -->/g)].map(([, name]) => name!);
  const expected = Object.keys(blocks).sort().join();
  if ([...marked].sort().join() !== expected) {
    throw new Error(`docs/performance.md: expected the marks ${expected}, found ${marked.sort().join()}`);
  }
  return text.replace(
    /<!-- bench:(\w+) -->[^]*?<!-- \/bench -->/g,
    (_, name: string) => `<!-- bench:${name} -->\n\n${blocks[name]!.join('\n')}\n\n<!-- /bench -->`,
  );
}

/** The lines between the marks of a block, as they stand in the text; none where it has no marks. */
export function blockIn(text: string, name: string): string[] {
  const found = new RegExp(`<!-- bench:${name} -->([^]*?)<!-- /bench -->`).exec(text)?.[1];
  return found?.trim() ? found.trim().split('\n') : [];
}
