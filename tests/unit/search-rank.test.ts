import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resultKinds, score, type Candidate } from '../../src/policy/search-rank.ts';

const page = (phrases: string[], more: Partial<Candidate> = {}): Candidate => ({
  kind: 'explainer',
  phrases,
  place: 0,
  ...more,
});
const words = (text: string): string[] => text.split(' ');

describe('the better answer comes first', () => {
  test.each<[string, string, Candidate, Candidate]>([
    [
      'the page named so before the page that mentions it',
      'tien gia',
      page(['tien gia']),
      page(['tien cho nguoi gia yeu']),
    ],
    [
      'the words side by side before the words apart',
      'the bao hiem',
      page(['the bao hiem']),
      page(['bao hiem cho nguoi co the']),
    ],
    [
      'all the words before some of them',
      'tre em duoi sau tuoi',
      page(['the cho tre em duoi sau tuoi']),
      page(['tre em']),
    ],
    [
      'the guide before the bare figure',
      'luong co so',
      page(['luong co so']),
      page(['luong co so'], { kind: 'figure' }),
    ],
    [
      'the exact figure before a guide that only brushes it',
      'luong co so',
      page(['luong co so'], { kind: 'figure' }),
      page(['tien dong theo luong']),
    ],
    ['the earlier of two alike', 'chuyen vien', page(['chuyen vien']), page(['chuyen vien'], { place: 5 })],
  ])('%s', (_, query, better, worse) => {
    expect(score(words(query), better)).toBeGreaterThan(score(words(query), worse));
  });
});

describe('laws', () => {
  const word = fc.constantFrom('the', 'bao', 'hiem', 'y', 'te', 'tien', 'gia', 'ho', 'ngheo', 'tre', 'em');
  const query = fc.array(word, { minLength: 1, maxLength: 6 });
  const phrase = fc.array(word, { minLength: 1, maxLength: 8 }).map((list) => list.join(' '));
  const kind = fc.constantFrom(...resultKinds);
  const place = fc.nat(50);

  test('an exact phrase never scores below another of the same kind and place', () => {
    fc.assert(
      fc.property(query, fc.array(phrase, { maxLength: 5 }), kind, place, (asked, others, kindOf, at) => {
        const exact = score(asked, { kind: kindOf, phrases: [asked.join(' ')], place: at });
        expect(exact).toBeGreaterThanOrEqual(score(asked, { kind: kindOf, phrases: others, place: at }));
      }),
    );
  });

  test('one more name never harms a page', () => {
    fc.assert(
      fc.property(query, fc.array(phrase), phrase, kind, place, (asked, names, more, kindOf, at) => {
        const before = score(asked, { kind: kindOf, phrases: names, place: at });
        expect(score(asked, { kind: kindOf, phrases: [...names, more], place: at })).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  test('a later place never helps a page', () => {
    fc.assert(
      fc.property(query, fc.array(phrase), kind, place, (asked, names, kindOf, at) => {
        const here = score(asked, { kind: kindOf, phrases: names, place: at });
        expect(score(asked, { kind: kindOf, phrases: names, place: at + 1 })).toBeLessThan(here);
      }),
    );
  });

  test('a query of nothing is a number all the same', () => {
    expect(score([], page(['tien gia']))).toBeCloseTo(0.35);
  });
});
