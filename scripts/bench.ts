// Measures the whole build (check, pages, search index) in a folder of its own: how its cost grows to 5,000 pages, or,
// with --peer, against Starlight with the same text.
import { parseArgs } from 'node:util';
import { growth } from './bench/growth.ts';
import { peer } from './bench/peer.ts';
import { Workshop } from './bench/workshop.ts';

const { values } = parseArgs({ options: { peer: { type: 'boolean', default: false } } });
const workshop = new Workshop();
try {
  process.exitCode = (values.peer ? peer(workshop) : growth(workshop)) ? 0 : 1;
} finally {
  workshop.remove();
}
