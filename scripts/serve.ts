import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { settingsOrExit } from './settings-or-exit.ts';
import { serveSite } from './static-server.ts';

const { distFolder, basePath, port } = settingsOrExit();

/** Says in a sentence what is wrong, and ends the program. */
function giveUp(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

if (!existsSync(join(distFolder, '404.html')))
  giveUp(`there is no built site in ${distFolder}; run "npm run build" first`);
try {
  const { address } = await serveSite({ folder: distFolder, basePath, port });
  console.log(`The site is at ${address}`);
} catch (error) {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE')
    giveUp(
      `port ${port} is in use by another program; end that one, or choose another port: PORT=${port + 1} npm start`,
    );
  if (code === 'EACCES') giveUp(`port ${port} is not open to this user; choose one above 1023: PORT=4321 npm start`);
  throw error;
}
