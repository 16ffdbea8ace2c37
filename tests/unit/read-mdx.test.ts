import { describe, expect, test } from 'vitest';
import { figureMentions, MdxError, readMdx, workFormulas } from '../../src/registry/read-mdx.ts';

const outlineOf = (text: string) => readMdx(text).outline;

describe('what an MDX text says', () => {
  test('its figures, with the view and the day', () => {
    const { outline } = readMdx(
      'Là <Figure id="a" />, <Figure id="b" show="short" on="2026-06-30" />, <Figure id="c" show="big" />.',
    );
    expect(figureMentions(outline)).toEqual([
      { id: 'a', on: undefined, view: 'value' },
      { id: 'b', on: '2026-06-30', view: 'short' },
      { id: 'c', on: undefined, view: 'value' },
    ]);
  });

  test('its worked results, with the line', () => {
    expect(workFormulas(readMdx('Một.\n\nHai: <Work formula="a × 2" unit="VND" />.').outline)).toEqual([
      { formula: 'a × 2', line: 3 },
    ]);
  });

  test('its links, Vietnamese letters as they are', () => {
    const { links } = outlineOf(
      '[a](explainer:card) [b](document:188/2025/NĐ-CP)\n\n[c][d]\n\n[d]: https://example.org/',
    );
    expect(links.map(({ target }) => target)).toEqual([
      'explainer:card',
      'document:188/2025/NĐ-CP',
      'https://example.org/',
    ]);
  });

  test('its texts, with what they stand in; bold and links do not part a sentence, a component does', () => {
    const { texts } = outlineOf(
      '<Example title="Bà Hoa">\n\nTrả **500.000** [đồng](page:about) <Figure id="a" /> `mỗi` năm.\n\n</Example>',
    );
    expect(texts).toEqual([
      { text: 'Bà Hoa', line: 1, within: ['Example'] },
      { text: 'Trả 500.000 đồng ', line: 3, within: ['Example'] },
      { text: ' mỗi năm.', line: 3, within: ['Example'] },
    ]);
  });

  test('paragraphs, list items and headings are texts of their own', () => {
    const { texts } = outlineOf('### Một\n\nHai.\n\n- Ba\n- Bốn');
    expect(texts.map(({ text }) => text)).toEqual(['Một', 'Hai.', 'Ba', 'Bốn']);
  });
});

test.each([
  ['a tag left open', 'Một\n\n<Note>\n\nHai', 3],
  ['a sum', 'Một\n\n{1 + 1}', 3],
  ['a sum in a sentence', 'Một {1 + 1}', 1],
  ['an import', 'import a from "b"', 1],
  ['an export', 'export const a = 1', 1],
  ['code in an attribute', 'Một\n\n<Figure id={a} />', 3],
])('%s is refused, with its line', (_, source, line) => {
  const error = (() => {
    try {
      return readMdx(source);
    } catch (thrown) {
      return thrown;
    }
  })();
  expect(error).toBeInstanceOf(MdxError);
  expect(error).toMatchObject({ line });
});
