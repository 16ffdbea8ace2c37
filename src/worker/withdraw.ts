// What is served as the worker when reading without a network is switched off: it takes the place of the worker of
// before, removes what that one kept, and itself. From the next page on the browser asks the network alone.
import { forgetAll } from './copies.ts';
import { scope } from './scope.ts';

scope.addEventListener('install', () => void scope.skipWaiting());
scope.addEventListener('activate', (event) =>
  event.waitUntil(forgetAll(new URL(scope.registration.scope).pathname).then(() => scope.registration.unregister())),
);
