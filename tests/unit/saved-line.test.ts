import { describe, expect, test } from 'vitest';
import { withSavedLine } from '../../src/worker/saved-line.ts';

const page =
  '<html><body><main id="main" tabindex="-1"><p>2.340.000</p></main><footer><time datetime="2026-06-15">15/6</time></footer>';
const changes = {
  revised: '2026-06-01',
  since: [
    ['2026-06-01', 'Before the copy'],
    ['2026-07-01', 'After <it> & more'],
    ['2027-01-01', 'Not yet'],
  ] as [string, string][],
};
const textOf = (html: string): string => html.replaceAll('\u00A0', ' ').replaceAll(/<[^>]*>/g, '');

describe('the line above a saved copy', () => {
  test('says the day, and what took effect since by the day of the phone', () => {
    const text = textOf(withSavedLine(page, 'en', 'offline', '2026-06-15', changes, '2026-11-25'));
    expect(text).toContain('No network. Saved copy of 15 June 2026.');
    expect(text).toContain('Changed since this copy: After &#60;it&#62; &#38; more (1 Jul 2026).');
    expect(text).not.toContain('Not yet');
    expect(text).not.toContain('Before the copy');
    expect(text).not.toContain('There is a version');
  });

  test('says that the page was changed where that is known, or else that there is a newer version', () => {
    const line = (revised: string): string =>
      textOf(withSavedLine(page, 'vi', 'slow', '2026-11-25', { revised }, '2026-11-25'));
    expect(line('2026-11-05')).toContain('Trang này đã sửa ngày 5 tháng 11 năm 2026');
    expect(line('2026-06-01')).toContain('Đã có bản ngày 25 tháng 11 năm 2026');
    expect(line('2026-06-01')).toContain('Mạng chậm.');
  });

  test('stands at the head of the main part, and leaves the rest alone', () => {
    const html = withSavedLine(page, 'vi', 'offline', '2026-06-15', {}, '2026-06-20');
    expect(html.replace(/<p class="wrap[^]*?<\/p>/, '')).toBe(page);
    expect(html).toMatch(/<main [^>]*><p class="wrap/);
  });

  test('a page that says no day of its own is left as it is', () => {
    expect(withSavedLine('<main id="main"></main>', 'vi', 'offline', '2026-06-15', {}, '2026-06-20')).toBe(
      '<main id="main"></main>',
    );
  });
});
