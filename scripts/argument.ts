/** The value that follows an option of a command ("--out dist"); null where it is not given. */
export function argument(args: readonly string[], name: string): string | null {
  const at = args.indexOf(name);
  return at < 0 ? null : (args[at + 1] ?? null);
}
