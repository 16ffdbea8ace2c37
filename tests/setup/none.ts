import { expect } from 'vitest';

const shown = 20;

/** Expects that a check found nothing, and otherwise shows the first of what it found, one a line. */
export function expectNone(faults: Iterable<string>): void {
  const all = [...new Set(faults)];
  const lines = all.slice(0, shown);
  if (all.length > shown) lines.push(`… and ${all.length - shown} more`);
  expect(lines.join('\n')).toBe('');
}
