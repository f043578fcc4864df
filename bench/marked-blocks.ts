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
