import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { asCards } from '../../src/components/text/as-cards.ts';

const markdown = `
<table>
<thead><tr><th>Nhóm</th><th style="text-align:right">Quỹ trả <a href="#law-1">1</a></th><th>Từ</th></tr></thead>
<tbody>
<tr><td>Hộ <strong>nghèo</strong></td><td style="text-align:right"><a href="/so-lieu/x/">100%</a></td><td>2025</td></tr>
<tr><td>Người khác</td><td style="text-align:right">80%</td><td></td></tr>
</tbody>
</table>`;

const $ = load(asCards(markdown, 'Quỹ trả bao nhiêu'), null, false);

describe('a table of an explainer', () => {
  test('says what it shows', () => {
    expect($('table > caption').text()).toBe('Quỹ trả bao nhiêu');
    expect($('table').children().first().is('caption')).toBe(true);
  });

  test('says its roles outright, because cards are blocks', () => {
    expect($('table').attr('role')).toBe('table');
    expect(
      $('thead, tbody')
        .get()
        .map((each) => each.attribs['role']),
    ).toEqual(['rowgroup', 'rowgroup']);
    expect(
      $('tr')
        .get()
        .map((each) => each.attribs['role']),
    ).toEqual(['row', 'row', 'row']);
    expect(
      $('thead th')
        .get()
        .map((each) => [each.attribs['role'], each.attribs['scope']]),
    ).toEqual([
      ['columnheader', 'col'],
      ['columnheader', 'col'],
      ['columnheader', 'col'],
    ]);
  });

  test('has the name of each row as a header, with all its markup', () => {
    expect(
      $('tbody tr > :first-child')
        .get()
        .map((each) => [each.name, each.attribs['role'], each.attribs['scope']]),
    ).toEqual([
      ['th', 'rowheader', 'row'],
      ['th', 'rowheader', 'row'],
    ]);
    expect($('tbody th').first().html()).toBe('Hộ <strong>nghèo</strong>');
  });

  test('gives each other cell the name of its column, for the card', () => {
    expect(
      $('tbody td')
        .get()
        .map((each) => [each.attribs['role'], each.attribs['data-label']]),
    ).toEqual([
      ['cell', 'Quỹ trả 1'],
      ['cell', 'Từ'],
      ['cell', 'Quỹ trả 1'],
      ['cell', 'Từ'],
    ]);
    expect($('tbody td a').attr('href')).toBe('/so-lieu/x/');
  });

  test('has no inline style, which the security policy forbids', () => {
    expect($('[style]').length).toBe(0);
  });
});

test('a caption cannot break out of its place', () => {
  const html = asCards('<table><tbody><tr><td>a</td></tr></tbody></table>', 'a < b & </caption>');
  expect(load(html, null, false)('caption').text()).toBe('a < b & </caption>');
});

test('a label cannot break out of its attribute', () => {
  const html = asCards(
    '<table><thead><tr><th>a</th><th>b "c" &amp; &lt;d&gt;</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>',
    'x',
  );
  expect(load(html, null, false)('td').attr('data-label')).toBe('b "c" & <d>');
});

test('text around the table stays as it was', () => {
  const html = asCards('<p>Trước</p><table><tbody><tr><td>a</td></tr></tbody></table><p>Sau</p>', 'x');
  expect(html.startsWith('<p>Trước</p><table')).toBe(true);
  expect(html.endsWith('</table><p>Sau</p>')).toBe(true);
});
