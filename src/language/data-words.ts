import type { Language } from '../schema/primitives.ts';

const vi = {
  dayQuestion: 'Ngày nào thì mức bao nhiêu?',
  dayHint: 'Chọn một ngày, mức của ngày ấy hiện ra ở đây.',
  dayNone: 'Chúng tôi không biết mức nào áp dụng vào ngày ấy.',
  dayWrong: 'Trong lịch không có ngày ấy. Hãy viết đủ ngày, tháng, năm.',
  dayHolds: 'Áp dụng',
  points: 'điểm phần trăm',
  today: 'Mức hôm nay',
  otherValues: 'Các mức khác',
  wholeHistory: 'Xem đủ các mức, biểu đồ và nguồn',
  download: 'Tải con số này',
  data: 'Dữ liệu mở',
  names: ['tải dữ liệu', 'csv', 'json', 'excel', 'bảng tính', 'api', 'open data'],
  dataIntro:
    'Mọi con số, văn bản và trang ở đây, dưới dạng tệp: mở bằng bảng tính hoặc đọc bằng chương trình. Dùng tự do, chỉ cần ghi nguồn.',
  files: 'Các tệp',
  schema: 'lược đồ JSON',
  columnsOf: 'Các cột của bảng CSV',
  column: 'Cột',
  means: 'Nghĩa',
  always: 'luôn có',
  maybeEmpty: 'có thể trống',
  everyFile: 'Tệp JSON nào cũng bắt đầu bằng',
  listNote:
    'Trong tệp JSON, chữ hai thứ tiếng nằm trong vi và en; ở bảng CSV đó là hai cột, đuôi _vi và _en. Nhiều thứ trong một ô thì cách nhau bằng dấu |.',
  packageNote:
    'Cả bộ dữ liệu, với kích thước và dấu kiểm của từng tệp, ghi ở đây theo chuẩn Frictionless Data Package:',
  oneFigure:
    'Mỗi con số còn có tệp riêng, địa chỉ không đổi; mã của con số nằm ở cột id và ở nút tải trên trang của nó:',
  spreadsheet: 'Mở bằng bảng tính',
  spreadsheetSteps: [
    'Google Trang tính: gõ vào ô A1 công thức dưới đây; khi trang này cập nhật, bảng cập nhật theo.',
    'Excel: thẻ Dữ liệu, chọn Từ Văn bản/CSV, rồi chọn tệp đã tải về. Chữ Việt có dấu hiện đúng.',
    'LibreOffice: mở tệp, chọn bảng mã UTF-8 và dấu phẩy ngăn cách.',
  ],
  code: 'Đọc bằng chương trình',
  codeNote: 'Ba ví dụ đều cho ra các mức lương cơ sở qua thời gian. Trang nào cũng đọc được các tệp này (CORS mở).',
  terms: 'Giấy phép, phiên bản',
  termsText:
    'Giấy phép Creative Commons Ghi công 4.0. Khi dùng, hãy ghi “An sinh Vĩnh Phúc”, phiên bản và địa chỉ của trang con số. Phiên bản gồm ngày và một dấu tám ký tự: nội dung đổi thì dấu đổi. Mỗi mức tiền đều kèm điều khoản và nguồn đã đọc; mức có một nguồn ghi medium.',
  day: 'Dữ liệu của',
  allFigures: 'Xem các con số trên trang',
};
type DataWords = typeof vi;

const en: DataWords = {
  dayQuestion: 'What was it on a given day?',
  dayHint: 'Choose a day, and its value appears here.',
  dayNone: 'We know of no value in force on that day.',
  dayWrong: 'There is no such day. Please give day, month and year.',
  dayHolds: 'In force',
  points: 'points',
  today: 'Today’s value',
  otherValues: 'Other values',
  wholeHistory: 'See all values, the chart and the sources',
  download: 'Download this figure',
  data: 'Open data',
  names: ['download the data', 'csv', 'json', 'excel', 'spreadsheet', 'api', 'dataset'],
  dataIntro:
    'Every figure, document and page of this site as files, for a spreadsheet or a program. Free to use; please name the source.',
  files: 'The files',
  schema: 'JSON Schema',
  columnsOf: 'Columns of the CSV file',
  column: 'Column',
  means: 'Meaning',
  always: 'always there',
  maybeEmpty: 'may be empty',
  everyFile: 'Every JSON file begins with',
  listNote:
    'In the JSON files, texts in both languages stand under vi and en; in the CSV files those are two columns that end in _vi and _en. Several things in one cell are parted by |.',
  packageNote:
    'The whole set, with the size and fingerprint of each file, is described here as a Frictionless Data Package:',
  oneFigure:
    'Each figure also has files of its own, at addresses that do not change; its id is in the column id and in the download link of its page:',
  spreadsheet: 'In a spreadsheet',
  spreadsheetSteps: [
    'Google Sheets: put the formula below into cell A1; when this site is updated, the sheet follows.',
    'Excel: on the Data tab choose From Text/CSV, then the file you downloaded. Vietnamese letters are right.',
    'LibreOffice: open the file, and choose UTF-8 and the comma as separator.',
  ],
  code: 'In a program',
  codeNote: 'All three examples give the base salary over time. Any website may read these files (CORS is open).',
  terms: 'Licence and version',
  termsText:
    'Creative Commons Attribution 4.0. Please credit “An sinh Vĩnh Phúc” with the version and the address of the figure’s page. A version is a day and a fingerprint of eight characters that changes when the content does. Every value carries its clause and what was read; medium means one source.',
  day: 'Data as of',
  allFigures: 'See the figures on the site',
};

/** The words of the open data, and of a figure on a day. */
export const dataWords: Record<Language, DataWords> = { vi, en };
