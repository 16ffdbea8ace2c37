import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packTexts, unpackText } from '../../src/policy/page-archive.ts';

const piece = fc.oneof(
  fc.string(),
  fc.constantFrom('<div class="a">', '<p>', '</p>', `<style>${'x'.repeat(300)}</style>`),
);
const texts = fc.dictionary(
  fc.string(),
  fc.array(piece).map((pieces) => pieces.join('')),
  { maxKeys: 30 },
);

test('what is packed comes out as it was, whatever it is', () => {
  fc.assert(
    fc.property(texts, (given) => {
      const { common, packed } = packTexts(new Map(Object.entries(given)));
      for (const [address, text] of Object.entries(given))
        expect(unpackText(packed.get(address) ?? [], common)).toBe(text);
    }),
  );
});

test('what many pages share stands once', () => {
  const style = `<style>${'x'.repeat(5_000)}</style>`;
  const pages = new Map(Array.from({ length: 50 }, (_, index) => [`/${index}/`, `${style}<p>${index}</p>`]));
  const { common, packed } = packTexts(pages);
  expect(common).toEqual([style]);
  expect(JSON.stringify([...packed]).length).toBeLessThan(2_000);
});
