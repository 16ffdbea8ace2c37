import { createHash } from 'node:crypto';
import { lookKey } from '../policy/look.ts';

/**
 * The one script that stands in the page: it puts the reader's text size and colours on the page before the first paint,
 * so that nothing flashes and nothing moves. The policy names its hash; change it here and the headers follow.
 */
export const earlyScript = `try{document.documentElement.className=localStorage["${lookKey}"]||""}catch(e){}`;

/** Its hash, as a policy names it. */
export const earlyScriptHash = `'sha256-${createHash('sha256').update(earlyScript).digest('base64')}'`;
