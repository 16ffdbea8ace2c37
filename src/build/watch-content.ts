import type { AstroIntegration } from 'astro';
import { forgetContent } from '../registry/read-once.ts';

/** In `npm run dev`: shows a page anew when its content changes. */
export function watchContent(folder: string): AstroIntegration {
  return {
    name: 'watch-content',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add(folder);
        server.watcher.on('all', (_, file) => {
          if (!file.startsWith(folder)) return;
          forgetContent();
          for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
