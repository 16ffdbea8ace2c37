import { z } from 'zod';
import { outcomes, statementKinds } from '../commitment.ts';
import { bilingual, confidence, documentNumber, evidenceKinds, evidenceReadings, id, isoDate } from '../primitives.ts';
import { moment } from '../source.ts';
import { precisions, statisticPlaces, statisticUnits } from '../statistic.ts';
import { areaField, field, idList, pageUrl } from './field.ts';

const documents = field(z.array(documentNumber), 'các văn bản nêu số ấy', 'documents that give it');
const sources = field(
  idList,
  'các nguồn nêu số ấy, mã trong tệp sources',
  'sources that give it: ids of the file sources',
);

const point = z.strictObject({
  series: field(id, 'dãy số', 'the series it belongs to'),
  name: field(bilingual, 'tên dãy số', 'name of the series'),
  place: field(
    z.enum(statisticPlaces),
    'của tỉnh nào; Phú Thọ mới là ba tỉnh, không đặt chung dãy với Vĩnh Phúc cũ',
    'whose land; the new Phú Thọ is three provinces and never on one line with the old Vĩnh Phúc',
  ),
  year: field(z.int(), 'năm', 'year'),
  month: field(z.int().optional(), 'tháng; trống là cả năm', 'month; empty: of the whole year'),
  at: field(z.enum(['start', 'end']).optional(), 'đầu năm hay cuối năm', 'at which end of the year'),
  value: field(z.number(), 'giá trị, theo đơn vị ở cột unit', 'the value, in the unit given'),
  upTo: field(z.number().optional(), 'đầu trên, khi nguồn nêu một khoảng', 'upper end, where the source gives a range'),
  how: field(
    z.enum(precisions).optional(),
    'không phải số tròn: hơn, gần, khoảng, ước tính, do chúng tôi cộng',
    'where it is no plain number: over, nearly, about, an estimate, reckoned by us',
  ),
  definition: field(bilingual, 'tính theo chuẩn, cách đếm nào', 'by which line or definition it was counted'),
  documents,
  sources,
  checked: field(isoDate, 'ngày đối chiếu với nguồn', 'day it was compared with its source'),
  confidence: field(
    confidence,
    'high: nguồn chính thức hoặc hai nguồn; medium: một nguồn',
    'high: official or two sources; medium: one source',
  ),
});

/** Numbers about the province: a chart with its series. */
export const statisticRow = z.strictObject({
  id: field(id, 'mã số liệu', 'id of the statistic'),
  area: areaField,
  title: field(bilingual, 'điều số liệu cho thấy', 'what it shows'),
  label: field(bilingual, 'đo cái gì', 'what is measured'),
  unit: field(z.enum(statisticUnits), 'đơn vị', 'unit'),
  note: field(bilingual.optional(), 'cần biết để đọc cho đúng', 'what to know to read it rightly'),
  url: pageUrl,
  points: field(z.array(point).min(1), 'các giá trị, theo dãy rồi theo năm', 'the values, by series and year'),
});
export type StatisticDataRow = z.infer<typeof statisticRow>;

const event = z.strictObject({
  on: field(moment.optional(), 'lúc nào', 'when'),
  says: field(bilingual, 'việc gì', 'what'),
  documents,
  sources,
  statistic: field(id.optional(), 'số liệu cho thấy điều ấy', 'the statistic that shows it'),
});

/** What the province's leadership said in 2019, and what followed. */
export const commitmentRow = z.strictObject({
  id: field(id, 'mã ý', 'id of the statement'),
  kind: field(
    z.enum(statementKinds),
    'điều đã làm được, điều còn thiếu, hay điều yêu cầu',
    'something achieved, something that fell short, or something asked for',
  ),
  area: areaField,
  says: field(
    bilingual,
    'bài báo năm 2019 nói gì, bằng lời của chúng tôi',
    'what the article of 2019 says, in our words',
  ),
  outcome: field(
    z.enum(outcomes),
    'nguồn công khai cho thấy gì; thứ tự không có nghĩa hơn kém',
    'what public sources show of it; their order says nothing of better or worse',
  ),
  followed: field(z.array(event), 'những gì diễn ra sau đó', 'what followed'),
  explainers: field(idList, 'các trang giải thích ngày nay', 'guides of today'),
  url: pageUrl,
});
export type CommitmentRow = z.infer<typeof commitmentRow>;

/** A report or article that vouches for what is told of the province. */
export const sourceRow = z.strictObject({
  id: field(id, 'mã nguồn', 'id of the source'),
  publisher: field(bilingual, 'ai công bố', 'who published it'),
  about: field(bilingual, 'nói về gì, bằng lời của chúng tôi', 'what it is about, in our words'),
  published: field(moment.optional(), 'công bố lúc nào', 'when it was published'),
  address: field(z.url().optional(), 'địa chỉ', 'its address'),
  kind: field(z.enum(evidenceKinds), 'loại nguồn', 'kind of source'),
  read: field(z.enum(evidenceReadings), 'đã đọc tới đâu', 'how much of it was read'),
  on: field(isoDate, 'ngày đọc', 'day it was read'),
});
export type SourceRow = z.infer<typeof sourceRow>;
