/**
 * The part of a service worker's scope that is used here. TypeScript's own types of it clash with those of pages, and the
 * project is checked as one.
 */
export type Lasting = Event & { waitUntil: (work: Promise<unknown>) => void };
type Scope = {
  addEventListener: ((type: 'activate' | 'install', listener: (event: Lasting) => void) => void) &
    ((type: 'message', listener: (event: Lasting & { data: unknown }) => void) => void);
  skipWaiting: () => Promise<void>;
  registration: { scope: string; unregister: () => Promise<boolean> };
};
export const scope = globalThis as unknown as Scope;
