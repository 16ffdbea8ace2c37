import type { Language } from '../schema/primitives.ts';

const vi = {
  /** The button that leads to the page made for A5, below the slip of a guide. */
  slipLink: 'Phiếu A5',
  listen: 'Nghe',
  code: 'Mã QR dẫn tới trang này',
  request: 'Việc tôi đề nghị',
  bring: 'Mang theo',
  note: 'Ghi lại ở quầy',
  applicant: 'Người đề nghị',
  handedIn: 'Ngày nộp',
  receipt: 'Số giấy tiếp nhận',
  comeBack: 'Ngày hẹn trả',
  officer: 'Cán bộ nhận',
  refused: 'Nếu bị từ chối, hãy nói',
  complain: 'Giữ giấy trả lời. Khiếu nại lần đầu với',
  law: 'Điều luật để đưa cán bộ xem',
  toGuide: 'Xem trang đầy đủ',
  intro: 'In trên một tờ A5 (nửa tờ A4), mang ra quầy, và ghi vào đó khi nộp hồ sơ.',
};

type PrintWords = typeof vi;

const en: PrintWords = {
  slipLink: 'A5 slip',
  listen: 'Listen',
  code: 'QR code that leads to this page',
  request: 'What I ask for',
  bring: 'Bring',
  note: 'Note at the counter',
  applicant: 'Applicant',
  handedIn: 'Handed in on',
  receipt: 'Receipt number',
  comeBack: 'Come back on',
  officer: 'Officer',
  refused: 'If refused, say',
  complain: 'Keep the written answer. First complaint to the',
  law: 'The law, to show the officer',
  toGuide: 'See the full guide',
  intro:
    'Print it on one A5 sheet (half an A4), take it to the counter, and write on it when you apply. It is in Vietnamese for the officer, with English below.',
};

/** What stands on paper, and the words that lead to it. */
export const printWords: Record<Language, PrintWords> = { vi, en };
