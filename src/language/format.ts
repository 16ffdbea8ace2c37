import type { FigureView } from '../policy/template.ts';
import type { FigureValue } from '../schema/figure.ts';
import type { IsoDate, Language } from '../schema/primitives.ts';
import { isMoney, isPercent, type Unit } from '../schema/unit.ts';

// Made once: to make one costs a hundred times what using it does.
const numbers: Record<Language, Intl.NumberFormat> = {
  vi: new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 6 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 }),
};
// Made when first used: phones that run the calculators may lack it (Safari below 14.1), and never need it.
const choices: Partial<Record<Language, Intl.ListFormat>> = {};
const nbsp = '\u00A0';

/** A number as the language writes it: `4,5` · `4.5`; `1.366.200` · `1,366,200`. */
export function formatNumber(value: number, language: Language): string {
  return numbers[language].format(value);
}

/** An amount of dong: `500.000 đồng` · `VND 500,000`. */
export function formatMoney(dong: number, language: Language): string {
  const number = formatNumber(dong, language);
  return language === 'vi' ? `${number}${nbsp}đồng` : `VND${nbsp}${number}`;
}

/** The months in English. */
export const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** An amount as people say it, narrow enough for a table on a phone: `7,5 triệu` · `7.5 million`. */
export function formatMillions(dong: number, language: Language): string {
  return `${formatNumber(dong / 1_000_000, language)}${nbsp}${language === 'vi' ? 'triệu' : 'million'}`;
}

/** A day inside a sentence: `ngày 1 tháng 7 năm 2026` · `1 July 2026`. */
export function formatDate(date: IsoDate, language: Language): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return language === 'vi'
    ? `ngày${nbsp}${Number(day)} tháng${nbsp}${Number(month)} năm${nbsp}${year}`
    : `${Number(day)}${nbsp}${englishMonths[Number(month) - 1]}${nbsp}${year}`;
}

/** A day in a table: `01/07/2026` · `1 Jul 2026`. */
export function formatShortDate(date: IsoDate, language: Language): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return language === 'vi'
    ? `${day}/${month}/${year}`
    : `${Number(day)}${nbsp}${(englishMonths[Number(month) - 1] ?? '').slice(0, 3)}${nbsp}${year}`;
}

/** A day of every year (`09-30`): `ngày 30 tháng 9` · `30 September`. */
function formatDayOfYear(value: string, language: Language): string {
  const [month = '', day = ''] = value.split('-');
  return language === 'vi'
    ? `ngày${nbsp}${Number(day)} tháng${nbsp}${Number(month)}`
    : `${Number(day)}${nbsp}${englishMonths[Number(month) - 1]}`;
}

type Word = { vi: string; en: string; enPlural: string };
const counted: Partial<Record<Unit, Word>> = {
  years: { vi: 'năm', en: 'year', enPlural: 'years' },
  quarters: { vi: 'quý', en: 'quarter', enPlural: 'quarters' },
  weeks: { vi: 'tuần', en: 'week', enPlural: 'weeks' },
  'days/year': { vi: 'ngày mỗi năm', en: 'day a year', enPlural: 'days a year' },
  'working-days/year': { vi: 'ngày làm việc mỗi năm', en: 'working day a year', enPlural: 'working days a year' },
  'hours/week': { vi: 'giờ mỗi tuần', en: 'hour a week', enPlural: 'hours a week' },
  households: { vi: 'hộ', en: 'household', enPlural: 'households' },
  houses: { vi: 'nhà', en: 'house', enPlural: 'houses' },
  communes: { vi: 'xã, phường', en: 'commune or ward', enPlural: 'communes and wards' },
  indicators: { vi: 'chỉ số', en: 'indicator', enPlural: 'indicators' },
  'litres/km': { vi: 'lít/km', en: 'litres per km', enPlural: 'litres per km' },
  km: { vi: 'km', en: 'km', enPlural: 'km' },
  km2: { vi: 'km²', en: 'km²', enPlural: 'km²' },
  m2: { vi: 'm²', en: 'm²', enPlural: 'm²' },
  'm2/person': { vi: 'm²/người', en: 'm² a person', enPlural: 'm² a person' },
  'kg/month': { vi: 'kg/tháng', en: 'kg a month', enPlural: 'kg a month' },
  'kWh/month': { vi: 'kWh/tháng', en: 'kWh a month', enPlural: 'kWh a month' },
  tonnes: { vi: 'tấn', en: 'tonne', enPlural: 'tonnes' },
  months: { vi: 'tháng', en: 'month', enPlural: 'months' },
  days: { vi: 'ngày', en: 'day', enPlural: 'days' },
  'working-days': { vi: 'ngày làm việc', en: 'working day', enPlural: 'working days' },
  hours: { vi: 'giờ', en: 'hour', enPlural: 'hours' },
  times: { vi: 'lần', en: 'time', enPlural: 'times' },
  points: { vi: 'điểm', en: 'point', enPlural: 'points' },
  diseases: { vi: 'bệnh, nhóm bệnh', en: 'disease or group', enPlural: 'diseases or groups' },
  people: { vi: 'người', en: 'person', enPlural: 'people' },
};

const moneyPer: Partial<Record<Unit, { vi: string; en: string }>> = {
  'VND/month': { vi: '/tháng', en: ' a month' },
  'VND/year': { vi: '/năm', en: ' a year' },
  'VND/visit': { vi: '/lần khám', en: ' a visit' },
  'VND/stay': { vi: '/đợt nằm viện', en: ' a hospital stay' },
  'VND/person': { vi: '/người', en: ' a person' },
  'VND/household': { vi: '/hộ', en: ' a household' },
  'VND/house': { vi: '/nhà', en: ' a house' },
  'VND/child': { vi: '/trẻ', en: ' a child' },
  'VND/course': { vi: '/khóa học', en: ' a course' },
  'VND/day': { vi: '/ngày', en: ' a day' },
  'VND/hour': { vi: '/giờ', en: ' an hour' },
  'VND/km': { vi: '/km', en: ' a km' },
};

const percentPer: Partial<Record<Unit, { vi: string; en: string }>> = {
  'percent/year': { vi: '/năm', en: ' a year' },
  'percent/month': { vi: '/tháng', en: ' a month' },
  'percent/day': { vi: '/ngày', en: ' a day' },
};

/** An age counted in months: `61 tuổi 6 tháng` · `61 years 6 months`. */
function formatAgeInMonths(months: number, language: Language): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  if (language === 'vi') return `${years}${nbsp}tuổi${rest === 0 ? '' : ` ${rest}${nbsp}tháng`}`;
  return `${years}${nbsp}years${rest === 0 ? '' : ` ${rest}${nbsp}month${rest === 1 ? '' : 's'}`}`;
}

function joined(values: readonly number[], language: Language): string {
  choices[language] ??= new Intl.ListFormat(language === 'vi' ? 'vi-VN' : 'en-GB', { type: 'disjunction' });
  return choices[language].format(values.map((value) => formatNumber(value, language)));
}

/**
 * Writes the value of a figure with its unit. The views: `value` in full; `short` without "a month" and the like;
 * `number` without any unit.
 */
export function formatValue(
  value: FigureValue,
  unit: Unit,
  language: Language,
  view: Exclude<FigureView, 'since' | 'until'> = 'value',
): string {
  if (typeof value === 'string')
    return unit === 'date' ? formatDate(value, language) : formatDayOfYear(value, language);
  if (unit === 'age-months' && typeof value === 'number') return formatAgeInMonths(value, language);
  const number = Array.isArray(value) ? joined(value, language) : formatNumber(value, language);
  if (view === 'number') return number;
  if (isMoney(unit)) {
    const money = language === 'vi' ? `${number}${nbsp}đồng` : `VND${nbsp}${number}`;
    return view === 'short' ? money : money + (moneyPer[unit]?.[language] ?? '');
  }
  if (isPercent(unit)) return `${number}%${view === 'short' ? '' : (percentPer[unit]?.[language] ?? '')}`;
  switch (unit) {
    case 'age':
      return language === 'vi' ? `${number}${nbsp}tuổi` : number;
    case 'day-of-month':
      return language === 'vi' ? `ngày${nbsp}${number} hằng tháng` : `day${nbsp}${number} of the month`;
    case 'times/year':
      return language === 'vi'
        ? `${number}${nbsp}lần mỗi năm`
        : value === 1
          ? 'once a year'
          : `${number}${nbsp}times a year`;
    default: {
      const word = counted[unit];
      if (word === undefined) return number;
      return `${number}${nbsp}${language === 'vi' ? word.vi : value === 1 ? word.en : word.enPlural}`;
    }
  }
}
