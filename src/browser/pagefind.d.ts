/** The part of Pagefind's browser API we use. */
export type PagefindResult = { id: string; data: () => Promise<{ url: string }> };
export type Pagefind = {
  options: (options: { noWorker?: boolean; baseUrl?: string }) => Promise<void>;
  /** The first search loads the index. */
  search: (query: string) => Promise<{ results: PagefindResult[] }>;
};
