import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/registry/read-content.ts';
import { usageOf } from '../../src/registry/usage.ts';
import { fixture, instead, withSlips, type Slip } from './fixture-copy.ts';

const revisions = (slips: Slip[]): Record<string, string> =>
  withSlips(slips, (folder) => {
    const { explainers, pages } = readContent(folder).content;
    return Object.fromEntries([...explainers.values(), ...pages.values()].map(({ id, revision }) => [id, revision.hash]));
  });
const before = revisions([]);

describe('the revision of a page', () => {
  test('stays the same as long as nothing it says changes', () => {
    expect(revisions([])).toEqual(before);
  });

  test.each<[string, Slip, string[]]>([
    ['a word of its text', instead('explainers/health/card/vi.mdx', 'Xem thêm', 'Xem nữa'), ['card']],
    ['a word of its meta.yaml', instead('explainers/health/card/meta.yaml', 'Căn cước', 'Thẻ căn cước'), ['card']],
    ['a word of a page about the site', instead('pages/about/en.mdx', 'independent', 'private'), ['about']],
    ['the amount behind it, through a formula', instead('figures/health/money.yaml', '2530000', '2600000'), ['card', 'refund']],
    ['a clause behind its amount', instead('figures/health/money.yaml', 'Điều 13', 'Điều 14'), ['card', 'refund']],
    ['a passage it shares', instead('snippets/complain/vi.mdx', 'văn bản', 'đơn'), ['card', 'refund']],
    ['a term it explains', instead('glossary/health.yaml', 'the part left for you', 'your part'), ['card', 'refund']],
    ['a figure it does not use', instead('figures/health/times.yaml', '[3, 6, 12]', '[3, 6]'), []],
  ])('changes with what it says: %s', (_, slip, changed) => {
    const after = revisions([slip]);
    expect(Object.keys(before).filter((id) => after[id] !== before[id])).toEqual(changed);
  });
});

describe('what rests on what', () => {
  const { content } = readContent(fixture);
  const usage = usageOf(content);
  const explainers = (id: string): string[] => (usage.explainersByFigure.get(id) ?? []).map((each) => each.id);

  test.each([
    ['a figure it shows', 'year', ['card', 'refund']],
    ['a figure inside the formula of one it shows', 'base-salary', ['card', 'refund']],
    ['a figure of its worked examples', 'rate', ['card', 'refund']],
    ['no figure it never names', 'pay-periods', []],
  ])('an explainer rests on %s', (_, figure, ids) => {
    expect(explainers(figure)).toEqual(ids);
  });

  test('a document knows the figures and the explainers that rest on it', () => {
    expect(usage.figuresByDocument.get('2/2024/QH15')).toEqual(['rate', 'free-from', 'birthday-rule', 'card-age']);
    expect(usage.explainersByDocument.get('1/2025/NĐ-CP')?.map(({ id }) => id)).toEqual(['card', 'refund']);
  });
});
