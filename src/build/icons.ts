import { readFileSync } from 'node:fs';
import sharp from 'sharp';

/** The mark as it stands, on a ground with round corners. */
const mark = (): string => readFileSync('public/icon.svg', 'utf8');
/** The mark on a square ground: phones cut their own corners. */
const square = (): string => mark().replace(/ rx="\d+"/, '');
const ground = (): string => /<rect [^>]*fill="(#[0-9a-f]{6})"/.exec(mark())?.[1] ?? '#0a5443';

const draw = (svg: string, size: number): Promise<Buffer> =>
  sharp(Buffer.from(svg), { density: 72 * (size / 48) })
    .resize(size, size)
    .png({ palette: true, colors: 32 })
    .toBuffer();

/** A maskable icon may lose a fifth at each edge: the mark is drawn smaller, the ground goes on around it. */
async function maskable(size: number): Promise<Buffer> {
  const inner = Math.round(size * 0.72);
  const margin = (size - inner) / 2;
  return sharp(await draw(square(), inner))
    .extend({
      top: Math.floor(margin),
      bottom: Math.ceil(margin),
      left: Math.floor(margin),
      right: Math.ceil(margin),
      background: ground(),
    })
    .png({ palette: true, colors: 32 })
    .toBuffer();
}

/** The PNG icons in `public/`, by name. */
export const icons: readonly { name: string; draw: () => Promise<Buffer> }[] = [
  { name: 'icon-180', draw: () => draw(square(), 180) },
  { name: 'icon-192', draw: () => draw(mark(), 192) },
  { name: 'icon-512', draw: () => draw(mark(), 512) },
  { name: 'icon-maskable-512', draw: () => maskable(512) },
];
