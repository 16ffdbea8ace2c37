import { expect, test } from 'vitest';
import { iconFor } from '../../src/components/page/icons.ts';
import { builtContent } from '../setup/pages.ts';

const content = builtContent();

test.each([...content.areas.keys(), ...content.situations.keys()])('"%s" has an icon of its own', (id) => {
  expect(iconFor(id)).not.toBe('papers');
});

test('no two situations share an icon', () => {
  const icons = [...content.situations.keys()].map((id) => iconFor(id));
  expect(new Set(icons).size).toBe(icons.length);
});
