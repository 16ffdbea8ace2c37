import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serveSite } from '../../scripts/static-server.ts';

/** Answers a request in place of the site; false leaves it to the site. */
export type Trouble = (request: IncomingMessage, response: ServerResponse) => boolean;

/** One address at which another build can be put, and whose answers can go wrong, as happens to sites and networks. */
export type ChangingSite = {
  address: string;
  /** Serves another built folder from now on. */
  put: (folder: string) => Promise<void>;
  trouble: Trouble | undefined;
  close: () => void;
};

export async function changingSite(folder: string): Promise<ChangingSite> {
  let current: Server | undefined;
  const open = async (next: string): Promise<void> => {
    const { server } = await serveSite({ folder: next, basePath: '/', port: 0 });
    current?.close();
    current = server;
  };
  await open(folder);
  const site: ChangingSite = {
    address: '',
    put: open,
    trouble: undefined,
    close: () => {
      current?.close();
      front.closeAllConnections();
      front.close();
    },
  };
  const front = createServer((request, response) => {
    if (site.trouble?.(request, response) !== true) current?.emit('request', request, response);
  });
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve));
  site.address = `http://localhost:${(front.address() as AddressInfo).port}/`;
  return site;
}

/** The network is gone. */
export const noNetwork: Trouble = (request) => {
  request.socket.destroy();
  return true;
};
