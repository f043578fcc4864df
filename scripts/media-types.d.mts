/** Media type by ending, without its charset. */
export const MEDIA_TYPES: Readonly<Record<string, string>>;
/** The endings of files that are smaller when packed. */
export const PACKABLE: readonly string[];
/** Media type of a path, with its charset where it is text; null for an ending that the site does not have. */
export function mediaTypeOf(path: string): string | null;
/** A media type with the charset of the site's texts, where it is one. */
export function withCharset(type: string): string;
