import { readFileSync } from 'node:fs';
import { splitAmount } from '../language/amount.ts';
import { icons, type IconName } from '../components/page/icons.ts';
import { Canvas, colour, type Ground, type Ink } from './picture/canvas.ts';
import { maskOf, missingLetters, widthOf, type Face, type Mask } from './picture/letters.ts';
import { clausesIn, fitted, sentencesIn, type Measure } from '../language/lines.ts';
import { shareSize, type ShareSpec } from './share-spec.ts';

const { width, height } = shareSize;
const margin = 76;
const inner = width - 2 * margin;
/** Where the hills stand, and the ground below them on which the site is named. */
const shore = 524;

const measure =
  (face: Face, size: number): Measure =>
  (text) =>
    widthOf(text, face, size);

/** The summits of Tam Đảo, as at the foot of the home page's head. */
const hills =
  'M-400 62H0c70-6 150 4 230-2 80-6 120-4 185-16l57-28 34 22 62-36 46 32 42-20 74 36c70 14 120 4 190 8 90 6 180-4 280 2v24H-400Z';
const land = `<path d="${hills}" fill="${colour('tint')}" transform="translate(340 ${shore - 106}) scale(1 1.3)"/><rect y="${shore}" width="${width}" height="${height - shore}" fill="${colour('tint')}"/>`;
const slip = { top: 356, height: 132 };
const ruled = (ground: Ground, more: string): string =>
  `<rect width="${width}" height="${height}" fill="${colour(ground)}"/>${land}${more}`;

const cardBox = `<rect x="${margin}" y="${slip.top}" width="${inner}" height="${slip.height}" fill="${colour('card')}" stroke="${colour('line')}"/><rect x="${margin}" y="${slip.top}" width="${inner}" height="8" fill="${colour('accent')}"/>`;

/** What is the same on every picture of a kind, drawn once. */
const blank = {
  page: Canvas.from(width, height, ruled('paper', '')),
  slip: Canvas.from(width, height, ruled('paper', cardBox)),
  figure: Canvas.from(width, height, ruled('card', `<rect width="${width}" height="14" fill="${colour('accent')}"/>`)),
};

const markPaths = [...readFileSync('src/components/page/Mark.astro', 'utf8').matchAll(/<path d="[^"]+">/g)]
  .map(([path]) => path.replace('>', '/>'))
  .join('');
const mark = maskOf(64, 64, `<g transform="scale(2)">${markPaths}</g>`);
const iconMasks = new Map<IconName, Mask>();
function iconMask(name: IconName): Mask {
  const known =
    iconMasks.get(name) ??
    maskOf(
      52,
      52,
      `<g transform="translate(1 1) scale(2.08)" fill="none" stroke="#000" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round">${icons[name]}</g>`,
    );
  iconMasks.set(name, known);
  return known;
}

/** Status: a shape before the word. */
const shapes = {
  current: '<circle cx="14" cy="14" r="13"/>',
  future:
    '<path d="M14 1a13 13 0 0 0 0 26Z"/><circle cx="14" cy="14" r="11.5" fill="none" stroke="#000" stroke-width="3"/>',
  ended: '<rect y="12" width="28" height="4"/>',
} as const;
const states: Record<keyof typeof shapes, { mask: Mask; ink: Ink }> = {
  current: { mask: maskOf(28, 28, shapes.current), ink: 'accent' },
  future: { mask: maskOf(28, 28, shapes.future), ink: 'earth' },
  ended: { mask: maskOf(28, 28, shapes.ended), ink: 'soft' },
};

/** An amount: its number large, what stands around it smaller. */
function drawAmount(
  picture: Canvas,
  text: string,
  base: number,
  sizes: readonly number[],
  ground: Ground,
  x: number,
): void {
  const room = width - margin - x;
  const parts = splitAmount(text);
  const pieces = (size: number): { text: string; size: number }[] =>
    parts === undefined
      ? [{ text, size: size * 0.8 }]
      : [
          ...(parts.before === '' ? [] : [{ text: parts.before, size: size * 0.5 }]),
          { text: parts.number, size },
          ...(parts.after.trim() === '' ? [] : [{ text: parts.after.trim(), size: size * 0.5 }]),
        ];
  const gap = 14;
  const wide = (size: number): number =>
    pieces(size).reduce((sum, piece) => sum + widthOf(piece.text, 'serif', piece.size) + gap, -gap);
  const size = sizes.find((each) => wide(each) <= room) ?? sizes.at(-1) ?? 40;
  let pen = x;
  for (const piece of pieces(size))
    pen = picture.write(piece.text, pen, base, 'serif', piece.size, 'accent', ground) + gap;
}

function drawLines(
  picture: Canvas,
  lines: readonly string[],
  {
    top,
    leading,
    face,
    size,
    ink,
    ground,
  }: { top: number; leading: number; face: Face; size: number; ink: Ink; ground: Ground },
): number {
  lines.forEach((line, at) => picture.write(line, margin, top + at * leading, face, size, ink, ground));
  return top + (lines.length - 1) * leading;
}

function drawFoot(picture: Canvas, { site, independent, day }: ShareSpec): void {
  picture.lay(mark, margin, shore + 20, 'accent', 'tint');
  picture.write(site, margin + 80, shore + 50, 'serif', 34, 'ink', 'tint');
  picture.write(independent, margin + 80, shore + 82, 'sans', 22, 'soft', 'tint');
  picture.write(day, width - margin - widthOf(day, 'sans', 24), shore + 50, 'sans', 24, 'soft', 'tint');
}

function drawPage(spec: ShareSpec): Canvas {
  const { icon, kicker, title, amount, text } = spec;
  const picture = (amount === undefined ? blank.page : blank.slip).copy();
  const hasKicker = kicker !== '';
  if (icon !== undefined) picture.lay(iconMask(icon), margin - 3, 56, 'accent', 'paper');
  if (hasKicker) picture.write(kicker, margin + (icon === undefined ? 0 : 66), 93, 'sans', 32, 'accent', 'paper');
  const heading = fitted(
    title,
    [
      { size: 76, most: 2 },
      { size: 64, most: 2 },
      { size: 58, most: 3 },
      { size: 50, most: 3 },
    ],
    inner,
    (size) => measure('serif', size),
  );
  const leading = Math.round(heading.size * 1.24);
  const last = drawLines(picture, heading.lines, {
    top: 128 + heading.size,
    leading,
    face: 'serif',
    size: heading.size,
    ink: 'ink',
    ground: 'paper',
  });
  if (amount === undefined) {
    const size = 34;
    const room = last > 330 ? 2 : 3;
    const lines = sentencesIn(text, room, inner, measure('sans', size));
    drawLines(picture, lines, { top: last + 66, leading: 48, face: 'sans', size, ink: 'soft', ground: 'paper' });
  } else {
    picture.write(amount.label, margin + 32, slip.top + 48, 'sans', 24, 'soft', 'card');
    const base = slip.top + (amount.label === '' ? 88 : 108);
    drawAmount(picture, amount.text, base, [68, 60, 52, 46, 40], 'card', margin + 32);
  }
  drawFoot(picture, spec);
  return picture;
}

function drawFigure(spec: ShareSpec): Canvas {
  const { kicker, state, title, amount, text, law, note } = spec;
  const picture = blank.figure.copy();
  const { mask, ink } = states[state ?? 'current'];
  picture.lay(mask, margin, 68, ink, 'card');
  picture.write(kicker, margin + 44, 93, 'sans', 30, ink, 'card');
  const heading = fitted(
    title,
    [
      { size: 50, most: 1 },
      { size: 46, most: 2 },
      { size: 40, most: 3 },
      { size: 36, most: 3 },
    ],
    inner,
    (size) => measure('serif', size),
  );
  const last = drawLines(picture, heading.lines, {
    top: 118 + heading.size,
    leading: Math.round(heading.size * 1.26),
    face: 'serif',
    size: heading.size,
    ink: 'ink',
    ground: 'card',
  });
  const base = Math.max(last + 128, 300);
  drawAmount(picture, amount?.text ?? '', base, [128, 112, 96, 80, 68, 56, 46], 'card', margin);
  const size = 28;
  const measured = measure('sans', size);
  const lines = [text, ...clausesIn(law, base > 330 ? 1 : 2, inner, measured)];
  const end = drawLines(picture, lines, {
    top: base + 62,
    leading: 40,
    face: 'sans',
    size,
    ink: 'soft',
    ground: 'card',
  });
  if (note !== undefined) picture.write(note, margin, end + 38, 'sans', 24, 'earth', 'card');
  drawFoot(picture, spec);
  return picture;
}

/** The letters of a picture that its fonts cannot draw. */
export const lostLetters = ({
  kicker,
  title,
  amount,
  text,
  law,
  note,
  site,
  independent,
  day,
}: ShareSpec): string[] => [
  ...missingLetters(`${title}${amount?.text ?? ''}${site}`, 'serif'),
  ...missingLetters(`${kicker}${amount?.label ?? ''}${text}${law.join('')}…;${note ?? ''}${independent}${day}`, 'sans'),
];

/** Draws the picture of a page as a PNG. */
export const drawShare = (spec: ShareSpec): Promise<Buffer> =>
  (spec.kind === 'figure' ? drawFigure(spec) : drawPage(spec)).png();
