import type { Content } from '../registry/content.ts';
import { parseTemplate } from '../policy/template.ts';
import type { Problem } from '../schema/problem.ts';
import { writtenTexts } from './written-texts.ts';

const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

/** What counts as typed by hand. An invented person's age and dates may be typed inside an example; money may not. */
const patterns: { what: string; pattern: RegExp; allowedInExample: boolean }[] = [
  {
    what: 'an amount of money',
    pattern: /\d[\d.,]*\s*(?:đồng|đ(?!\p{L})|dong|VND|₫|triệu|nghìn|ngàn|tỷ|million|billion|thousand)|(?:VND|₫)\s*\d/iu,
    allowedInExample: false,
  },
  { what: 'a percentage', pattern: /\d\s*(?:%|phần trăm|per ?cent)/iu, allowedInExample: false },
  {
    what: 'an age',
    pattern: /\d+\s*(?:-\s*)?tuổi|\b(?:aged|age of|ages|over|under)\s+\d+|\d+[ -]years?[ -]old/iu,
    allowedInExample: true,
  },
  {
    what: 'a time limit',
    pattern:
      /\d+\s*(?:ngày|tháng|năm|giờ|tuần|quý)(?!\p{L})|\b\d+[ -](?:working |calendar |consecutive )?(?:days?|weeks?|months?|years?|hours?)\b/iu,
    allowedInExample: true,
  },
  {
    what: 'a date',
    pattern: new RegExp(
      `\\d{1,2}/\\d{1,2}(?:/\\d{4})?(?![\\d/])|ngày \\d{1,2}|tháng \\d{1,2}|năm (?:19|20)\\d{2}|\\b\\d{1,2} ${month}|${month} (?:\\d{1,2},? )?(?:19|20)\\d{2}|\\b(?:in|since|from|until|by|before|after) (?:19|20)\\d{2}\\b`,
      'iu',
    ),
    allowedInExample: true,
  },
];

/** Finds amounts, percentages, ages, time limits and dates that stand as text and not as a figure. */
export function typedAmounts(content: Content): Problem[] {
  return writtenTexts(content).flatMap(({ file, field, text, within }) => {
    // A figure in the middle keeps the words around it apart.
    const plain = parseTemplate(text)
      .map((part) => (part.kind === 'text' ? part.text : ' … '))
      .join('')
      .replace(/\d+\/\d{4}\/\S+/g, '…');
    return patterns.flatMap(({ what, pattern, allowedInExample }): Problem[] => {
      const found = pattern.exec(plain);
      if (found === null || (allowedInExample && within.includes('Example'))) return [];
      return [
        {
          file,
          field,
          wrong: `${what} is typed as text ("${found[0]}")`,
          mend: 'put it into content/figures and show it with <Figure id="…" /> or {id}',
        },
      ];
    });
  });
}
