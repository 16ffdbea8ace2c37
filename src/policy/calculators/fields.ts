import type { Bilingual } from '../../schema/primitives.ts';
import type { Field } from './calculator.ts';

/** A sentence in both languages. It does nothing else: what no phone shows is left out of what phones load. */
/* @__NO_SIDE_EFFECTS__ */
export const both = (vi: string, en: string): Bilingual => ({ vi, en });

/** Fields that several calculators ask for. */
export const sex: Field = {
  kind: 'choice',
  label: both('Nam hay nữ', 'Man or woman'),
  choices: { nam: both('nam', 'man'), nu: both('nữ', 'woman') },
};
export const zone: Field = {
  kind: 'choice',
  label: both('Nơi làm việc thuộc vùng nào', 'Wage region of the place of work'),
  hint: both(
    'Vĩnh Yên, Phúc Yên, Bình Xuyên, Yên Lạc cũ: vùng II. Các huyện cũ khác: vùng III.',
    'Former Vĩnh Yên, Phúc Yên, Bình Xuyên and Yên Lạc: region II. The other former districts: region III.',
  ),
  choices: { II: both('vùng II', 'region II'), III: both('vùng III', 'region III') },
};
/* @__NO_SIDE_EFFECTS__ */
export const months = (vi: string, en: string, max = 720, min = 0): Field => ({
  kind: 'number',
  label: both(vi, en),
  min,
  max,
});
/* @__NO_SIDE_EFFECTS__ */
export const money = (vi: string, en: string, min = 0): Field => ({ kind: 'money', label: both(vi, en), min });
export const year: Field = {
  kind: 'number',
  label: both('Năm', 'Year'),
  min: 2025,
  max: 2035,
  optional: true,
};
export const voluntaryGroup: Field = {
  kind: 'choice',
  label: both('Bạn thuộc diện nào', 'Which group you belong to'),
  choices: {
    other: both('không thuộc các diện dưới', 'none of these'),
    poor: both('hộ nghèo', 'a poor household'),
    near_poor: both('hộ cận nghèo', 'a near-poor household'),
    minority: both('người dân tộc thiểu số', 'an ethnic minority'),
  },
};
