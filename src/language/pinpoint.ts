import { parsePinpoint, wholeText, type PinpointPart } from '../schema/pinpoint.ts';
import type { Language } from '../schema/primitives.ts';

const english: Record<PinpointPart, string> = {
  'Phụ lục': 'Annex',
  Phần: 'Part',
  Chương: 'Chapter',
  Mục: 'Section',
  mục: 'section',
  'Mẫu số': 'Form',
  Điều: 'Article',
  khoản: 'clause',
  điểm: 'point',
  tiết: 'item',
};

/**
 * Writes a place in a legal text in a language: `Điều 6 khoản 5` · `Article 6 clause 5`. Letters of points stay
 * Vietnamese. A text that is no pinpoint is left as it is; the check refuses it.
 */
export function formatPinpoint(pinpoint: string, language: Language): string {
  if (language === 'vi') return pinpoint;
  if (pinpoint === wholeText) return 'whole text';
  return (
    parsePinpoint(pinpoint)
      ?.map((place) =>
        place
          .map(({ part, numbers, joined }) =>
            [
              english[part],
              joined === 'range' ? numbers.join(' to ') : numbers.join(', ').replace(/, (?=[^,]*$)/, ' and '),
            ]
              .join(' ')
              .trim(),
          )
          .join(' '),
      )
      .join('; ') ?? pinpoint
  );
}
