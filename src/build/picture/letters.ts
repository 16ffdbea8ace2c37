import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';

/** The letters of a picture: titles and amounts in the serif, all else in the sans. Both carry Vietnamese. */
export type Face = 'serif' | 'sans';

/** How covered each point of a drawing is, from 0 to `levels`. */
export type Mask = { width: number; height: number; cover: Uint8Array };

/** How many steps there are from the ground to a colour; more would only make the files larger. */
export const levels = 6;

const fontFile = (name: string): string => createRequire(import.meta.url).resolve(`@expo-google-fonts/${name}`);
const faces: Record<Face, { family: string; weight: number; file: string }> = {
  serif: {
    family: 'Source Serif 4',
    weight: 700,
    file: fontFile('source-serif-4/700Bold/SourceSerif4_700Bold.ttf'),
  },
  sans: {
    family: 'Be Vietnam Pro',
    weight: 500,
    file: fontFile('be-vietnam-pro/500Medium/BeVietnamPro_500Medium.ttf'),
  },
};
const font = { loadSystemFonts: false, fontFiles: Object.values(faces).map(({ file }) => file) };

const inSvg = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const textSvg = (text: string, face: Face, size: number, x: number, y: number): string =>
  `<text x="${x}" y="${y}" font-family="${faces[face].family}" font-weight="${faces[face].weight}" font-size="${size}">${inSvg(text)}</text>`;

const svg = (width: number, height: number, inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${inside}</svg>`;

/** Draws black lines and grounds, and keeps how covered each point is. */
export function maskOf(width: number, height: number, inside: string): Mask {
  const { pixels } = new Resvg(svg(width, height, inside), { font }).render();
  const cover = new Uint8Array(width * height);
  for (let at = 0; at < cover.length; at += 1) cover[at] = Math.round(((pixels[at * 4 + 3] ?? 0) * levels) / 255);
  return { width, height, cover };
}

const measured = new Map<string, number>();

/** How far a few letters move the pen at a size of 100: measured between two upright strokes, and without them. */
function advance(letters: string, face: Face): number {
  const key = `${face} ${letters}`;
  const known = measured.get(key);
  if (known !== undefined) return known;
  const ink = (text: string): number =>
    new Resvg(svg(1000, 200, textSvg(text, face, 100, 50, 100)), { font }).getBBox()?.width ?? 0;
  const found = ink(`|${letters}|`) - (letters === '' ? 0 : advance('', face));
  measured.set(key, found);
  return found;
}

/** How far two letters move together, or apart. */
const kerning = (first: string, second: string, face: Face): number =>
  advance(first + second, face) - advance(first, face) - advance(second, face);

/** The letters of a text, and how far from its start the pen stands at each, in pixels. */
export function penOf(
  text: string,
  face: Face,
  size: number,
): { letters: { letter: string; at: number }[]; end: number } {
  let pen = 0;
  let before = '';
  const letters = Array.from(text.normalize('NFC'), (letter) => {
    if (before !== '') pen += kerning(before, letter, face);
    const at = (pen * size) / 100;
    pen += advance(letter, face);
    before = letter;
    return { letter, at };
  });
  return { letters, end: (pen * size) / 100 };
}

/** How far a text moves the pen, in pixels. */
export const widthOf = (text: string, face: Face, size: number): number => penOf(text, face, size).end;

/** A letter ready to be set: where its pen starts inside the mask, and where its base line is. */
export type Letter = { mask: Mask; left: number; base: number };

const drawn = new Map<string, Letter>();

/** Small letters are drawn at thirds of a point, so that they stand evenly. */
const phasesOf = (size: number): number => (size < 40 ? 3 : 1);

/**
 * A letter, drawn once for all pictures.
 * @param x where the pen stands in the picture; what of it is less than a point is drawn into the mask
 */
export function letterAt(letter: string, face: Face, size: number, x: number): Letter & { x: number } {
  const phases = phasesOf(size);
  const third = Math.round(x * phases);
  const phase = third % phases;
  const key = `${face} ${size} ${phase} ${letter}`;
  const known = drawn.get(key) ?? drawLetter(letter, face, size, phase / phases);
  drawn.set(key, known);
  return { ...known, x: (third - phase) / phases };
}

function drawLetter(letter: string, face: Face, size: number, shift: number): Letter {
  // Room for what leans out of its width, and for two marks over a capital.
  const left = Math.ceil(size / 6);
  const base = Math.ceil(size * 1.15);
  const width = Math.ceil((advance(letter, face) * size) / 100) + 2 * left + 1;
  const height = base + Math.ceil(size * 0.4);
  return { mask: maskOf(width, height, textSvg(letter, face, size, left + shift, base)), left, base };
}

/** A letter that no font has: what is drawn in its place is drawn for every letter that is missing. */
const nobodys = '\uE000';

/** The letters of a text that no face has. */
export function missingLetters(text: string, face: Face): string[] {
  const points = (letter: string): Uint8Array => letterAt(letter, face, 40, 0).mask.cover;
  return [...new Set(text.normalize('NFC'))].filter((letter) => {
    if (/\s/.test(letter)) return false;
    const found = points(letter);
    return Buffer.compare(found, points(nobodys)) === 0 || !found.some((level) => level > 0);
  });
}
