import type { Explainer } from './registry/content.ts';
import type { Basis, Language } from './schema/primitives.ts';

declare global {
  /** Whether phones may keep pages: the setting `OFFLINE`. */
  const offlineIsOn: boolean;
  /** Fetches a script of `src/browser` by its name; src/build/later-scripts.ts lists them. */
  const importLater: <Name extends 'later' | 'listen'>(name: Name) => Promise<LaterScripts[Name]>;
  interface LaterScripts {
    later: unknown;
    listen: { listen: (button: HTMLElement) => void };
  }

  namespace App {
    interface Locals {
      /** The language of the page being made, for the components inside its text. */
      language: Language;
      /** The explainer being made, for the components that show parts of its meta.yaml. */
      explainer?: Explainer | undefined;
      /** The clauses the page's text names, in the order of their numbers. */
      laws?: Basis[] | undefined;
      /** Whether the page has the note that explains the star at a number from one source. */
      doubts?: boolean | undefined;
    }
  }
}
