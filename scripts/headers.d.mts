/** What an answer holds: a page or a lone file, a file whose name changes with its content, data for any site. */
export type AnswerKind = 'page' | 'asset' | 'open';

/** Other hosts that the policy lets through, as sources ("https://*.tiles.example"); null for none. */
export interface PolicyHosts {
  /** For images. */
  tiles: string | null;
  /** For fetch. */
  geocoder: string | null;
}

/** How the site is delivered. */
export interface Delivery {
  hosts: PolicyHosts;
  /** Sources of the styles that stand in pages ("'sha256-…'"). */
  styles?: readonly string[];
  /** Whether visitors come by https alone. */
  isHttps?: boolean;
  /** Path of the site, "/" at both ends. */
  base?: string;
}

/** Paths of the site, without its base, by what they hold; what is in none of these folders is a page. */
export const FOLDERS: Readonly<Record<Exclude<AnswerKind, 'page'>, readonly string[]>>;

export const HOSTING_FILES: readonly string[];

export function kindOf(path: string): AnswerKind;
export function policyText(delivery: Delivery, isInPage?: boolean): string;
export function stylesIn(page: string): string[];
export function commonHeaders(delivery: Delivery): Record<string, string>;
export function headersOfKind(kind: AnswerKind): Readonly<Record<string, string>>;
export function headersOf(kind: AnswerKind, delivery: Delivery): Record<string, string>;
/** Throws for an address that a policy cannot name. */
export function hostsOf(config: unknown): PolicyHosts;
