import type { ColourChoice, TextSize } from '../policy/look.ts';
import type { Language } from '../schema/primitives.ts';

const vi = {
  look: 'Cỡ chữ và màu',
  intro: 'Chọn một lần, mọi trang ở đây đổi theo. Lựa chọn chỉ nằm trong máy này, không gửi đi đâu.',
  names: ['chữ to hơn', 'phóng to chữ', 'nền tối', 'chế độ tối', 'đổi màu trang'],
  size: 'Cỡ chữ',
  sizes: { '': 'Bình thường', t115: 'To (115 %)', t130: 'To hơn nữa (130 %)' } satisfies Record<TextSize, string>,
  colours: 'Màu',
  choices: { '': 'Theo máy', light: 'Nền sáng', dark: 'Nền tối' } satisfies Record<ColourChoice, string>,
  kept: 'Đã lưu trong máy này.',
  notKept: 'Trình duyệt không cho lưu: lựa chọn mất đi khi bạn rời trang này.',
  needsScript:
    'Chọn ở đây cần JavaScript, mà trình duyệt của bạn đang tắt. Bạn đổi cỡ chữ và nền tối trong cài đặt của máy cũng được: trang theo máy.',
};
export type LookWords = typeof vi;

const en: LookWords = {
  look: 'Text size and colours',
  intro: 'Choose once, and every page here follows. Your choice stays on this device and is sent to nobody.',
  names: ['larger text', 'bigger letters', 'dark mode', 'dark theme'],
  size: 'Text size',
  sizes: { '': 'Normal', t115: 'Large (115 %)', t130: 'Larger (130 %)' },
  colours: 'Colours',
  choices: { '': 'As the device has it', light: 'Light', dark: 'Dark' },
  kept: 'Kept on this device.',
  notKept: 'The browser does not allow it to be kept: your choice is lost when you leave this page.',
  needsScript:
    'Choosing here needs JavaScript, which your browser has switched off. You can change the text size and dark mode in your device’s settings instead: the pages follow them.',
};

/** What the page on text size and colours says, in each language. */
export const lookWords: Record<Language, LookWords> = { vi, en };
