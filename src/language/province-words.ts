import type { Outcome, StatementKind } from '../schema/commitment.ts';
import type { Language } from '../schema/primitives.ts';

const vi = {
  commitments: 'Từ năm 2019 đến nay',
  commitmentsIntro: (count: number): string =>
    `Năm 2019, một bài báo kể lãnh đạo Vĩnh Phúc nói đã làm gì, nhận còn thiếu gì, yêu cầu gì về an sinh xã hội. ${count} điều ấy nay ra sao?`,
  neutral:
    'Chúng tôi không khen, không chê. “Chưa tìm thấy” chỉ có nghĩa là chúng tôi chưa thấy bằng chứng công khai, không có nghĩa là không ai làm.',
  shown: (count: number): string => `${count} điều`,
  byOutcome: 'Theo kết quả',
  byArea: 'Theo lĩnh vực',
  outcomesExplained: 'Năm kết quả, nghĩa là gì',
  timeline: 'Mốc thời gian',
  today: 'Hôm nay',
  nothingFollowed: 'Chúng tôi không tìm thấy bằng chứng công khai.',
  lookIn: 'Có thể tìm ở:',
  ofToday: 'Ngày nay',
  source: 'Nguồn',
  sources: 'Nguồn đã dùng',
  table: 'Bảng số',
  statistics: 'Tỉnh qua con số',
  statisticsIntro: 'Số liệu an sinh xã hội của Vĩnh Phúc cũ và Phú Thọ nay, mỗi số có nguồn và cách đếm.',
  countedBy: 'Đếm theo',
  value: 'Số',
  ofWhom: 'Của đâu',
  reckoned: 'chúng tôi tính từ số của nguồn',
  cutLine: 'Đổi cách đo',
  permalink: 'Địa chỉ của biểu đồ này, để dẫn lại',
  readOn: 'đọc',
  checked: 'Đối chiếu',
  seeChart: 'Xem biểu đồ',
  more: 'Tỉnh, từ năm 2019 đến nay',
};
type ProvinceWords = typeof vi;

const en: ProvinceWords = {
  commitments: 'From 2019 to today',
  commitmentsIntro: (count) =>
    `In 2019 an article told what the leaders of Vĩnh Phúc claimed, admitted and asked for in social security. What became of its ${count} points?`,
  neutral:
    'We neither praise nor blame. “Not shown” means only that we found no public evidence, not that nobody did anything.',
  shown: (count) => `${count} ${count === 1 ? 'point' : 'points'}`,
  byOutcome: 'By outcome',
  byArea: 'By subject',
  outcomesExplained: 'What the five outcomes mean',
  timeline: 'Timeline',
  today: 'Today',
  nothingFollowed: 'We found no public evidence.',
  lookIn: 'One would look in:',
  ofToday: 'The guides of today',
  source: 'Source',
  sources: 'Sources used',
  table: 'The numbers as a table',
  statistics: 'The province in figures',
  statisticsIntro:
    'Numbers on social security in the former Vĩnh Phúc and in Phú Thọ today, each with its source and how it was counted.',
  countedBy: 'Counted by',
  value: 'Number',
  ofWhom: 'Of',
  reckoned: 'our sum of the source’s numbers',
  cutLine: 'The measure changes',
  permalink: 'The address of this chart, to cite it by',
  readOn: 'read on',
  checked: 'Checked',
  seeChart: 'See the chart',
  more: 'The province, from 2019 to today',
};

/** The words of the pages on the province: what was set out in 2019, and the figures. */
export const provinceWords: Record<Language, ProvinceWords> = { vi, en };

/** What became of a statement, in a word and in a sentence. None is praise, none is blame. */
export const outcomeNames: Record<Language, Record<Outcome, { name: string; means: string }>> = {
  vi: {
    kept: { name: 'Đã làm', means: 'Văn bản hoặc việc được yêu cầu đã có, và tìm thấy được.' },
    'measures-taken': { name: 'Đã có biện pháp', means: 'Đã có văn bản hoặc việc làm; kết quả thì chưa tìm thấy.' },
    'partly-shown': { name: 'Thấy một phần', means: 'Nguồn công khai cho thấy một phần, không phải tất cả.' },
    overtaken: { name: 'Sáp nhập làm đổi', means: 'Việc ấy nay do tỉnh mới quyết định; trước đó chưa thấy kết quả.' },
    'not-shown': { name: 'Chưa tìm thấy', means: 'Chúng tôi chưa tìm thấy bằng chứng công khai.' },
  },
  en: {
    kept: { name: 'Done', means: 'The document or act that was asked for exists and can be found.' },
    'measures-taken': {
      name: 'Measures taken',
      means: 'There were documents or acts; what came of them was not found.',
    },
    'partly-shown': { name: 'Partly shown', means: 'Public sources show a part, not all.' },
    overtaken: {
      name: 'Overtaken by the merger',
      means: 'The new province decides it now; no result was seen before.',
    },
    'not-shown': { name: 'Not shown', means: 'We found no public evidence.' },
  },
};

/** What a statement of the article is. */
export const statementKindNames: Record<Language, Record<StatementKind, string>> = {
  vi: {
    achievement: 'Bài báo nói đã đạt được',
    shortcoming: 'Bài báo nhận còn thiếu',
    requirement: 'Bài báo kể các yêu cầu',
  },
  en: {
    achievement: 'What the article says was achieved',
    shortcoming: 'What it admits fell short',
    requirement: 'What it asked for',
  },
};

/** What the article does with a statement, inside a sentence. */
export const statementVerbs: Record<Language, Record<StatementKind, string>> = {
  vi: { achievement: 'nói đã đạt được', shortcoming: 'nhận còn thiếu', requirement: 'kể lãnh đạo tỉnh yêu cầu' },
  en: {
    achievement: 'says this was achieved',
    shortcoming: 'admits this fell short',
    requirement: 'reports that the province’s leaders asked for this',
  },
};
