import { formatNumber } from '../../language/format.ts';
import { dataWords } from '../../language/data-words.ts';
import type { Period } from '../../policy/figures.ts';
import type { Language } from '../../schema/primitives.ts';
import { isMoney, isPercent, type Unit } from '../../schema/unit.ts';

/** By how much an amount moved: in dong, and in per cent of what it was, to one decimal. */
export type Moved = { by: number; percent: number };

/** Compares an amount with the one before it; `undefined` where there is none, or what is measured is no money. */
export function moved(now: Period, then: Period | undefined, unit: Unit): Moved | undefined {
  if (!isMoney(unit) || typeof now.value !== 'number' || typeof then?.value !== 'number' || then.value <= 0)
    return undefined;
  const by = now.value - then.value;
  return { by, percent: Math.round((by / then.value) * 1000) / 10 };
}

const signed = (number: number, language: Language): string =>
  `${number > 0 ? '+' : '−'}${formatNumber(Math.abs(number), language)}`;

/**
 * By how much a value moved, as a table of a history says it: `+8,1%` of an amount, `+5 điểm phần trăm` of a share;
 * `undefined` where nothing moved, or what is measured is neither.
 */
export function movedText(now: Period, then: Period | undefined, unit: Unit, language: Language): string | undefined {
  const amount = moved(now, then, unit);
  if (amount !== undefined) return amount.by === 0 ? undefined : `${signed(amount.percent, language)}%`;
  if (!isPercent(unit) || typeof now.value !== 'number' || typeof then?.value !== 'number') return undefined;
  const points = Number((now.value - then.value).toFixed(6));
  return points === 0 ? undefined : `${signed(points, language)} ${dataWords[language].points}`;
}
