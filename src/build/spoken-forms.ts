import type { Plugin } from 'vite';
import { readOnce } from '../registry/read-once.ts';

const name = 'virtual:spoken-forms';

/**
 * Gives scripts `content/spoken.yaml` as a module, so that it travels with the reader and not with every page.
 * @param folder the folder of content
 */
export const spokenForms = (folder: string): Plugin => ({
  name: 'spoken-forms',
  resolveId: (id) => (id === name ? `\0${name}` : undefined),
  load: (id) => (id === `\0${name}` ? `export default ${JSON.stringify(readOnce(folder).content.spoken)}` : undefined),
});
