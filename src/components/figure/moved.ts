import type { Period } from '../../policy/figures.ts';
import { isMoney, type Unit } from '../../schema/unit.ts';

/** By how much an amount moved: in dong, and in per cent of what it was, to one decimal. */
export type Moved = { by: number; percent: number };

/** Compares an amount with the one before it; `undefined` where there is none, or what is measured is no money. */
export function moved(now: Period, then: Period | undefined, unit: Unit): Moved | undefined {
  if (!isMoney(unit) || typeof now.value !== 'number' || typeof then?.value !== 'number' || then.value <= 0)
    return undefined;
  const by = now.value - then.value;
  return { by, percent: Math.round((by / then.value) * 1000) / 10 };
}
