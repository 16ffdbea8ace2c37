/** The parts of a legal text, from the widest to the narrowest; the number says which may stand inside which. */
const ranks = {
  'Phụ lục': 0,
  Phần: 1,
  Chương: 2,
  Mục: 3,
  mục: 3,
  'Mẫu số': 4,
  Điều: 4,
  khoản: 5,
  điểm: 6,
  tiết: 7,
} as const;
export type PinpointPart = keyof typeof ranks;

/** One step into a text: `Điều 5, 6` is the part `Điều` with its numbers. */
export type PinpointStep = { part: PinpointPart; numbers: string[]; joined: 'list' | 'range' };

/** A place in a legal text, from the outside in. */
export type Place = PinpointStep[];

const number = String.raw`(?:[IVXLC]+|\d+(?:\.\d+)*)(?:[a-zđ]{0,2}|-[0-9A-Za-zĐ-]+)?`;
const letter = String.raw`(?:[a-zđ]{1,2}\d*|\d+(?:\.\d+)*)`;
const formNumber = String.raw`\d+[a-zđ]?(?:[-/.][0-9A-Za-zĐđ]+)*`;
const numberOf = (part: PinpointPart): string =>
  part === 'điểm' || part === 'tiết' ? letter : part === 'Mẫu số' ? formNumber : number;

const step = new RegExp(
  (Object.keys(ranks) as PinpointPart[])
    .map((part) => {
      const one = numberOf(part);
      // An annex need not be numbered.
      const optional = part === 'Phụ lục' ? '?' : '';
      return `(?<=^|\\s)(${part})(?: (${one} đến ${one}|${one}(?:, ${one})*(?: và ${one})?))${optional}(?=\\s|$)`;
    })
    .join('|'),
  'guy',
);

function parsePlace(text: string): Place | undefined {
  const place: Place = [];
  let end = 0;
  while (end < text.length) {
    step.lastIndex = end === 0 ? 0 : end + 1;
    const match = step.exec(text);
    if (match === null) return undefined;
    const [part, numbers = ''] = match.slice(1).filter((group: string | undefined) => group !== undefined);
    const before = place.at(-1);
    if (before !== undefined && ranks[part as PinpointPart] <= ranks[before.part]) return undefined;
    place.push({
      part: part as PinpointPart,
      numbers: numbers === '' ? [] : numbers.split(/, | và | đến /),
      joined: numbers.includes(' đến ') ? 'range' : 'list',
    });
    end = match.index + match[0].length;
  }
  return place;
}

/** The pinpoint of a document that is cited as a whole. */
export const wholeText = 'toàn văn';

/**
 * Reads a place in the law as an editor writes it: `Điều 3 khoản 2 điểm a`, `Điều 5, 6`, `Phụ lục II mục 3`, several
 * places parted by `; `, or `toàn văn`.
 * @returns the places, none for the whole text; `undefined` when it is none of these
 */
export function parsePinpoint(text: string): Place[] | undefined {
  if (text === wholeText) return [];
  const places = text.split('; ').map(parsePlace);
  return places.every((place) => place !== undefined && place.length > 0) ? (places as Place[]) : undefined;
}
