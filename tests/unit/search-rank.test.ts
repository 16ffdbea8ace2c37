import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { queryReader, spelling, type Word } from '../../src/language/query.ts';
import { nameSearch } from '../../src/policy/name-search.ts';
import {
  packAddress,
  packNames,
  unpackAddress,
  resultKinds,
  unpackNames,
  type KnownRecord,
  type ResultKind,
} from '../../src/policy/search-names.ts';
import { isSlip } from '../../src/policy/query-terms.ts';

const readQuery = queryReader({ vi: [['người già', 'người cao tuổi']], en: [] });

/** A page with its title and other names. */
const page = (url: string, names: string[], kind: ResultKind = 'explainer', answer = ''): KnownRecord => ({
  kind,
  url,
  title: names[0] ?? '',
  answer,
  amount: '',
  since: '',
  names: names.map(readQuery),
  about: readQuery(answer),
});
const found = (records: readonly KnownRecord[], query: string): string[] =>
  nameSearch({ readQuery, records })
    .answer(query)
    .results.map(({ url }) => url);

describe('the better answer comes first', () => {
  test.each<[string, string, KnownRecord, KnownRecord]>([
    [
      'the page named so before the page that mentions it',
      'tiền già',
      page('right', ['tiền già']),
      page('wrong', ['tiền cho người già yếu']),
    ],
    [
      'the words side by side before the words apart',
      'thẻ bảo hiểm',
      page('right', ['thẻ bảo hiểm']),
      page('wrong', ['bảo hiểm cho người có thẻ']),
    ],
    [
      'all the words before some of them',
      'trẻ em dưới sáu tuổi',
      page('right', ['thẻ cho trẻ em dưới sáu tuổi']),
      page('wrong', ['trẻ em']),
    ],
    [
      'the guide before the bare figure',
      'lương cơ sở',
      page('right', ['lương cơ sở']),
      page('wrong', ['lương cơ sở'], 'figure'),
    ],
    [
      'the exact figure before a guide that only brushes it',
      'lương cơ sở',
      page('right', ['lương cơ sở'], 'figure'),
      page('wrong', ['tiền đóng theo lương']),
    ],
    [
      'the marks that were typed',
      'bệnh đường ruột',
      page('right', ['bệnh đường ruột']),
      page('wrong', ['bệnh dưỡng ruột']),
    ],
    ['marks mixed up as most people do', 'nghĩ việc', page('right', ['nghỉ việc']), page('wrong', ['nghi lễ'])],
  ])('%s', (_, query, right, wrong) => {
    expect(found([wrong, right], query)[0]).toBe('right');
    expect(found([right, wrong], query)[0]).toBe('right');
  });
});

describe('what was typed is found', () => {
  const records = [
    page('pension', ['trợ cấp hưu trí xã hội', 'tiền già']),
    page('card', ['thẻ bảo hiểm y tế miễn phí']),
    page('insurance', ['buy health insurance']),
  ];
  test.each([
    ['without marks', 'tien gia', 'pension'],
    ['without a space', 'trocap huu tri', 'pension'],
    ['with a word begun', 'thẻ bảo hiểm miễ', 'card'],
    ['with a slip of the finger', 'health insurence', 'insurance'],
    ['with letters that changed places', 'health insuarnce', 'insurance'],
    ['with wrong marks that make no word', 'tiên giạ', 'pension'],
  ])('%s', (_, query, url) => {
    expect(found(records, query)[0]).toBe(url);
  });

  test('nothing is sure when no name says it', () => {
    const { results, unknown } = nameSearch({ readQuery, records }).answer('kết quả bóng đá');
    expect(results).toEqual([]);
    expect(unknown).not.toEqual([]);
  });

  test('a subject that is not ours is told as such', () => {
    const passport = page('', ['hộ chiếu'], 'elsewhere');
    const { results, elsewhere } = nameSearch({ readQuery, records: [...records, passport] }).answer('làm hộ chiếu');
    expect(results).toEqual([]);
    expect(elsewhere).toBe(passport);
  });

  test('also where its words stand among those of a page of ours', () => {
    const passport = page('', ['hộ chiếu'], 'elsewhere');
    const offices = ['nhà', 'chợ an', 'chợ ba', 'chợ cam'].map((place) => page(place, [`văn phòng gần ${place}`]));
    const { elsewhere } = nameSearch({ readQuery, records: [...offices, passport] }).answer(
      'văn phòng hộ chiếu gần nhà',
    );
    expect(elsewhere).toBe(passport);
  });

  test('a word written as it sounds in the north is found', () => {
    const repair = page('repair', ['sửa nhà']);
    expect(found([...records, repair], 'xửa nhà')[0]).toBe('repair');
    expect(found([...records, repair], 'xua nha')[0]).toBe('repair');
  });
});

describe('laws', () => {
  const word = fc.constantFrom('thẻ', 'bảo', 'hiểm', 'y', 'tế', 'tiền', 'già', 'hộ', 'nghèo', 'trẻ', 'em');
  const phrase = fc.array(word, { minLength: 1, maxLength: 6 }).map((list) => list.join(' '));
  const kind = fc.constantFrom(...(Object.keys(resultKinds) as ResultKind[]));
  const pages = fc.array(fc.tuple(fc.array(phrase, { minLength: 1, maxLength: 4 }), kind), { maxLength: 8 });

  test('a guide that is named just as asked is never below another guide', () => {
    fc.assert(
      fc.property(
        phrase,
        fc.array(fc.array(phrase, { minLength: 1, maxLength: 4 }), { maxLength: 6 }),
        (asked, others) => {
          const records = [...others.map((names, index) => page(`other-${index}`, names)), page('exact', [asked])];
          const [first = ''] = found(records, asked);
          const spelt = (name: readonly Word[]): string => name.map(spelling).join(' ');
          const exact = records.filter(({ names }) => names.map(spelt).includes(spelt(readQuery(asked))));
          expect(['exact', ...exact.map(({ url }) => url), first]).toContain(first);
        },
      ),
    );
  });

  test('what is packed is unpacked as it was', () => {
    fc.assert(
      fc.property(pages, (described) => {
        const records = described.map(([names, of], index) => page(`page-${index}`, names, of, 'đường dưỡng'));
        const others = records.map((record) => ({ ...record, names: record.names.slice(1) }));
        const unpacked = unpackNames(packNames(others), readQuery);
        // These two are named by other parts of what they show.
        const usual = ({ kind: of }: KnownRecord): boolean => of !== 'elsewhere' && of !== 'document';
        const inOrder = (list: readonly KnownRecord[]): KnownRecord[] =>
          list
            .filter(usual)
            // The words of its area join those of its answer.
            .map((record) => ({ ...record, about: [] }))
            .sort((a, b) => a.url.localeCompare(b.url));
        expect(inOrder(unpacked)).toEqual(inOrder(records));
      }),
    );
  });

  test.each([
    ['/so-lieu/muc-luong-co-so/', 'Mức lương cơ sở'],
    ['/so-lieu/luong-so/', 'Mức lương cơ sở'],
    ['/en/figures/base-pay/', 'Base salary'],
    ['/thuat-ngu/#muc', 'Mức'],
    ['', 'Hộ chiếu'],
  ])('an address is unpacked as it was: %s', (url, title) => {
    expect(unpackAddress(packAddress(url, title), title)).toBe(url);
  });

  test('an address takes the words of its title, where it can', () => {
    expect(packAddress('/so-lieu/luong-so/', 'Mức lương cơ sở')).toBe('/so-lieu/*bd/');
  });

  test('whatever is asked, no page comes twice', () => {
    fc.assert(
      fc.property(phrase, pages, (asked, described) => {
        const records = described.map(([names, of], index) => page(`page-${index}`, names, of));
        const urls = found(records, asked);
        expect(new Set(urls).size).toBe(urls.length);
      }),
    );
  });

  test('a slip is a slip both ways', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (one, other) => isSlip(one, other) === isSlip(other, one)));
  });
});
