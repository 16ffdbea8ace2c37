import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { ledgerTable } from '../../src/components/text/ledger-table.ts';

const three = `
<table>
<thead><tr><th>Nhóm</th><th style="text-align:right">Quỹ trả <a href="#law-1">1</a></th><th>Từ</th></tr></thead>
<tbody>
<tr><td>Hộ <strong>nghèo</strong></td><td style="text-align:right"><a class="num" href="/so-lieu/x/">100%</a></td><td>2025</td></tr>
<tr><td>Người khác</td><td style="text-align:right"><a class="num" href="/so-lieu/y/">80%</a></td><td></td></tr>
</tbody>
</table>`;
const two = `
<table>
<thead><tr><th>Việc</th><th>Mỗi tháng</th></tr></thead>
<tbody>
<tr><td>Khuyết tật nặng</td><td><a class="num" href="/so-lieu/x/">810.000 đồng</a><a class="law" href="#law-1">[1]</a></td></tr>
<tr><td>Nặng hơn</td><td><a class="num" href="/so-lieu/y/">1.080.000 đồng</a></td></tr>
</tbody>
</table>`;

describe('a table of three columns', () => {
  const $ = load(ledgerTable(three, 'Quỹ trả bao nhiêu'), null, false);

  test('says what it shows, before anything else', () => {
    expect($('table > caption').text()).toBe('Quỹ trả bao nhiêu');
    expect($('table').children().first().is('caption')).toBe(true);
  });

  test('says its roles outright, because it becomes paragraphs on a phone', () => {
    expect($('table').attr('class')).toBe('wide');
    expect($('table').attr('role')).toBe('table');
    const rolesOf = (selector: string): string[] =>
      $(selector)
        .toArray()
        .map((each) => $(each).attr('role') ?? '');
    expect(rolesOf('thead, tbody')).toEqual(['rowgroup', 'rowgroup']);
    expect(rolesOf('tr')).toEqual(['row', 'row', 'row']);
    expect(rolesOf('thead th')).toEqual(['columnheader', 'columnheader', 'columnheader']);
    expect(rolesOf('tbody th')).toEqual(['rowheader', 'rowheader']);
    expect(rolesOf('td')).toEqual(['cell', 'cell', 'cell', 'cell']);
  });

  test('has the name of each row as a header, with all its markup', () => {
    expect($('tbody th[scope="row"]').length).toBe(2);
    expect($('tbody th').first().html()).toBe('Hộ <strong>nghèo</strong>');
  });

  test('gives each other cell the name of its column', () => {
    expect(
      $('tbody td')
        .get()
        .map((each) => each.attribs['data-label']),
    ).toEqual(['Quỹ trả 1', 'Từ', 'Quỹ trả 1', 'Từ']);
  });
});

describe('a table of two columns', () => {
  const $ = load(ledgerTable(two, 'Mỗi tháng'), null, false);

  test('stays a table, with no roles and no labels to repeat', () => {
    expect($('table').attr('class')).toBeUndefined();
    expect($('[role], [data-label]').length).toBe(0);
    expect($('tbody th[scope="row"]').length).toBe(2);
    expect($('thead th[scope="col"]').length).toBe(2);
  });

  test('aligns a column of amounts at the right', () => {
    expect($('td.r, thead th.r').length).toBe(3);
    const words = load(ledgerTable(two.replace('1.080.000 đồng', 'không'), 'x'), null, false);
    expect(words('.r').length).toBe(0);
  });
});

test('no inline style is left, which the security policy forbids', () => {
  expect(load(ledgerTable(three, 'x'), null, false)('[style]').length).toBe(0);
});

test('a caption cannot break out of its place', () => {
  const html = ledgerTable('<table><tbody><tr><td>a</td></tr></tbody></table>', 'a < b & </caption>');
  expect(load(html, null, false)('caption').text()).toBe('a < b & </caption>');
});

test('a label cannot break out of its attribute', () => {
  const html = ledgerTable(
    '<table><thead><tr><th>a</th><th>b "c" &amp; &lt;d&gt;</th><th>e</th></tr></thead><tbody><tr><td>1</td><td>2</td><td>3</td></tr></tbody></table>',
    'x',
  );
  expect(load(html, null, false)('td').attr('data-label')).toBe('b "c" & <d>');
});

test('text around the table stays as it was', () => {
  const html = ledgerTable('<p>Trước</p><table><tbody><tr><td>a</td></tr></tbody></table><p>Sau</p>', 'x');
  expect(html.startsWith('<p>Trước</p><div class="tbl"><table')).toBe(true);
  expect(html.endsWith('</table></div><p>Sau</p>')).toBe(true);
});
