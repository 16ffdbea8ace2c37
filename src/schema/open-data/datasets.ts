import { z } from 'zod';
import { bilingual, isoDate, type Bilingual } from '../primitives.ts';
import { benefitRow, type BenefitRow } from './benefits.ts';
import { documentRow, type DocumentRow } from './documents.ts';
import { field } from './field.ts';
import { figureRow, type FigureRow } from './figures.ts';
import { lifeEventRow, type LifeEventRow } from './life-events.ts';
import { pageRow, type PageRow } from './pages.ts';
import { communeRow, matterRow, officeRow, type CommuneRow, type MatterRow, type OfficeRow } from './places.ts';
import {
  commitmentRow,
  sourceRow,
  statisticRow,
  type CommitmentRow,
  type SourceRow,
  type StatisticDataRow,
} from './province.ts';
import { tableCell, tableRow, type TableRow } from './tables.ts';
import { changeRow, glossaryRow, type ChangeRow, type GlossaryRow } from './texts.ts';

/** The rows of each file of the open data. */
export type Rows = {
  figures: FigureRow;
  tables: TableRow;
  documents: DocumentRow;
  benefits: BenefitRow;
  pages: PageRow;
  changes: ChangeRow;
  glossary: GlossaryRow;
  communes: CommuneRow;
  offices: OfficeRow;
  matters: MatterRow;
  'life-events': LifeEventRow;
  statistics: StatisticDataRow;
  commitments: CommitmentRow;
  sources: SourceRow;
};
export type DatasetName = keyof Rows;

/** A file of the open data: what it holds, one row of it, and how the row lies flat in the CSV file. */
export type Dataset = {
  name: DatasetName;
  title: Bilingual;
  /** What one object of the JSON file is. */
  holds: Bilingual;
  row: z.ZodObject;
  /** What one line of the CSV file is, where it is not that object; `field` is the list that has one line each. */
  lines?: { field: string; prefix: string; are: Bilingual };
  /** A line of the CSV file that is no object of the JSON file laid flat. */
  line?: z.ZodObject;
  /** The columns that tell one line from all others. */
  primaryKey: string[];
};

const eachPeriod = {
  field: 'periods',
  prefix: '',
  are: { vi: 'mỗi dòng một mức của một con số', en: 'a line for each value of a figure' },
};

/** Every file, in the order in which they are shown. */
export const datasets: readonly Dataset[] = [
  {
    name: 'figures',
    title: { vi: 'Con số', en: 'Figures' },
    holds: {
      vi: 'Mỗi con số một mục: mọi mức tiền, tỷ lệ, độ tuổi, thời hạn, với tất cả các mức trước đây, điều khoản và nguồn đã đọc.',
      en: 'An object for each amount, rate, age and time limit, with all its values over time, their clauses and what was read.',
    },
    row: figureRow,
    lines: eachPeriod,
    primaryKey: ['id', 'from'],
  },
  {
    name: 'tables',
    title: { vi: 'Bảng', en: 'Tables' },
    holds: {
      vi: 'Mỗi bảng do văn bản đặt ra một mục, với các dòng của nó qua thời gian.',
      en: 'An object for each table that the law sets, with its rows over time.',
    },
    row: tableRow,
    lines: {
      field: 'periods',
      prefix: '',
      are: { vi: 'mỗi dòng một ô của bảng', en: 'a line for each cell of a table' },
    },
    line: tableCell,
    primaryKey: ['table', 'from', 'key_vi', 'column'],
  },
  {
    name: 'documents',
    title: { vi: 'Văn bản pháp luật', en: 'Legal documents' },
    holds: {
      vi: 'Mỗi văn bản một mục: tình trạng, ngày hiệu lực, thay bằng văn bản nào, con số và trang nào dựa vào.',
      en: 'An object for each document: its status, its dates, what replaced it, which figures and guides rest on it.',
    },
    row: documentRow,
    primaryKey: ['number'],
  },
  {
    name: 'benefits',
    title: { vi: 'Các khoản được hưởng', en: 'Benefits' },
    holds: {
      vi: 'Mỗi khoản một mục, với câu trả lời và mức hiện nay của trang giải thích khoản ấy, và điều kiện được hưởng kèm điều khoản.',
      en: 'An object for each benefit, with the answer and the amount of the guide that covers it, and its conditions with their clauses.',
    },
    row: benefitRow,
    primaryKey: ['id'],
  },
  {
    name: 'pages',
    title: { vi: 'Các trang', en: 'Pages' },
    holds: {
      vi: 'Mỗi trang một mục, gồm bản tiếng Việt và bản tiếng Anh: phiên bản, con số và văn bản trên trang.',
      en: 'An object for each page with its two languages: its version, its figures and documents.',
    },
    row: pageRow,
    primaryKey: ['id'],
  },
  {
    name: 'changes',
    title: { vi: 'Thay đổi', en: 'Changes' },
    holds: {
      vi: 'Mỗi thay đổi của chính sách một mục, kể cả thay đổi sắp tới.',
      en: 'An object for each change of the rules, those to come included.',
    },
    row: changeRow,
    primaryKey: ['id'],
  },
  {
    name: 'glossary',
    title: { vi: 'Từ ngữ', en: 'Glossary' },
    holds: { vi: 'Mỗi từ một mục, với nghĩa bằng lời thường.', en: 'An object for each term, in everyday words.' },
    row: glossaryRow,
    primaryKey: ['id'],
  },
  {
    name: 'communes',
    title: { vi: 'Xã, phường', en: 'Communes and wards' },
    holds: {
      vi: 'Mỗi xã, phường ngày nay một mục, với các đơn vị cũ nhập lại thành.',
      en: 'An object for each commune and ward of today, with the units it was formed from.',
    },
    row: communeRow,
    lines: {
      field: 'formedFrom',
      prefix: 'former_',
      are: { vi: 'mỗi dòng một đơn vị cũ', en: 'a line for each former unit' },
    },
    primaryKey: ['id', 'former_name', 'former_kind'],
  },
  {
    name: 'offices',
    title: { vi: 'Nơi để hỏi', en: 'Offices' },
    holds: {
      vi: 'Mỗi nơi nhận, quyết định hoặc hướng dẫn một mục, với người giải quyết khiếu nại.',
      en: 'An object for each office that receives, decides or advises, and who hears complaints.',
    },
    row: officeRow,
    primaryKey: ['id'],
  },
  {
    name: 'matters',
    title: { vi: 'Ai giải quyết việc gì', en: 'Who handles what' },
    holds: {
      vi: 'Mỗi loại việc một mục: nơi nào nhận, nơi nào quyết định.',
      en: 'An object for each kind of matter: who receives it and who decides.',
    },
    row: matterRow,
    primaryKey: ['id'],
  },
  {
    name: 'life-events',
    title: { vi: 'Khi có việc', en: 'Life events' },
    holds: {
      vi: 'Mỗi việc một mục, với các bước cần làm.',
      en: 'An object for each event, with the steps to take.',
    },
    row: lifeEventRow,
    lines: { field: 'steps', prefix: 'step_', are: { vi: 'mỗi dòng một bước', en: 'a line for each step' } },
    primaryKey: ['id', 'step_explainer', 'step_does_vi'],
  },
  {
    name: 'statistics',
    title: { vi: 'Tỉnh qua con số', en: 'The province in figures' },
    holds: {
      vi: 'Mỗi số liệu về tỉnh một mục, với các giá trị qua các năm, cách đếm và nguồn.',
      en: 'An object for each statistic of the province, with its values over the years, how they were counted, and their sources.',
    },
    row: statisticRow,
    lines: { field: 'points', prefix: '', are: { vi: 'mỗi dòng một giá trị', en: 'a line for each value' } },
    primaryKey: ['id', 'series', 'year'],
  },
  {
    name: 'commitments',
    title: { vi: 'Từ năm 2019', en: 'From 2019 to today' },
    holds: {
      vi: 'Mỗi ý của bài báo năm 2019 một mục, với những gì diễn ra sau đó.',
      en: 'An object for each statement of the article of 2019, with what followed.',
    },
    row: commitmentRow,
    primaryKey: ['id'],
  },
  {
    name: 'sources',
    title: { vi: 'Nguồn về tỉnh', en: 'Sources on the province' },
    holds: {
      vi: 'Mỗi bài báo, báo cáo mà hai tệp trên dựa vào một mục.',
      en: 'An object for each report or article that the two files above rest on.',
    },
    row: sourceRow,
    primaryKey: ['id'],
  },
];

/** The file with a name. @throws {Error} when there is none */
export function datasetOf(name: DatasetName): Dataset {
  const found = datasets.find((dataset) => dataset.name === name);
  if (found === undefined) throw new Error(`there is no open data named ${name}`);
  return found;
}

/** What every file says of itself before its rows. */
export const envelope = {
  $schema: field(z.url(), 'địa chỉ lược đồ JSON của tệp', 'address of the JSON Schema of the file'),
  name: field(z.string(), 'tên tệp', 'name of the file'),
  title: field(bilingual, 'tệp chứa gì', 'what the file holds'),
  date: field(isoDate, 'ngày mà dữ liệu nói tới', 'the day the data speak of'),
  version: field(
    z.string().regex(/^\d{4}-\d\d-\d\d-[0-9a-f]{8}$/),
    'phiên bản: ngày và dấu của nội dung',
    'version: the day, and a fingerprint of the content',
  ),
  licence: field(z.literal('CC-BY-4.0'), 'giấy phép', 'licence'),
  licenceUrl: field(z.url(), 'nội dung giấy phép', 'text of the licence'),
  publisher: field(z.string(), 'ghi công', 'whom to credit'),
  homepage: field(z.url(), 'địa chỉ trang', 'address of the site'),
};

const schemas = new Map<DatasetName, z.ZodObject>();

/** The schema of a whole file: what it says of itself, then its rows under its name. */
export function fileSchema({ name, row, holds }: Dataset): z.ZodObject {
  const schema = schemas.get(name) ?? z.strictObject({ ...envelope, [name]: field(z.array(row), holds.vi, holds.en) });
  schemas.set(name, schema);
  return schema;
}
