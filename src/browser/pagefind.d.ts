/** The part of Pagefind's browser API we use. */
export type PagefindFragment = { url: string; meta: Record<string, string | undefined> };
export type PagefindResult = { id: string; score: number; data: () => Promise<PagefindFragment> };
export type Pagefind = {
  options: (options: { noWorker?: boolean; baseUrl?: string }) => Promise<void>;
  /** The first search loads the index. Nothing to search for finds every page. */
  search: (query: string | null) => Promise<{ results: PagefindResult[] }>;
};
