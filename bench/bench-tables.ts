/** The figures of the map as a table, and how they stand beside ours. */
import type { BenchRow } from '../bench-rows.ts';

/** The figure of a variant; null where it did not come to an end. */
export function medianOf(rows: readonly BenchRow[], size: number, variant: string, what: string): number | null {
  return rows.find((row) => row.size === size && row.variant === variant && row.what === what)?.median ?? null;
}

const ms = (value: number | null) => (value === null ? '–' : value < 10 ? value.toFixed(1) : value.toFixed(0));
const mb = (value: number | null) => (value === null ? '–' : `${(value / 1e6).toFixed(1)} MB`);

export function printMapTable(rows: readonly BenchRow[], size: number): void {
  console.log(
    `\n| ${size} points | first (busy) | filter (busy) | restore (busy) | p95 / max | pan busy | long | heap |`,
  );
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
  for (const variant of new Set(rows.map((row) => row.variant))) {
    const figure = (what: string) => medianOf(rows, size, variant, what);
    const pair = (what: string) => `${ms(figure(what))} (${ms(figure(`${what} busy`))})`;
    const frames = `${ms(figure('pan p95'))} / ${ms(figure('pan longest frame'))}`;
    const cells = [pair('first'), pair('filter'), pair('restore'), frames, ms(figure('pan busy'))];
    console.log(`| ${[variant, ...cells, figure('pan long tasks') ?? '–', mb(figure('heap'))].join(' | ')} |`);
  }
  const ratio = (what: string, peer: string) => {
    const [own, other] = [medianOf(rows, size, 'ours', what), medianOf(rows, size, peer, what)];
    return own === null || other === null ? '–' : (other / own).toFixed(1);
  };
  console.log(
    `to ours: filter × ${ratio('filter busy', 'mcluster')} markercluster, × ${ratio('filter busy', 'supercluster')} supercluster; ` +
      `first × ${ratio('first busy', 'mcluster')}; p95 × ${ratio('pan p95', 'noop')} the empty map; heap × ${ratio('heap', 'mcluster')}`,
  );
}
