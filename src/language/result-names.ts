import type { Calculator } from '../policy/calculators/calculator.ts';
import type { Language } from '../schema/primitives.ts';

const words: Record<string, Record<Language, string>> = {
  true: { vi: 'có', en: 'yes' },
  false: { vi: 'không', en: 'no' },
  monthly: { vi: 'hằng tháng', en: 'each month' },
  one_off: { vi: 'một lần', en: 'once' },
  poor: { vi: 'hộ nghèo', en: 'poor' },
  'near-poor': { vi: 'hộ cận nghèo', en: 'near-poor' },
  neither: { vi: 'không thuộc hộ nghèo, cận nghèo', en: 'neither poor nor near-poor' },
};

/** What results that are words are called in a language: the choices of the calculator itself, and words of its results. */
export function resultNames({ fields }: Calculator, language: Language): Record<string, string> {
  const choices = Object.values(fields).flatMap((field) =>
    field.kind === 'choice' || field.kind === 'choices' ? Object.entries(field.choices) : [],
  );
  return Object.fromEntries([...choices, ...Object.entries(words)].map(([value, label]) => [value, label[language]]));
}
