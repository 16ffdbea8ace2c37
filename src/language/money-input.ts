import { fold } from './fold.ts';

const scales: [RegExp, number][] = [
  [/^(?:ty|ti|billion|bn|b)$/, 1_000_000_000],
  [/^(?:trieu|tr|cu|million|mil|m)$/, 1_000_000],
  [/^(?:nghin|ngan|ngin|k|thousand)$/, 1_000],
  [/^(?:dong|d|vnd|)$/, 1],
];
const scaleOf = (word: string): number | undefined => scales.find(([pattern]) => pattern.test(word))?.[1];

/** A number as either language writes it: `7.500.000`, `7,500,000`, `7,5`, `7.5`, `7500000`. */
function plainNumber(text: string): number | undefined {
  const bare = text.replace(/[\s\u00A0]/g, '');
  if (/^\d+$/.test(bare)) return Number(bare);
  // Groups of three with one kind of sign are thousands: "7.500" of dong is seven thousand five hundred.
  if (/^\d{1,3}([.,])\d{3}(?:\1\d{3})*$/.test(bare)) return Number(bare.replace(/[.,]/g, ''));
  if (/^\d+[.,]\d+$/.test(bare)) return Number(bare.replace(',', '.'));
  return undefined;
}

/**
 * Reads an amount of money as people write it: `7,5 triệu`, `7tr5`, `7.500.000`, `500k`, `1 triệu 200`.
 * @returns dong; `undefined` when it cannot be read
 */
export function readMoney(typed: string): number | undefined {
  // Folding would take the signs away: letters alone are folded.
  const text = typed.trim().toLowerCase();
  const match = /^([\d.,\s\u00A0]+)\s*([\p{L}₫]*)\s*(\d*)\s*([\p{L}₫]*)$/u.exec(text.replace(/^vnd\s*/, ''));
  if (match === null) return undefined;
  const [, number = '', unit = '', rest = '', tail = ''] = match;
  const value = plainNumber(number.trim());
  const scale = scaleOf(fold(unit.replace('₫', '')));
  if (value === undefined || scale === undefined) return undefined;
  const end = fold(tail.replace('₫', ''));
  if (rest === '') {
    if (end === '' || (end !== 'ruoi' && scaleOf(end) === 1)) return Math.round(value * scale);
    // "7 triệu rưỡi": and a half.
    return end === 'ruoi' && scale > 1 ? Math.round((value + 0.5) * scale) : undefined;
  }
  // "7tr5" is seven and a half million; "1 triệu 200" is one million two hundred thousand.
  const small = scaleOf(end);
  if (scale === 1 || small === undefined) return undefined;
  const part = tail === '' ? (Number(rest) / 10 ** rest.length) * scale : Number(rest) * small;
  return Math.round(value * scale + part);
}
