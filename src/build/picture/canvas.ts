import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { siteColours } from '../tokens.ts';
import { letterAt, levels, penOf, type Face, type Mask } from './letters.ts';

const pressed = promisify(deflate);
const { light: colours } = siteColours();
type Rgb = readonly [number, number, number];

/** What colours there are to draw with, and on what. */
export const inks = ['ink', 'soft', 'accent', 'earth'] as const;
export const grounds = ['paper', 'card', 'tint'] as const;
export type Ink = (typeof inks)[number];
export type Ground = (typeof grounds)[number];

/** A colour of the site, as `#rrggbb`. */
export function colour(role: string): string {
  const found = colours[role];
  if (found === undefined) throw new Error(`src/styles/tokens.css has no colour "${role}"`);
  return found.length === 4 ? found.replaceAll(/[0-9a-f]/g, '$&$&') : found;
}
const rgb = (role: string): Rgb => {
  const value = Number.parseInt(colour(role).slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
};
const mixed = (from: Rgb, to: Rgb, share: number): Rgb => {
  const at = (part: 0 | 1 | 2): number => Math.round(from[part] + (to[part] - from[part]) * share);
  return [at(0), at(1), at(2)];
};

/** Every colour of every picture: the steps from each ground to each ink, then what grounds are drawn with. */
const palette: Rgb[] = grounds.flatMap((ground) =>
  inks.flatMap((ink) => Array.from({ length: levels }, (_, step) => mixed(rgb(ground), rgb(ink), (step + 1) / levels))),
);
const stepsTo = (ground: Ground, ink: Ink): number =>
  (grounds.indexOf(ground) * inks.length + inks.indexOf(ink)) * levels;
for (const ground of grounds) palette.push(rgb(ground));
palette.push(rgb('line'));
for (const ground of ['paper', 'card'] as const)
  for (const share of [0.33, 0.66]) palette.push(mixed(rgb(ground), rgb('tint'), share));

/** The colour of the palette that is closest. */
function closest(red: number, green: number, blue: number): number {
  const far = palette.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2);
  return far.indexOf(Math.min(...far));
}

/** A picture whose points are numbers of the palette. Each row starts with the byte that PNG wants there. */
export class Canvas {
  readonly width: number;
  readonly height: number;
  readonly #points: Buffer;

  private constructor(width: number, height: number, points: Buffer) {
    this.width = width;
    this.height = height;
    this.#points = points;
  }

  /** Draws a ground from an SVG without letters. */
  static from(width: number, height: number, inside: string): Canvas {
    const { pixels } = new Resvg(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${inside}</svg>`,
      { font: { loadSystemFonts: false } },
    ).render();
    const points = Buffer.alloc((width + 1) * height);
    const known = new Map<number, number>();
    for (let y = 0; y < height; y += 1)
      for (let x = 0; x < width; x += 1) {
        const at = (y * width + x) * 4;
        const key = pixels.readUIntBE(at, 3);
        const found = known.get(key) ?? closest(key >> 16, (key >> 8) & 255, key & 255);
        known.set(key, found);
        points[y * (width + 1) + x + 1] = found;
      }
    return new Canvas(width, height, points);
  }

  /** The same picture, to go on drawing. */
  copy(): Canvas {
    return new Canvas(this.width, this.height, Buffer.from(this.#points));
  }

  /** Lays a mask on the picture, in an ink, where the ground is of one colour. */
  lay({ width, height, cover }: Mask, x: number, y: number, ink: Ink, ground: Ground): void {
    const first = stepsTo(ground, ink) - 1;
    for (let row = Math.max(0, -y); row < height && y + row < this.height; row += 1)
      for (let column = Math.max(0, -x); column < width && x + column < this.width; column += 1) {
        const level = cover[row * width + column] ?? 0;
        if (level > 0) this.#points[(y + row) * (this.width + 1) + x + column + 1] = first + level;
      }
  }

  /**
   * Sets a line of text.
   * @param x where its pen starts
   * @param base the base line
   * @returns where its pen ends
   */
  write(text: string, x: number, base: number, face: Face, size: number, ink: Ink, ground: Ground): number {
    const { letters, end } = penOf(text, face, size);
    for (const { letter, at } of letters) {
      if (/\s/.test(letter)) continue;
      const { mask, left, base: inside, x: start } = letterAt(letter, face, size, x + at);
      this.lay(mask, start - left, base - inside, ink, ground);
    }
    return x + end;
  }

  /** The picture as a PNG with a palette. It is pressed beside the drawing of the next one. */
  async png(): Promise<Buffer> {
    const chunk = (type: string, data: Uint8Array): Buffer => {
      const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
      const framed = Buffer.alloc(body.length + 8);
      framed.writeUInt32BE(data.length, 0);
      body.copy(framed, 4);
      framed.writeUInt32BE(crc32(body), body.length + 4);
      return framed;
    };
    const header = Buffer.alloc(13);
    header.writeUInt32BE(this.width, 0);
    header.writeUInt32BE(this.height, 4);
    // Eight bits a point, which are numbers of a palette.
    header.set([8, 3, 0, 0, 0], 8);
    return Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk('IHDR', header),
      chunk('PLTE', Buffer.from(palette.flat())),
      chunk('IDAT', await pressed(this.#points, { level: 4 })),
      chunk('IEND', Buffer.alloc(0)),
    ]);
  }
}
