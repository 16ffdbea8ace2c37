import { z } from 'zod';
import { basis, bilingual, evidence, id, isoDate } from '../primitives.ts';

/**
 * Gives a field of the open data its meaning in both languages: it stands in the JSON Schema, in the data package and on
 * the page that explains the data, and is written nowhere else.
 */
export const field = <T extends z.ZodType>(schema: T, vi: string, en: string): T =>
  schema.meta({ description: `${vi}\n${en}` });

/** A list of ids. */
export const idList = z.array(id);

/** The address of a page of the site, in each language. */
const address = z.strictObject({ vi: z.url(), en: z.url() });

export const pageUrl = field(
  address,
  'địa chỉ trang ấy, mỗi ngôn ngữ một địa chỉ',
  'address of its page, in each language',
);

/** A text in both languages that may be empty. */
export const bilingualLists = z.strictObject({ vi: z.array(z.string()), en: z.array(z.string()) });

export const clause = z.strictObject({
  document: field(basis.shape.document, 'số hiệu văn bản', 'number of the document'),
  pinpoint: field(basis.shape.pinpoint, 'điều, khoản, điểm', 'article, clause and point, in Vietnamese'),
});

const source = z.strictObject({
  kind: field(evidence.shape.kind, 'loại nguồn', 'kind of source'),
  read: field(evidence.shape.read, 'đã đọc tới đâu', 'how much of it was read'),
  on: field(evidence.shape.on, 'ngày đọc', 'day it was read'),
  url: field(evidence.shape.url, 'địa chỉ, nếu nguồn có', 'its address, where there is one'),
  note: field(evidence.shape.note, 'ghi chú khi đọc (tiếng Anh)', 'working note on what was read'),
});

export const basisField = field(
  z.array(clause),
  'căn cứ pháp lý: văn bản và điều khoản',
  'legal basis: document and clause',
);

/** What vouches for a fact, as every kind of data says it. */
export const vouched = {
  basis: basisField,
  evidence: field(z.array(source), 'đã đọc ở đâu, ngày nào', 'where it was read, and when'),
  checked: field(isoDate, 'ngày đối chiếu với nguồn gần nhất', 'day it was last compared with its source'),
  confidence: field(
    z.enum(['high', 'medium']),
    'mức chắc chắn: high là đã đọc văn bản hoặc có hai nguồn; medium là mới có một nguồn',
    'high: the law itself or two sources; medium: one source so far',
  ),
};

/** Whether a value holds on the day of the file. */
export const stateField = field(
  z.enum(['ended', 'current', 'coming']),
  'vào ngày của tệp: ended là đã hết, current là đang áp dụng, coming là chưa đến ngày',
  'on the day of the file: over, in force, or still to come',
);

export const areaField = field(
  z.string(),
  'mục của trang; shared là dùng chung cho nhiều mục',
  'subject on the site; shared means used by several',
);

export const labelField = field(bilingual, 'tên gọi', 'what it is called');
