import { existsSync } from 'node:fs';
import { readSettings } from '../src/registry/settings.ts';
import { serveSite } from './static-server.ts';

const { distFolder, basePath } = readSettings();
if (!existsSync(distFolder)) {
  console.error(`there is no built site in ${distFolder}; run "npm run build" first`);
  process.exit(1);
}
const { address } = await serveSite({ folder: distFolder, basePath, port: Number(process.env['PORT'] ?? 4321) });
console.log(`The site is at ${address}`);
