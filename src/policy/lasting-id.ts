import { createHash } from 'node:crypto';

/** Ours alone, drawn at random once. Another one would give every entry of every feed another id. */
const namespace = '145095da-faab-4f17-92fb-098c313a1c19';

/**
 * A name-based UUID (version 5 of RFC 9562): the same name gives the same id for ever, wherever the site lives.
 * @param name what the id is for: `vi/change/free-public-schools`
 * @param within the namespace, a UUID
 * @returns the id as a URN: `urn:uuid:…`
 */
export function lastingId(name: string, within: string = namespace): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(within.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest()
    .subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return `urn:uuid:${bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}
