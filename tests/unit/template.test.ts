import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figureViews, mentionsIn, parseTemplate } from '../../src/policy/template.ts';

test.each([
  ['{base-salary}', { id: 'base-salary', on: undefined, view: 'value' }],
  ['{base-salary|short}', { id: 'base-salary', on: undefined, view: 'short' }],
  ['{base-salary|number}', { id: 'base-salary', on: undefined, view: 'number' }],
  ['{base-salary|since}', { id: 'base-salary', on: undefined, view: 'since' }],
  ['{base-salary|until}', { id: 'base-salary', on: undefined, view: 'until' }],
  ['{base-salary@2026-06-30}', { id: 'base-salary', on: '2026-06-30', view: 'value' }],
  ['{base-salary@2026-06-30|short}', { id: 'base-salary', on: '2026-06-30', view: 'short' }],
])('%s names a figure', (source, mention) => {
  expect(parseTemplate(source)).toEqual([{ kind: 'figure', mention }]);
});

test('text and figures keep their order', () => {
  expect(parseTemplate('Bạn đóng {a}, không phải {b|short}.')).toEqual([
    { kind: 'text', text: 'Bạn đóng ' },
    { kind: 'figure', mention: { id: 'a', on: undefined, view: 'value' } },
    { kind: 'text', text: ', không phải ' },
    { kind: 'figure', mention: { id: 'b', on: undefined, view: 'short' } },
    { kind: 'text', text: '.' },
  ]);
});

test.each(['{a|big}', '{A}', '{a b}', '{}', '{a@today}', '{a', 'a}', ''])('"%s" is only text', (source) => {
  expect(mentionsIn(source)).toEqual([]);
  expect(
    parseTemplate(source)
      .map((part) => (part.kind === 'text' ? part.text : ''))
      .join(''),
  ).toBe(source);
});

test('nothing of a text is lost, whatever stands in it', () => {
  const id = fc.stringMatching(/^[a-z][a-z0-9]*(-[a-z0-9]+)?$/);
  const view = fc.constantFrom('', ...figureViews.slice(1).map((each) => `|${each}`));
  const piece = fc.oneof(
    fc.string(),
    fc.tuple(id, view).map(([name, as]) => `{${name}${as}}`),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const source = pieces.join('');
      const again = parseTemplate(source)
        .map((part) => {
          if (part.kind === 'text') return part.text;
          const { id: name, on, view: as } = part.mention;
          return `{${name}${on === undefined ? '' : `@${on}`}${as === 'value' ? '' : `|${as}`}}`;
        })
        .join('');
      // "{a|value}" may be written shorter as "{a}"; nothing else changes.
      expect(again.replaceAll('|value}', '}')).toBe(source.replaceAll('|value}', '}'));
    }),
  );
});
