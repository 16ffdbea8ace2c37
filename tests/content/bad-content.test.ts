import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { problemLine } from '../../src/schema/problem.ts';
import { added, all, copied, deleted, fixture, instead, withSlips, written, type Slip } from './fixture-copy.ts';

const meta = 'explainers/health/card/meta.yaml';
const vi = 'explainers/health/card/vi.mdx';
const en = 'explainers/health/card/en.mdx';
const money = 'figures/health/money.yaml';
const times = 'figures/health/times.yaml';
const documents = 'documents/health.yaml';
const changes = 'changes/health.yaml';
const glossary = 'glossary/health.yaml';
const offices = 'places/offices.yaml';
const communes = 'places/communes.yaml';
const matters = 'places/matters.yaml';
const rates = 'tables/health/rates.yaml';
const event = 'life-events/losing-the-card.yaml';
const sources = 'sources.yaml';
const statistics = 'statistics.yaml';
const commitments = 'commitments.yaml';
const facts = 'benefits/facts.yaml';
const shared = 'benefits/conditions.yaml';
const rules = 'benefits/health.yaml';
const reasons = 'benefits/without-rule.yaml';

/** What an editor does wrong, and the one line they are told. */
type Row = { mistake: string; slip: Slip; file: string; field: string; wrong: string };

/** The same text put into both languages, so that only the mistake in it is reported, twice. */
const inBoth = (text: string): Slip => all(added(vi, text), added(en, text));
const line = /^line \d+$/;

test('the fixture has no mistake', () => {
  expect(checkContent(fixture).problems.map(problemLine)).toEqual([]);
});

function expectOne({ slip, file, field, wrong }: Row): void {
  const problems = withSlips([slip], (folder) => checkContent(folder).problems);
  expect(problems.map(problemLine), 'one mistake is one line').toHaveLength(1);
  const [problem] = problems;
  expect(problem?.file).toBe(`content/${file}`);
  expect(problem?.wrong).toContain(wrong);
  if (field === 'line') expect(problem?.field).toMatch(line);
  else expect(problem?.field).toBe(field);
  expect(problem?.mend).not.toBe('');
}

const row = (mistake: string, slip: Slip, file: string, field: string, wrong: string): Row => ({
  mistake,
  slip,
  file,
  field,
  wrong,
});

describe('the shape of a file', () => {
  test.each([
    row('an unknown key in meta.yaml', added(meta, 'autor: me'), meta, 'autor', 'unknown key "autor"'),
    row('a key misspelt in a period', instead(money, 'checked: 2026-11-01', 'checkd: 2026-11-01\n      checked: 2026-11-01'), money, 'base-salary.periods.0.checkd', 'unknown key "checkd"'),
    row('periods beside a formula', instead(money, 'formula:', 'periods: []\n  formula:'), money, 'year.periods', 'unknown key "periods"'),
    row('a text without its English', instead(meta, 'who: { vi: Mọi người, en: Everyone }', 'who: { vi: Mọi người }'), meta, 'glance.who.en', 'the English text is missing'),
    row('a text without its Vietnamese', instead(glossary, 'vi: cùng chi trả, ', ''), glossary, 'co-payment.term.vi', 'the Vietnamese text is missing'),
    row('an empty text', instead(meta, 'bring: { vi: Căn cước,', "bring: { vi: '  ',"), meta, 'glance.bring.vi', 'is empty'),
    row('a meta.yaml without its answer', instead(meta, /* all of it */ "answer:\n  vi: 'Bạn đóng {year}.'\n  en: 'You pay {year}.'\n", ''), meta, 'answer', 'is missing'),
    row('a figure nobody checked', instead(money, '      checked: 2026-11-03\n', ''), money, 'rate.periods.0.checked', 'is missing'),
    row('a day that does not exist', instead(money, 'from: 2025-07-01', 'from: 2026-02-30'), money, 'rate.periods.0.from', 'not a day that exists'),
    row('an update on a day that does not exist', instead(meta, '2026-11-05', '2026-13-01'), meta, 'updated', 'not a day that exists'),
    row('a figure with low confidence', instead(money, 'confidence: medium', 'confidence: low'), money, 'rate.periods.0.confidence', 'is not one of the known values'),
    row('a figure without a clause', instead(money, '[{ document: 2/2024/QH15, pinpoint: Điều 13 }]', '[]'), money, 'rate.periods.0.basis', 'is empty'),
    row('a figure without evidence', instead(money, '[{ kind: law, read: full-text, on: 2026-11-01, note: quoted }]', '[]'), money, 'rate.periods.0.evidence', 'is empty'),
    row('a figure without any period', written('figures/health/more.yaml', 'more:\n  label: { vi: a, en: b }\n  slug: { vi: a, en: b }\n  unit: date\n  periods: []\n'), 'figures/health/more.yaml', 'more.periods', 'is empty'),
    row('an explainer that names no law', instead(meta, "basis:\n  - document: 1/2025/NĐ-CP\n    pinpoint: Điều 6\n    says: { vi: mức đóng, en: the premium }", 'basis: []'), meta, 'basis', 'is empty'),
    row('a clause nobody can read', instead(money, 'pinpoint: Điều 13', 'pinpoint: Article 13'), money, 'rate.periods.0.basis.0.pinpoint', 'is not a place in a law'),
    row('a council’s resolution without its province', all(added(documents, "1/2025/NQ-HĐND:\n  kind: resolution\n  issuer: { vi: a, en: b }\n  title: { vi: a, en: b }\n  scope: province\n  status: unknown\n  read: cited")), documents, '1/2025/NQ-HĐND', 'names no province'),
    row('an unknown kind of evidence', instead(money, 'kind: law, read: full-text, on: 2026-11-01, note: quoted', 'kind: blog, read: full-text, on: 2026-11-01, note: quoted'), money, 'rate.periods.0.evidence.0.kind', 'is not one of the known values'),
    row('evidence without its day', instead(money, 'kind: law, read: full-text, on: 2026-11-01, note: quoted', 'kind: law, read: full-text, note: quoted'), money, 'rate.periods.0.evidence.0.on', 'is missing'),
    row('an unknown kind of help', instead(meta, 'kinds: [card]', 'kinds: [gift]'), meta, 'kinds.0', 'is not one of the known values'),
    row('no office to go to', instead(meta, 'where: [desk]', 'where: []'), meta, 'where', 'is empty'),
    row('an unknown way to reach an office', instead(offices, 'kind: website', 'kind: fax'), offices, 'desk.contacts.0.kind', 'is not one of the known values'),
    row('a way to reach an office that nobody gave', instead(offices, '[{ kind: issuer, read: extract, on: 2026-11-01 }]', '[]'), offices, 'desk.contacts.0.evidence', 'is empty'),
    row('a code that is none', instead(communes, "'08848'", "'8848'"), communes, 'communes.song.code', 'is not a code'),
    row('a commune formed from nothing', instead(communes, '      - { name: Đồng Thịnh, kind: commune, district: hill, older: [{ name: Thịnh, kind: commune }] }\n      - { name: Sông, kind: township, district: hill }\n', '      []\n'), communes, 'communes.song.formedFrom', 'is empty'),
    row('a wage region that is not there', instead(communes, 'wageRegion: 3', 'wageRegion: 5'), communes, 'communes.song.wageRegion', 'must be a region'),
    row('a row with too few cells', instead(rates, '[22, 110000]', '[22, 110000, 5]'), rates, 'by-rate.periods.0.rows.1', 'has 3 cells'),
    row('a source read on no day', instead(sources, '  on: 2026-11-01\n', ''), sources, 'report.on', 'is missing'),
    row('a source of a month that is none', instead(sources, "'2020-03'", "'2020-13'"), sources, 'report.published', 'is not a moment'),
    row('a year of a source without its quotes', instead(sources, "'2020-03'", '2020'), sources, 'report.published', 'is not a moment'),
    row('a value of a chart without a source', instead(statistics, 'definition: first, sources: [report]', 'definition: first'), statistics, 'poor.series.old.points.0', 'has no source'),
    row('a value of a chart that nobody checked', instead(statistics, ' checked: 2026-11-01, confidence: medium', ' confidence: medium'), statistics, 'poor.series.old.points.0.checked', 'is missing'),
    row('a chart of an unknown form', instead(statistics, 'form: line', 'form: pie'), statistics, 'poor.form', 'is not one of the known values'),
    row('a value of an unknown place', instead(statistics, 'place: vinh-phuc', 'place: ha-noi'), statistics, 'poor.series.old.place', 'is not one of the known values'),
    row('a series whose years go back', instead(statistics, 'year: 2021', 'year: 2020'), statistics, 'poor.series.old.points.1.year', '2020 does not come after 2020'),
    row('an unknown outcome', instead(commitments, 'outcome: partly-shown', 'outcome: broken'), commitments, 'statements.more-cards.outcome', 'is not one of the known values'),
    row('an outcome for which nothing is told', instead(commitments, 'outcome: not-shown', 'outcome: kept'), commitments, 'statements.fewer-queues.followed', 'is empty, and the outcome is "kept"'),
    row('nothing found, and nowhere to look', instead(commitments, '    look: { vi: Sở Y tế, en: The Department of Health }\n', ''), commitments, 'statements.fewer-queues.look', 'is missing'),
    row('something told without a source', instead(commitments, '        statistic: poor\n', ''), commitments, 'statements.more-cards.followed.1', 'has no source'),
    row('a line of time with one day', instead(commitments, "  - on: '2025-07-01'\n    says: { vi: Hôm nay., en: Today. }\n    documents: [1/2025/NĐ-CP]\n", ''), commitments, 'timeline', 'has fewer than two days'),
    row('a row that stands twice', instead(rates, '[22, 110000]', '[21, 110000]'), rates, 'by-rate.periods.0.rows.1', 'repeats the key 21'),
    row('an unknown unit of a column', instead(rates, 'unit: VND/month', 'unit: dong'), rates, 'by-rate.columns.0.unit', 'is not one of the known values'),
    row('an unknown unit', instead(money, 'unit: percent', 'unit: percents'), money, 'rate.unit', 'is not one of the known values'),
    row('a day where a number belongs', instead(money, 'value: 4.5', 'value: 2030-01-01'), money, 'rate.periods.0.value', 'does not fit the unit percent'),
    row('a number where a day belongs', instead(times, 'value: 2030-01-01', 'value: 2030'), times, 'free-from.periods.0.value', 'does not fit the unit date'),
    row('a value that is a day which does not exist', instead(times, 'value: 2030-01-01', 'value: 2030-02-30'), times, 'free-from.periods.0.value', 'does not fit the unit date'),
    row('a day of the year that does not exist', instead(times, 'value: 09-30', 'value: 02-31'), times, 'birthday-rule.periods.0.value', 'does not fit the unit day-of-year'),
    row('an id in capitals', instead(times, 'birthday-rule:', 'Birthday-Rule:'), times, 'Birthday-Rule', 'cannot be an id'),
    row('a slug with an accent', instead(times, 'slug: { vi: ky-dong,', 'slug: { vi: kỳ-đóng,'), times, 'pay-periods.slug.vi', 'must be lower-case ASCII words'),
    row('an address without https', instead(documents, 'read: full-text', 'read: full-text\n  url: http://example.org/'), documents, '1/2025/NĐ-CP.url', 'https://'),
    row('an unknown kind of document', instead(documents, 'kind: decree', 'kind: memo'), documents, '1/2025/NĐ-CP.kind', 'is not one of the known values'),
    row('a change without a clause', instead(changes, '[{ document: 1/2025/NĐ-CP, pinpoint: Điều 3 }]', '[]'), changes, '0.basis', 'is empty'),
    row('a life event of one step', instead(event, /* the second */ '  - does: { vi: Lấy lại tiền, en: Get the money back }\n    explainer: refund\n    office: office\n    when: { vi: Sau đó, en: After that }\n', ''), event, 'steps', 'has fewer than two steps'),
    row('a step due by two days', instead(event, '    when: {', '    by: { figure: pay-periods, from: { vi: từ đó, en: of then } }\n    when: {'), event, 'steps.1', 'has both "by" and "when"'),
    row('a life event in which nobody forgets anything', instead(event, 'forgotten:\n  - { vi: Giữ hóa đơn, en: Keep the receipt }', 'forgotten: []'), event, 'forgotten', 'is empty'),
    row('a life event with a text in one language', instead(event, 'vi: Xin thẻ mới, en: Ask for a new card', 'vi: Xin thẻ mới'), event, 'steps.0.does.en', 'the English text is missing'),
    row('a file of nothing', written(changes, ''), changes, 'the file', 'is not what is expected'),
  ])('$mistake', expectOne);
});

describe('the file itself', () => {
  test.each([
    row('a byte-order mark', (folder) => withBom(folder), meta, 'the file', 'byte-order mark'),
    row('accents that are not composed', instead(meta, 'Căn cước', 'Căn cước'.normalize('NFD')), meta, 'the file', 'not composed (NFC)'),
    row('bytes that are not UTF-8', written('figures/health/more.yaml', Buffer.from([0x23, 0x20, 0xff, 0xfe])), 'figures/health/more.yaml', 'the file', 'is not UTF-8'),
    row('broken YAML', instead(glossary, 'vi: cùng chi trả, en: co-payment }', 'vi: cùng chi trả, en: co-payment'), glossary, 'line 3', 'is not valid YAML'),
    row('a key written twice', added(meta, 'order: 20'), meta, 'line', 'is not valid YAML (Map keys must be unique'),
    row('a YAML alias', all(instead(meta, 'title: {', 'title: &t {'), instead(meta, 'where: { vi: Xã, en: Commune }', 'where: *t')), meta, 'the file', 'uses a YAML alias'),
    row('a tag that is not closed', instead(vi, '<Papers />', '<Papers>'), vi, 'line', 'is not valid text'),
    row('a sum in curly brackets', instead(vi, '<Papers />', '<Papers />\n\n{1 + 1}'), vi, 'line', 'code stands in the text'),
    row('a table without a caption', added('pages/about/vi.mdx', '| a | b |\n| --- | --- |\n| c | d |'), 'pages/about/vi.mdx', 'line', 'a table stands outside <Table>'),
    row('an import', instead(vi, '<Section name="who">', 'import x from "y"\n\n<Section name="who">'), vi, 'line 1', 'code stands in the text'),
    row('code in an attribute', instead(vi, '<Figure id="year" />', '<Figure id={"year"} />'), vi, 'line', 'code stands in a tag'),
    row('attributes spread into a tag', instead(vi, '<Papers />', '<Papers {...all} />'), vi, 'line', 'code stands in a tag'),
    row('a YAML file nobody reads', written('notes.yaml', 'a: b\n'), 'notes.yaml', 'the file', 'does not belong here'),
    row('a file of another kind', written('figures/health/more.yml', 'a: b\n'), 'figures/health/more.yml', 'the file', 'is neither .yaml nor .mdx'),
    row('a text in another language', written('explainers/health/card/fr.mdx', 'Bonjour.\n'), 'explainers/health/card/fr.mdx', 'the file', 'does not belong here'),
    row('a text in the wrong folder', copied(en, 'explainers/en.mdx'), 'explainers/en.mdx', 'the file', 'does not belong here'),
    row('changes in one file, as they once were', written('changes.yaml', '[]\n'), 'changes.yaml', 'the file', 'does not belong here'),
    row('texts without their meta.yaml', copied('snippets/complain', 'pages/new'), 'pages/new/meta.yaml', 'the file', 'is missing'),
  ])('$mistake', expectOne);

  function withBom(folder: string): void {
    instead(meta, 'title:', '\uFEFFtitle:')(folder);
  }
});

describe('one language and the other', () => {
  test.each([
    row('no English text', deleted(en), en, 'the file', 'the English version is missing'),
    row('no Vietnamese text', deleted(vi), vi, 'the file', 'the Vietnamese version is missing'),
    row('a snippet in one language', deleted('snippets/complain/en.mdx'), 'snippets/complain/en.mdx', 'the file', 'the English version is missing'),
    row('a figure in the Vietnamese text only', added(vi, '<Figure id="rate" />'), en, 'figures', 'rate is shown in the other language only'),
    row('a figure in the English text only', added(en, '<Figure id="rate" />'), vi, 'figures', 'rate is shown in the other language only'),
    row('the first day of a figure in one language only', added(en, '<Figure id="year" show="since" />'), vi, 'figures', 'year (since) is shown in the other language only'),
    row('the figure of another day in one language only', added(en, '<Figure id="base-salary" on="2026-07-01" />'), vi, 'figures', 'base-salary on 2026-07-01 is shown in the other language only'),
    row('a result in one language only', added(en, '<Work formula="rate × 100" unit="VND" />'), vi, 'figures', 'the result of rate × 100 is shown in the other language only'),
    row('sections in another order', all(instead(vi, 'name="apply"', 'name="x"'), instead(vi, 'name="after"', 'name="apply"'), instead(vi, 'name="x"', 'name="after"')), vi, 'sections', 'who, amount, after, apply, not-with, questions'),
    row('a section left out', instead(en, '<Section name="not-with">\n\n[See also](explainer:refund)\n\n</Section>\n', ''), en, 'sections', 'who, amount, apply, after, questions'),
  ])('$mistake', expectOne);
});

describe('what points to nothing', () => {
  test.each([
    row('a series that joins two definitions', instead(statistics, 'how: about, definition: first', 'how: about, definition: second'), statistics, 'poor.series.old', 'counted in different ways (first, second)'),
    row('a value counted by nothing that is defined', all(instead(statistics, 'value: 4, definition: second', 'value: 4, definition: third'), instead(statistics, '    second: { vi: chuẩn mới, en: the new line }\n', '')), statistics, 'poor.series.new.points.0.definition', 'there is no definition "third"'),
    row('a definition that nothing is counted by', instead(statistics, '  series:', '    third: { vi: chuẩn khác, en: another line }\n  series:'), statistics, 'poor.definitions.third', 'is used by no value'),
    row('a value with an unknown source', instead(statistics, 'definition: first, sources: [report]', 'definition: first, sources: [rumour]'), statistics, 'poor.series.old.points.0.sources', 'there is no source "rumour"'),
    row('a value with an unknown document', instead(statistics, '1/2025/NĐ-CP', '9/2025/NĐ-CP'), statistics, 'poor.series.old.points.1.documents', 'there is no document "9/2025/NĐ-CP"'),
    row('a chart of an unknown area', instead(statistics, 'area: health', 'area: helth'), statistics, 'poor.area', 'there is no area "helth"'),
    row('a title that names a value the chart does not have', instead(statistics, "vi: 'Từ {old.2020}", "vi: 'Từ {old.2019}"), statistics, 'poor', 'there is no value "old.2019"'),
    row('a number typed into a title', instead(statistics, "vi: 'Từ {old.2020}", "vi: 'Từ 3%"), statistics, 'poor.title.vi', 'a percentage is typed as text'),
    row('a statement of an unknown area', instead(commitments, 'area: health', 'area: helth'), commitments, 'statements.more-cards.area', 'there is no area "helth"'),
    row('a statement with an unknown explainer', instead(commitments, 'explainers: [card]', 'explainers: [crad]'), commitments, 'statements.more-cards.explainers', 'there is no explainer "crad"'),
    row('a statement with an unknown source', instead(commitments, 'sources: [report]', 'sources: [rumour]'), commitments, 'statements.more-cards.followed.0', 'there is no source "rumour"'),
    row('a statement with an unknown document', instead(commitments, '        documents: [1/2025/NĐ-CP]', '        documents: [9/2025/NĐ-CP]'), commitments, 'statements.more-cards.followed.0', 'there is no document "9/2025/NĐ-CP"'),
    row('a statement with an unknown chart', instead(commitments, 'statistic: poor', 'statistic: rich'), commitments, 'statements.more-cards.followed.1', 'there is no statistic "rich"'),
    row('a statement that names an unknown value', instead(commitments, "vi: 'Tỷ lệ là {poor.old.2021}", "vi: 'Tỷ lệ là {poor.old.1999}"), commitments, 'statements.more-cards.followed.0.says', 'there is no value "poor.old.1999"'),
    row('a date typed into what followed', instead(commitments, 'vi: Xem biểu đồ.', 'vi: Năm 2020 xem biểu đồ.'), commitments, 'statements.more-cards.followed.1.says.vi', 'a date is typed as text'),
    row('a day of the line of time with an unknown source', instead(commitments, '    source: report\n  - on', '    source: rumour\n  - on'), commitments, 'timeline.0', 'there is no source "rumour"'),
    row('an article from an unknown source', instead(commitments, 'article:\n  source: report', 'article:\n  source: rumour'), commitments, 'article.source', 'there is no source "rumour"'),
    row('a step of an unknown explainer', instead(event, 'explainer: refund', 'explainer: refnud'), event, 'steps.1.explainer', 'there is no explainer "refnud"'),
    row('a step that stands twice', instead(event, 'explainer: refund', 'explainer: card'), event, 'steps.1.explainer', '"card" is a step already'),
    row('a step with an unknown office', instead(event, 'office: desk', 'office: dsek'), event, 'steps.0.office', 'there is no office "dsek"'),
    row('a step due by an unknown figure', instead(event, 'figure: pay-periods', 'figure: pay-period'), event, 'steps.0.by.figure', 'there is no figure "pay-period"'),
    row('a step due by money', instead(event, 'figure: pay-periods', 'figure: year'), event, 'steps.0.by.figure', 'is no span of time'),
    row('a life event that names an unknown figure', instead(event, "vi: 'Xin thẻ mới, rồi lấy lại {year}.'", "vi: 'Xin thẻ mới, rồi lấy lại {yaer}.'"), event, 'summary.vi', 'there is no figure "yaer"'),
    row('an unknown figure in a template', instead(meta, "vi: 'Bạn đóng {year}.'", "vi: 'Bạn đóng {yaer}.'"), meta, 'answer.vi', 'there is no figure "yaer"'),
    row('an unknown view in a template', instead(meta, "en: 'You pay {year}.'", "en: 'You pay {year|big}.'"), meta, 'answer.en', '"{year|big}"'),
    row('a figure on a day it had no value', instead(changes, "vi: 'Từ {base-salary@2026-06-30}", "vi: 'Từ {base-salary@2020-01-01}"), changes, 'new-salary.text.vi', '"base-salary" has no value on 2020-01-01'),
    row('a figure on a day that does not exist', instead(changes, "vi: 'Từ {base-salary@2026-06-30}", "vi: 'Từ {base-salary@2026-06-31}"), changes, 'new-salary.text.vi', '"2026-06-31" is not a day that exists'),
    row('the last day of a figure that still runs', instead(meta, "vi: 'Bạn đóng {year}.'", "vi: 'Đến {rate|until}.'"), meta, 'answer.vi', '"rate" has no last day'),
    row('an unknown document behind a figure', instead(money, 'document: 2/2024/QH15', 'document: 9/2024/QH15'), money, 'rate.basis', 'there is no document "9/2024/QH15"'),
    row('an unknown document behind a formula', instead(money, 'pinpoint: Điều 6 }', 'pinpoint: Điều 6 }, { document: 9/2024/QH15, pinpoint: Điều 1 }'), money, 'year.basis', 'there is no document "9/2024/QH15"'),
    row('an unknown document in <Law>', instead(vi, '<Law document="1/2025/NĐ-CP"', '<Law document="1/2026/NĐ-CP"'), vi, 'line 3', 'there is no document "1/2026/NĐ-CP"'),
    row('an unknown document behind an explainer', instead(meta, '- document: 1/2025/NĐ-CP', '- document: 1/2026/NĐ-CP'), meta, 'basis', 'there is no document "1/2026/NĐ-CP"'),
    row('an unknown document behind a paper', instead(meta, 'basis: { document: 1/2025/NĐ-CP', 'basis: { document: 1/2026/NĐ-CP'), meta, 'papers', 'there is no document "1/2026/NĐ-CP"'),
    row('an unknown document that is amended', instead(documents, 'amends: [2/2024/QH15]', 'amends: [3/2024/QH15]'), documents, '1/2025/NĐ-CP', 'there is no document "3/2024/QH15"'),
    row('an unknown document that replaces', instead(documents, 'read: excerpt', 'read: excerpt\n  replacedBy: 3/2024/QH15'), documents, '2/2024/QH15', 'there is no document "3/2024/QH15"'),
    row('an unknown document behind a change', instead(changes, 'document: 1/2025/NĐ-CP', 'document: 1/2026/NĐ-CP'), changes, 'new-salary', 'there is no document "1/2026/NĐ-CP"'),
    row('a link to an unknown explainer', instead(vi, '(explainer:refund)', '(explainer:refunds)'), vi, 'line', 'there is no explainer "refunds"'),
    row('a link to an unknown page', instead(vi, '(explainer:refund)', '(page:abuot)'), vi, 'line', 'there is no page "abuot"'),
    row('a link to an unknown figure', instead(vi, '(explainer:refund)', '(figure:yaer)'), vi, 'line', 'there is no figure "yaer"'),
    row('a link to an unknown document', instead(vi, '(explainer:refund)', '(document:1/2026/NĐ-CP)'), vi, 'line', 'there is no document "1/2026/NĐ-CP"'),
    row('a link to an unknown term', instead(vi, '(explainer:refund)', '(term:co-pay)'), vi, 'line', 'there is no term "co-pay"'),
    row('a link that is a path', instead(vi, '(explainer:refund)', '(/bao-hiem-y-te/)'), vi, 'line', 'the link "/bao-hiem-y-te/" leads nowhere'),
    row('a link to an unknown chart', instead(vi, '(explainer:refund)', '(statistic:rich)'), vi, 'line', 'there is no statistic "rich"'),
    row('a link to an unknown list', instead(vi, '(explainer:refund)', '(list:things)'), vi, 'line', 'there is no list "things"'),
    row('a link over http', instead(vi, '(explainer:refund)', '(http://example.org/)'), vi, 'line', 'the link "http://example.org/" leads nowhere'),
    row('a link by reference', added(vi, '[Xem][1]\n\n[1]: /bao-hiem-y-te/'), vi, 'line', 'the link "/bao-hiem-y-te/" leads nowhere'),
    row('a picture from elsewhere', added(vi, '![Thẻ](http://example.org/card.png)'), vi, 'line', 'the link "http://example.org/card.png" leads nowhere'),
    row('an unknown glossary term', instead(vi, '<Term id="co-payment">', '<Term id="co-pay">'), vi, 'line 3', 'there is no glossary term "co-pay"'),
    row('an unknown snippet', instead(vi, '<Snippet id="complain" />', '<Snippet id="complaint" />'), vi, 'line', 'there is no snippet "complaint"'),
    row('an unknown component', instead(vi, '<Papers />', '<Paper />'), vi, 'line', 'there is no component "<Paper>"'),
    row('HTML in the text', added(vi, 'a <b>bold</b> word'), vi, 'line', 'there is no component "<b>"'),
    row('an unknown attribute', instead(vi, '<Figure id="year" />', '<Figure id="year" shwo="short" />'), vi, 'line', '<Figure> has no shwo'),
    row('an attribute left out', instead(vi, ' at="Điều 6"', ''), vi, 'line 3', '<Law> lacks at'),
    row('an unknown way to show a figure', instead(vi, '<Figure id="year" />', '<Figure id="year" show="big" />'), vi, 'line', 'there is no way to show a figure "big"'),
    row('a related explainer that does not exist', instead(meta, 'related: [refund]', 'related: [refunds]'), meta, 'related', 'there is no other explainer "refunds"'),
    row('an explainer related to itself', instead(meta, 'related: [refund]', 'related: [card]'), meta, 'related', 'there is no other explainer "card"'),
    row('an unknown situation', instead(meta, 'situations: [older-person]', 'situations: [old]'), meta, 'situations', 'there is no situation "old"'),
    row('an unknown area of a situation', instead('situations.yaml', 'hint: { vi: Có thẻ, en: Has a card }', 'hint: { vi: Có thẻ, en: Has a card }\n  first: helth'), 'situations.yaml', 'older-person.first', 'there is no area "helth"'),
    row('an unknown group', instead(meta, 'group: cards', 'group: money'), meta, 'group', 'there is no group "money"'),
    row('an unknown office', instead(meta, 'where: [desk]', 'where: [dekc]'), meta, 'where', 'there is no office "dekc"'),
    row('an unknown office that decides', instead(meta, 'decidedBy: office', 'decidedBy: ofice'), meta, 'decidedBy', 'there is no office "ofice"'),
    row('an office that decides and hears no complaint', instead(meta, 'decidedBy: office', 'decidedBy: desk'), meta, 'decidedBy', 'the office "desk" does not say who hears a complaint'),
    row('an unknown document behind an office', instead(offices, '1/2025/NĐ-CP', '9/2025/NĐ-CP'), offices, 'office.basis', 'there is no document "9/2025/NĐ-CP"'),
    row('an unknown district', instead(communes, 'kind: township, district: hill', 'kind: township, district: hil'), communes, 'communes.song.formedFrom', 'there is no district "hil"'),
    row('a unit that went into a commune twice', instead(communes, 'name: Sông, kind: township', 'name: Đồng Thịnh, kind: commune'), communes, 'communes.song.formedFrom', '"Đồng Thịnh" (hill) stands already in song'),
    row('an unknown document behind a commune', instead(communes, '1/2025/NĐ-CP', '9/2025/NĐ-CP'), communes, 'communes.song.basis', 'there is no document "9/2025/NĐ-CP"'),
    row('a matter at an unknown office', instead(matters, '[desk]', '[dekc]'), matters, 'card', 'there is no office "dekc"'),
    row('a matter decided by nobody who hears a complaint', instead(matters, 'decides: office', 'decides: desk'), matters, 'card.decides', 'does not say who hears a complaint'),
    row('a matter of an unknown area', instead(matters, 'areas: [health]', 'areas: [helth]'), matters, 'card.areas', 'there is no area "helth"'),
    row('an unknown document behind a matter', instead(matters, '1/2025/NĐ-CP', '9/2025/NĐ-CP'), matters, 'card.basis', 'there is no document "9/2025/NĐ-CP"'),
    row('an unknown document behind a table', instead(rates, '1/2025/NĐ-CP', '9/2025/NĐ-CP'), rates, 'by-rate.basis', 'there is no document "9/2025/NĐ-CP"'),
    row('an unknown table', instead(vi, '<Papers />', '<Papers />\n\n[x](table:by-rates)'), vi, 'line', 'there is no table "by-rates"'),
    row('a row that is not in the table', instead(vi, '<Rows id="by-rate" />', '<Rows id="by-rate" only="21,99" />'), vi, 'line', 'there is no row "99"'),
    row('a clause nobody can read', instead(vi, 'at="Điều 6"', 'at="Art 12"'), vi, 'line 3', '"Art 12" is not a place in a law'),
    row('a change of an unknown explainer', instead(changes, 'explainers: [card]', 'explainers: [cards]'), changes, 'new-salary', 'there is no explainer "cards"'),
  ])('$mistake', expectOne);

  test('an unknown figure in a text is reported once for each place', () => {
    const problems = withSlips([inBoth('<Figure id="yaer" />')], (folder) => checkContent(folder).problems);
    expect(problems.map(({ file, wrong }) => [file, wrong])).toEqual([
      [`content/${en}`, 'there is no figure "yaer"'],
      [`content/${vi}`, 'there is no figure "yaer"'],
    ]);
  });

  test('rows of a day on which the table has none', () => {
    const problems = withSlips([inBoth('<Rows id="by-rate" on="2020-01-01" />')], (folder) => checkContent(folder).problems);
    expect(problems.map(({ file }) => file)).toEqual([`content/${en}`, `content/${vi}`]);
    expect(new Set(problems.map(({ wrong }) => wrong))).toEqual(new Set(['the table "by-rate" has no rows on 2020-01-01']));
  });

  test('a text on a figure with no value that day, or on no day at all', () => {
    const slip = inBoth('<Figure id="base-salary" on="2020-01-01" /> <Figure id="base-salary" on="yesterday" />');
    const problems = withSlips([slip], (folder) => checkContent(folder).problems);
    expect(problems.filter(({ file }) => file === `content/${vi}`).map(({ wrong }) => wrong)).toEqual([
      'the figure "base-salary" has no value on 2020-01-01',
      '"yesterday" is not a day that exists',
    ]);
    expect(problems).toHaveLength(4);
  });

  test('an explainer in a folder that is no area', () => {
    const slip = all(copied('explainers/health/card', 'explainers/helth/other'), instead('explainers/helth/other/meta.yaml', 'en: card }', 'en: other }'));
    const problems = withSlips([slip], (folder) => checkContent(folder).problems);
    expect(problems).toEqual([
      { file: 'content/explainers/helth/other/meta.yaml', field: 'the folder', wrong: 'there is no area "helth"', mend: expect.stringContaining('areas.yaml') as string },
    ]);
  });
});

describe('histories', () => {
  const earlier = (lastDay: string): string => `    - value: [3, 6]
      from: 2020-01-01
      to: ${lastDay}
      basis: [{ document: 1/2025/NĐ-CP, pinpoint: Điều 7 }]
      evidence: [{ kind: law, read: full-text, on: 2026-11-01 }]
      checked: 2026-11-01
      confidence: high
`;

  test.each([
    row('periods that overlap', instead(money, 'to: 2026-06-30', 'to: 2026-07-31'), money, 'base-salary.periods.1', 'begins (2026-07-01) while the period before it still runs'),
    row('a period that never ended before the next', instead(money, '      to: 2026-06-30\n', ''), money, 'base-salary.periods.1', 'still runs (no last day)'),
    row('a hole between periods', instead(times, '  periods:\n', `  periods:\n${earlier('2025-06-29')}`), times, 'pay-periods.periods.1', 'leaves a hole after 2025-06-29'),
    row('a check on a day to come', instead(money, 'checked: 2026-11-03', 'checked: 2999-01-01'), money, 'rate.periods.0', 'was checked on a day to come'),
    row('a document that ends before it begins', instead(documents, 'from: 2025-02-01', 'from: 2025-02-01\n  to: 2025-01-31'), documents, '1/2025/NĐ-CP', 'ends (2025-01-31) before it begins'),
    row('a document issued on a day to come', instead(documents, 'issued: 2025-01-01', 'issued: 2999-01-01'), documents, '1/2025/NĐ-CP', 'was issued on a day to come'),
    row('an explainer updated on a day to come', instead(meta, '2026-11-05', '2999-01-01'), meta, 'updated', 'is a day to come'),
  ])('$mistake', expectOne);

  test('a rule that ends before it begins', () => {
    const slip = instead(money, 'rate × 12', 'rate × 12\n  from: 2026-01-01\n  to: 2025-12-31');
    const problems = withSlips([slip], (folder) => checkContent(folder).problems);
    expect(problems).toMatchObject([
      { file: `content/${money}`, field: 'year', wrong: 'ends (2025-12-31) before it begins (2026-01-01)' },
      { file: `content/${money}`, field: 'year.formula', wrong: 'its parts are never in force on the same day' },
    ]);
  });

  test('a period that ends before it begins', () => {
    const problems = withSlips([instead(times, 'from: 2025-07-01', 'from: 2025-07-01\n      to: 2025-06-30')], (folder) => checkContent(folder).problems);
    expect(problems).toMatchObject([{ file: `content/${times}`, field: 'pay-periods.periods.0', wrong: 'ends (2025-06-30) before it begins (2025-07-01)' }]);
  });
});

describe('formulas', () => {
  test.each([
    row('a formula that loops', instead(money, 'base-salary × rate × 12', 'base-salary × year'), money, 'year.formula', 'the formula loops: year → year'),
    row('a formula with an unknown part', instead(money, 'base-salary × rate', 'base-salaries × rate'), money, 'year.formula', 'there is no figure "base-salaries"'),
    row('a formula with a sign that is none', instead(money, 'base-salary × rate', 'base-salary x' + ' rate'), money, 'year.formula', '"x" does not belong here'),
    row('a formula with a bracket left open', instead(money, 'base-salary × rate × 12', '(base-salary × rate × 12'), money, 'year.formula', 'a bracket is not closed'),
    row('a formula that stops too early', instead(money, 'rate × 12', 'rate ×'), money, 'year.formula', 'stops too early'),
    row('a formula that divides by zero', instead(money, 'rate × 12', 'rate ÷ 0'), money, 'year.formula', 'divides by zero'),
    row('a list in a formula', instead(money, 'rate × 12', 'rate × pay-periods'), money, 'year.formula', 'a list or a day cannot stand in a formula'),
    row('parts that are never in force together', instead(money, 'formula: base-salary × rate × 12', 'formula: base-salary × rate × 12\n  to: 2020-01-01'), money, 'year.formula', 'never in force on the same day'),
    row('an assumed amount that is no number', instead(vi, 'vnd="12000000"', 'vnd="12.000.000"'), vi, 'line', 'is not a whole number of dong'),
    row('a result without a known unit', instead(vi, 'unit="VND"', 'unit="dong"'), vi, 'line', 'the result has no known unit'),
  ])('$mistake', expectOne);

  test.each([
    ['a bad sign', 'rate x 2', '"x" does not belong here'],
    ['an unknown part', 'rates × 2', 'there is no figure "rates"'],
    ['a list in it', 'pay-periods × 2', 'a list or a day cannot stand in a formula'],
  ])('a worked result with %s', (_, formula, wrong) => {
    const slip = inBoth(`<Work formula="${formula}" unit="VND" />`);
    const problems = withSlips([slip], (folder) => checkContent(folder).problems);
    expect(problems.map(({ file }) => file)).toEqual([`content/${en}`, `content/${vi}`]);
    for (const problem of problems) expect(problem.wrong).toContain(wrong);
  });

  test('a faulty figure is one line, however many figures and texts rest on it', () => {
    const more = `
double:
  label: { vi: Gấp đôi, en: Double }
  slug: { vi: gap-doi, en: double }
  unit: VND/year
  formula: year × 2
  basis: [{ document: 1/2025/NĐ-CP, pinpoint: Điều 6 }]
  evidence: [{ kind: law, read: full-text, on: 2026-11-01 }]
  checked: 2026-11-04
  confidence: high`;
    for (const slip of [instead(money, 'rate × 12', 'rate ×'), instead(money, 'unit: percent', 'unit: percents')]) {
      const problems = withSlips([added(money, more), slip], (folder) => checkContent(folder).problems);
      expect(problems.map(problemLine)).toHaveLength(1);
    }
  });
});

describe('numbers typed by hand', () => {
  const typed = [
    ['an amount of money', '500.000 đồng'],
    ['an amount of money', '500.000đ'],
    ['an amount of money', 'VND 500,000'],
    ['an amount of money', '2,5 triệu'],
    ['an amount of money', '1.5 million'],
    ['a percentage', '80%'],
    ['a percentage', '80 phần trăm'],
    ['a percentage', '80 percent'],
    ['an age', '75 tuổi'],
    ['an age', 'people aged 75'],
    ['an age', 'over 75'],
    ['a time limit', '10 ngày làm việc'],
    ['a time limit', '10 working days'],
    ['a time limit', '3 tháng'],
    ['a date', '1/7/2026'],
    ['a date', 'ngày 1'],
    ['a date', '1 July'],
    ['a date', 'July 2026'],
    ['a date', 'since 2026'],
  ] as const;

  test.each(typed)('%s as text: "%s"', (what, text) => {
    expectOne({ mistake: '', slip: added(vi, `Là ${text}.`), file: vi, field: 'line', wrong: `${what} is typed as text` });
  });

  test.each(typed)('%s in a text of meta.yaml: "%s"', (what, text) => {
    expectOne({ mistake: '', slip: instead(meta, 'who: { vi: Mọi người,', `who: { vi: 'Là ${text}',`), file: meta, field: 'glance.who.vi', wrong: `${what} is typed as text` });
  });

  test.each([
    row('money with only its number in bold', added(vi, 'Là **500.000** đồng.'), vi, 'line', 'an amount of money'),
    row('money written as code', added(vi, 'Là `500.000 đồng`.'), vi, 'line', 'an amount of money'),
    row('money in a block of code', added(vi, '```\n500.000 đồng\n```'), vi, 'line', 'an amount of money'),
    row('money inside an example', instead(vi, 'Bà Hoa 82 tuổi, giả sử', 'Bà Hoa có 500.000 đồng, giả sử'), vi, 'line', 'an amount of money'),
    row('a percentage inside an example', instead(en, 'Mrs Hoa is 82 years old', 'Mrs Hoa pays 20%'), en, 'line', 'a percentage'),
    row('an age in the caption of a table', added(vi, '<Table caption="Từ 75 tuổi">\n\n| a | b |\n| --- | --- |\n| c | d |\n\n</Table>'), vi, 'line', 'an age'),
    row('a time limit in a question', instead(en, 'ask="The card costs?"', 'ask="Within 10 days?"'), en, 'line', 'a time limit'),
    row('money in a snippet', added('snippets/complain/vi.mdx', 'Mất 500.000 đồng.'), 'snippets/complain/vi.mdx', 'line 3', 'an amount of money'),
    row('money on a page', added('pages/about/en.mdx', 'It costs VND 500,000.'), 'pages/about/en.mdx', 'line 3', 'an amount of money'),
    row('a percentage in a label of a figure', instead(times, 'en: Pay periods', 'en: The 80% share'), times, 'pay-periods.label.en', 'a percentage'),
    row('an age in the glossary', instead(glossary, 'en: the part left for you', 'en: for people aged 75'), glossary, 'co-payment.plain.en', 'an age'),
    row('money in a change', instead(changes, 'en: The base salary rises', "en: 'It rises to VND 2,530,000'"), changes, 'new-salary.title.en', 'an amount of money'),
    row('an age in a situation', instead('situations.yaml', 'en: Has a card', 'en: Aged 75 or more'), 'situations.yaml', 'older-person.hint.en', 'an age'),
    row('a date in what a clause says', instead(meta, 'en: the premium }', 'en: the premium since 2026 }'), meta, 'basis.0.says.en', 'a date'),
    row('a time limit in an area', instead('areas.yaml', 'en: Who gets a card.', 'en: A card in 5 days.'), 'areas.yaml', 'health.intro.en', 'a time limit'),
    row('a percentage in a note on a document', instead(documents, 'read: excerpt', 'read: excerpt\n  note: { vi: quỹ trả, en: pays 80% }'), documents, '2/2024/QH15.note.en', 'a percentage'),
  ])('$mistake', expectOne);

  test.each([
    ['an invented person’s age and dates in an example', instead(vi, 'Bà Hoa 82 tuổi', 'Bà Hoa sinh ngày 1 tháng 3 năm 1951, 3 tháng sau')],
    ['search words', instead(meta, 'vi: [thẻ 500.000 đồng]', 'vi: [thẻ 500.000 đồng, 75 tuổi, 1/7/2026]')],
    ['the number of a document', added(vi, 'Theo Nghị định 188/2025/NĐ-CP.')],
    ['evidence', instead(money, 'note: quoted', 'note: 4.5% from 1 July 2025')],
  ])('numbers may stand in %s', (_, slip) => {
    expect(withSlips([slip], (folder) => checkContent(folder).problems)).toEqual([]);
  });
});

describe('how short forms are read out', () => {
  const spoken = 'spoken.yaml';
  test.each([
    row('a short form of two words', instead(spoken, 'BHYT:', 'thẻ BHYT:'), spoken, 'vi.thẻ BHYT', 'cannot be an id'),
    row('a short form without words', instead(spoken, 'July', "''"), spoken, 'en.Jul', 'is empty'),
    row('a third language', added(spoken, 'fr: {}'), spoken, 'fr', 'unknown key "fr"'),
  ])('$mistake', expectOne);
});

describe('the words of the search', () => {
  const search = 'search.yaml';
  test.each([
    row('an unknown key beside the groups', added(search, 'others: []'), search, 'others', 'unknown key "others"'),
    row('an unknown key of a subject', instead(search, 'says:', 'say: x\n    says:'), search, 'elsewhere.passport.say', 'unknown key "say"'),
    row('a group of one word', instead(search, '[bảo hiểm y tế, bhyt]', '[bảo hiểm y tế]'), search, 'same.vi.0', 'has fewer than two words'),
    row('a language without groups', instead(search, 'en: [[child, kid]]', 'en: []'), search, 'same.en', 'is empty'),
    row('a subject that nobody can find', instead(search, '[hộ chiếu, passport]', '[]'), search, 'elsewhere.passport.words.vi', 'is empty'),
    row('a subject without its English', instead(search, ', en: [passport]', ''), search, 'elsewhere.passport.words.en', 'the English text is missing'),
    row('a subject with nobody to ask', instead(search, '    ask: { vi: Hỏi công an., en: Ask the police. }\n', ''), search, 'elsewhere.passport.ask', 'is missing'),
    row('one word in two groups', instead(search, '[chuyển viện, chuyển tuyến]', '[chuyển viện, BHYT]'), search, 'same.vi.1.1', '"BHYT" stands already in same.vi.0'),
    row('a word twice in a group', instead(search, '[child, kid]', '[child, kid, Kid]'), search, 'same.en.0.2', '"Kid" stands already in same.en.0'),
    row('a word inside the one it is read as', instead(search, '[bảo hiểm y tế, bhyt]', '[bảo hiểm y tế, bảo hiểm]'), search, 'same.vi.0.1', '"bảo hiểm" is part of "bảo hiểm y tế"'),
    row('a word of two subjects', added(search, '  visa:\n    words: { vi: [visa], en: [Passport] }\n    says: { vi: a, en: b }\n    ask: { vi: a, en: b }'), search, 'elsewhere.visa.words.en.0', '"Passport" stands already in elsewhere.passport'),
    row('a word that a page is named by', instead(search, '[hộ chiếu, passport]', '[hộ chiếu, Thẻ 500.000 đồng]'), search, 'elsewhere.passport.words.vi.1', 'stands already in the names of refund'),
    row('words for a calculator that does not exist', added(search, 'calculators:\n  pensions: { vi: [tính hưu], en: [pension] }'), search, 'calculators.pensions', 'there is no calculator "pensions"'),
    row('a word of no letter', instead(search, '[hộ chiếu, passport]', "[hộ chiếu, '?!']"), search, 'elsewhere.passport.words.vi.1', 'has no letter'),
  ])('$mistake', expectOne);
});

describe('ids and addresses', () => {
  test.each([
    row('one figure in two files', copied(times, 'figures/health/zz.yaml'), 'figures/health/zz.yaml', 'pay-periods', 'stands already in content/figures/health/times.yaml'),
    row('one document in two files', copied(documents, 'documents/zz.yaml'), 'documents/zz.yaml', '1/2025/NĐ-CP', 'stands already in content/documents/health.yaml'),
    row('one explainer in two areas', copied('explainers/health/card', 'explainers/zz/card'), 'explainers/zz/card/meta.yaml', 'card', 'stands already in content/explainers/health/card/meta.yaml'),
    row('one change twice', (folder) => twice(folder), changes, 'new-salary', 'stands already in content/changes/health.yaml'),
  ])('$mistake', ({ slip, file, field, wrong }) => {
    const problems = withSlips([slip], (folder) => checkContent(folder).problems);
    expect(problems.find((problem) => problem.field === field)).toMatchObject({ file: `content/${file}`, wrong, mend: 'keep one of the two' });
    expect(new Set(problems.map((problem) => problem.file))).toEqual(new Set([`content/${file}`]));
  });

  function twice(folder: string): void {
    added(changes, "- id: new-salary\n  date: 2026-07-01\n  title: { vi: a, en: b }\n  text: { vi: a, en: b }\n  explainers: []\n  basis: [{ document: 1/2025/NĐ-CP, pinpoint: Điều 3 }]")(folder);
  }

  test.each([
    row('two explainers at one address', instead('explainers/health/refund/meta.yaml', 'en: refund }', 'en: card }'), 'explainers/health/refund/meta.yaml', 'refund.slug.en', '"card" is taken by card'),
    row('two figures at one address', instead(times, 'vi: mien-phi-tu', 'vi: ky-dong'), times, 'free-from.slug.vi', '"ky-dong" is taken by pay-periods'),
    row('two documents at one address', added(documents, '1/2025/ND-CP:\n  kind: decree\n  issuer: { vi: a, en: b }\n  title: { vi: a, en: b }\n  scope: national\n  status: unknown\n  read: cited'), documents, '1/2025/ND-CP', '"1-2025-nd-cp" is taken by 1/2025/NĐ-CP'),
    row('a table at the address of a figure', instead(rates, 'en: by-rate }', 'en: pay-periods }'), rates, 'by-rate.slug.en', '"pay-periods" is taken by pay-periods'),
    row('a page at the address of an area', instead('pages/about/meta.yaml', 'en: about', 'en: health-insurance'), 'pages/about/meta.yaml', 'about.slug.en', '"health-insurance" is taken by health'),
    row('a page at the address of the search', instead('pages/about/meta.yaml', 'vi: gioi-thieu', 'vi: tim-kiem'), 'pages/about/meta.yaml', 'about.slug.vi', '"tim-kiem" is taken by search'),
    row('a Vietnamese page at the address of the English home page', instead('pages/about/meta.yaml', 'vi: gioi-thieu', 'vi: en'), 'pages/about/meta.yaml', 'about.slug.vi', '"en" is taken by en'),
  ])('$mistake', ({ slip, file, field, wrong }) => {
    const problems = withSlips([slip], (folder) => checkContent(folder).problems);
    expect(problems[0]).toMatchObject({ file: `content/${file}`, wrong, mend: 'choose another slug' });
    expect(problems[0]?.field).toContain(field);
    expect(new Set(problems.map((problem) => problem.file)).size).toBe(1);
  });
});

describe('the rules of the finder', () => {
  const lines = (...written: string[]): string => written.join('\n');
  const more = (...written: string[]): Slip => instead(rules, 'groups:', lines(...written, 'groups:'));
  const basis = '    basis: { document: 1/2025/NĐ-CP, pinpoint: Điều 6 }';
  const says = ['    yes: { vi: Có., en: Yes. }', '    no: { vi: Không., en: No. }'];
  test.each([
    row('a fact nobody asks', instead(rules, 'fact: poverty', 'fact: wealth'), rules, 'conditions.poor.fact', 'there is no fact "wealth"'),
    row('a word the fact does not know', instead(rules, 'in: [poor]', 'in: [rich]'), rules, 'conditions.poor.in', 'there is no value of "poverty" "rich"'),
    row('a condition without its clause', instead(rules, 'basis: { document: 1/2025/NĐ-CP, pinpoint: Điều 6 }\n    yes: { vi: Hộ', 'yes: { vi: Hộ'), rules, 'conditions.poor.basis', 'is missing'),
    row('a condition of a document nobody knows', instead(shared, '1/2025/NĐ-CP', '9/2025/NĐ-CP'), shared, 'conditions.is-born.basis', 'there is no document "9/2025/NĐ-CP"'),
    row('a condition without its sentence for no', instead(rules, '    no: { vi: Không phải hộ nghèo., en: The household is not poor. }\n', ''), rules, 'conditions.poor', 'lacks its sentence'),
    row('a sentence in one language', instead(rules, 'vi: Hộ nghèo., en: The household is poor.', 'vi: Hộ nghèo.'), rules, 'conditions.poor.yes.en', 'the English text is missing'),
    row('an age typed into a sentence', instead(rules, "vi: 'Chưa đủ {card-age}.'", 'vi: Chưa đủ 75 tuổi.'), rules, 'conditions.aged.no.vi', 'an age is typed as text'),
    row('a figure that is not there', instead(rules, 'at-least: card-age', 'at-least: card-years'), rules, 'conditions.aged.at-least', 'there is no figure "card-years"'),
    row('money where an age belongs', instead(rules, 'at-least: card-age', 'at-least: base-salary'), rules, 'conditions.aged.at-least', 'is not an age'),
    row('a list where an age belongs', instead(rules, 'at-least: card-age', 'at-least: pay-periods'), rules, 'conditions.aged.at-least', '(a list) is not an age'),
    row('an age where months belong', more('  paid:', '    fact: paidMonths', '    at-least: card-age', basis, ...says), rules, 'conditions.paid.at-least', '(age) is not months or years'),
    row('a number typed in place of a figure', instead(rules, 'at-least: card-age', 'at-least: 75'), rules, 'conditions.aged.at-least', 'is not what is expected'),
    row('a span asked of a choice', instead(rules, 'in: [poor]', 'within: card-age'), rules, 'conditions.poor.within', 'cannot be asked of "poverty"'),
    row('a condition that asks two things', instead(rules, 'at-least: card-age', 'at-least: card-age\n    under: card-age'), rules, 'conditions.aged', 'asks at-least and under'),
    row('a condition that asks nothing', instead(rules, '    in: [poor]\n', ''), rules, 'conditions.poor', 'asks none'),
    row('an office asked without a sentence', more('  asked:', '    asked-there: true', basis), rules, 'conditions.asked', 'has no "open"'),
    row('a condition nobody wrote', instead(rules, 'any: [aged, poor]', 'any: [aged, old]'), rules, 'benefits.card.when', 'there is no condition "old"'),
    row('a tree that is none', instead(rules, 'any: [aged, poor]', 'either: [aged, poor]'), rules, 'benefits.card.when', 'is no tree of conditions'),
    row('a condition that leads back to itself', more('  round:', '    someone: round', basis, ...says), rules, 'conditions.round', 'leads back to itself'),
    row('a benefit that a condition rests on and is not there', more('  other:', '    gets: [pass]', basis, ...says), rules, 'conditions.other.gets', 'there is no benefit "pass"'),
    row('an amount that is no figure', instead(rules, 'amount: year', 'amount: month'), rules, 'benefits.card.amount', 'there is no figure "month"'),
    row('a day for an amount', instead(rules, 'amount: year', 'amount: free-from'), rules, 'benefits.card.amount', 'is not a number'),
    row('a formula that stops', instead(rules, 'amount: year', 'amount: { formula: year ×, unit: VND/year }'), rules, 'benefits.card.amount', 'the formula cannot be read'),
    row('a group without its clause', instead(rules, 'higher-of: cards', 'higher-of: papers'), rules, 'benefits.card.higher-of', 'there is no group "papers"'),
    row('a benefit that gives way to one nobody wrote', instead(rules, 'higher-of: cards', 'not-with: { benefits: [pass], basis: { document: 1/2025/NĐ-CP, pinpoint: Điều 6 } }'), rules, 'benefits.card.not-with', 'there is no other benefit "pass"'),
    row('a benefit that no explainer covers', all(instead(rules, '  card:\n', '  pass:\n'), instead(meta, 'covers: [card]', 'covers: []')), rules, 'benefits.pass', 'no explainer covers'),
    row('an entitlement without a rule or a reason', written(reasons, '{}\n'), 'explainers/health/refund/meta.yaml', 'covers', '"refund" has no rule'),
    row('a reason beside a rule', added(reasons, 'card: no reason'), reasons, 'card', 'there is a rule for it'),
    row('a reason for what nobody covers', added(reasons, 'pass: no reason'), reasons, 'pass', 'there is no entitlement "pass"'),
    row('a benefit of two kinds that does not say which', instead(meta, 'kinds: [card]', 'kinds: [card, once]'), rules, 'benefits.card.kind', 'is missing'),
    row('rules without the two that stand before all', instead(shared, '  has-died:', '  is-dead:'), shared, 'conditions', 'there is no condition "has-died"'),
    row('an unknown kind of fact', instead(facts, 'kind: number', 'kind: amount'), facts, 'paidMonths.kind', 'is not one of the known kinds'),
    row('a key of a fact with a hyphen', instead(facts, 'paidMonths:', 'paid-months:'), facts, 'paid-months', 'cannot be the key of a fact'),
  ])('$mistake', expectOne);
});

test('all mistakes are told at once, by file', () => {
  const slips = [
    instead(money, 'confidence: medium', 'confidence: low'),
    deleted(en),
    added('pages/about/vi.mdx', 'Mất 500.000 đồng.'),
    instead(documents, 'kind: decree', 'kind: memo'),
  ];
  const files = withSlips(slips, (folder) => checkContent(folder).problems.map(({ file }) => file));
  expect(files).toEqual([`content/${documents}`, `content/${en}`, `content/${money}`, 'content/pages/about/vi.mdx']);
});
