/** A site that is being served: its address without the final "/". */
export interface ServedSite {
  address: string;
  close: () => Promise<void>;
}

export function serveSite(options: {
  directory: string;
  base?: string;
  port?: number;
  host?: string;
}): Promise<ServedSite>;
