import type { Precision, StatisticPoint, StatisticUnit } from '../schema/statistic.ts';
import type { Language } from '../schema/primitives.ts';
import { formatDate, formatNumber } from './format.ts';

const nbsp = '\u00A0';

type Unit = { vi: string; en: string; enPlural?: string };
const counted: Record<Exclude<StatisticUnit, 'percent' | 'billion-dong' | 'million-dong'>, Unit> = {
  people: { vi: 'người', en: 'person', enPlural: 'people' },
  households: { vi: 'hộ', en: 'household', enPlural: 'households' },
  communes: { vi: 'đơn vị cấp xã', en: 'commune', enPlural: 'communes' },
  km2: { vi: 'km²', en: 'km²' },
  documents: { vi: 'văn bản', en: 'document', enPlural: 'documents' },
  tasks: { vi: 'nhiệm vụ', en: 'task', enPlural: 'tasks' },
};

const before: Record<Precision, Record<Language, string>> = {
  over: { vi: 'hơn ', en: 'over ' },
  nearly: { vi: 'gần ', en: 'nearly ' },
  about: { vi: 'khoảng ', en: 'about ' },
  estimate: { vi: 'ước ', en: 'an estimated ' },
  reckoned: { vi: '', en: '' },
};

/** The number of a point as it was given: `hơn 5.048` · `over 5,048`; a range as `80–85`. */
export function statisticNumber(
  { value, upTo, how }: Pick<StatisticPoint, 'value' | 'upTo' | 'how'>,
  language: Language,
): string {
  const number = formatNumber(value, language) + (upTo === undefined ? '' : `–${formatNumber(upTo, language)}`);
  return (how === undefined ? '' : before[how][language]) + number;
}

/** The same with its unit: `hơn 5.048 tỷ đồng` · `over VND 5,048 billion`. */
export function statisticValue(
  point: Pick<StatisticPoint, 'value' | 'upTo' | 'how'>,
  unit: StatisticUnit,
  language: Language,
): string {
  const number = statisticNumber(point, language);
  switch (unit) {
    case 'percent':
      return `${number}%`;
    case 'billion-dong':
    case 'million-dong': {
      const billions = unit === 'billion-dong';
      return language === 'vi'
        ? `${number}${nbsp}${billions ? 'tỷ' : 'triệu'}${nbsp}đồng`
        : `${number.replace(/(?=\d)/, `VND${nbsp}`)}${nbsp}${billions ? 'billion' : 'million'}`;
    }
    default: {
      const { vi, en, enPlural = en } = counted[unit];
      return `${number}${nbsp}${language === 'vi' ? vi : point.value === 1 ? en : enPlural}`;
    }
  }
}

/** A month of a year: a day of it as days are written, without the day. */
const monthOf = (year: string | number, month: number, language: Language): string =>
  formatDate(`${year}-${month}-01`, language).replace(language === 'vi' ? /^ngày\s1\s/ : /^1\s/, '');

type When = Pick<StatisticPoint, 'year' | 'month' | 'at'>;

/** When a value held, inside a sentence: `cuối năm 2024` · `at the end of 2024`; `tháng 10 năm 2025` · `in October 2025`. */
export function statisticWhen({ year, month, at }: When, language: Language): string {
  if (month !== undefined) return `${language === 'vi' ? '' : 'in '}${monthOf(year, month, language)}`;
  if (language === 'vi') return `${at === 'end' ? 'cuối ' : at === 'start' ? 'đầu ' : ''}năm${nbsp}${year}`;
  return at === undefined ? `in ${year}` : `at the ${at} of ${year}`;
}

/** The same in a table: `cuối 2024` · `end of 2024`; `10/2025` · `October 2025`. */
export function statisticShortWhen({ year, month, at }: When, language: Language): string {
  if (month !== undefined) return language === 'vi' ? `${month}/${year}` : monthOf(year, month, language);
  if (at === undefined) return String(year);
  return language === 'vi' ? `${at === 'end' ? 'cuối' : 'đầu'}${nbsp}${year}` : `${at} of${nbsp}${year}`;
}

/** A day, a month or a year inside a sentence: `ngày 12 tháng 3 năm 2020`, `tháng 3 năm 2020`, `năm 2020`. */
export function formatMoment(moment: string, language: Language): string {
  const [year = '', month, day] = moment.split('-');
  if (day !== undefined) return formatDate(moment, language);
  if (month !== undefined) return monthOf(year, Number(month), language);
  return language === 'vi' ? `năm${nbsp}${year}` : year;
}
