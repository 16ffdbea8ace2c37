/** A text in pieces: a string stands for itself, a number for a piece that many texts share. */
export type Packed = (string | number)[];

/** A part of an archive, as it travels: texts by their address. The first part also carries what all of them need. */
export type ArchivePart = { texts: Record<string, Packed>; common?: string[]; places?: Record<string, number> };

/** Where pieces begin: before what pages repeat. */
const seams =
  /(?=<(?:style|header|footer|main|meta|link|script|nav|section|div|ul|li|a|h2|svg|button|details|p|dt|tr)[ >])/;
/** A piece is shared when that saves something. */
const isWorthSharing = (piece: string, count: number): boolean => count >= 10 && piece.length * count > 2_000;

/**
 * Packs texts that repeat each other, such as the pages of a site: pieces that many of them hold stand once.
 * @returns the shared pieces, and each text as its pieces
 */
export function packTexts(texts: ReadonlyMap<string, string>): { common: string[]; packed: Map<string, Packed> } {
  const cut = new Map([...texts].map(([address, text]) => [address, text.split(seams)]));
  const counts = new Map<string, number>();
  for (const pieces of cut.values()) for (const piece of pieces) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  const common = [...counts].filter(([piece, count]) => isWorthSharing(piece, count)).map(([piece]) => piece);
  const numbers = new Map(common.map((piece, index) => [piece, index]));
  const packed = new Map(
    [...cut].map(([address, pieces]) => {
      const parts: Packed = [];
      for (const piece of pieces) {
        const last = parts.at(-1);
        const number = numbers.get(piece);
        if (number !== undefined) parts.push(number);
        else if (typeof last === 'string') parts[parts.length - 1] = last + piece;
        else parts.push(piece);
      }
      return [address, parts];
    }),
  );
  return { common, packed };
}

/** A text from its pieces. */
export const unpackText = (pieces: Packed, common: readonly string[]): string =>
  pieces.map((piece) => (typeof piece === 'number' ? (common[piece] ?? '') : piece)).join('');
