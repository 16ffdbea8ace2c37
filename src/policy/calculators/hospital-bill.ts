import { bounded, dong, percent, wholeDong } from './calculation.ts';
import { isTrue, numberOf, text, type Calculator, type Work } from './calculator.ts';
import { both, money } from './fields.ts';

/** What the card pays where one is registered or was sent, by group: Law 25/2008/QH12 as amended, Điều 22 khoản 1. */
const cards = {
  'benefit-100-groups': both(
    'được trả hết: trẻ nhỏ, hộ nghèo, người có công, trợ cấp xã hội…',
    'paid in full: small children, poor households, people with merit, social assistance…',
  ),
  'benefit-near-poor': both('hộ cận nghèo', 'near-poor household'),
  'benefit-pensioner': both('người hưởng lương hưu', 'pensioner'),
  'benefit-social-pension-75': both('hưởng trợ cấp hưu trí xã hội', 'on the social pension'),
  'benefit-others': both('thẻ khác: đi làm, hộ gia đình, học sinh', 'other cards: work, household, pupils'),
} as const;

/** Where one is treated: the right place, or without being sent, where the fund pays a share of what the card would. */
const places = {
  own: both(
    'đúng nơi: nơi đăng ký, được chuyển đến, hoặc cấp cứu',
    'the right place: registered, sent, or an emergency',
  ),
  'self-first-contact': both(
    'trạm y tế; hoặc phòng khám đa khoa khu vực, ngoại trú',
    'a health station; or a regional polyclinic, outpatient',
  ),
  'self-former-district': both(
    'tự đến bệnh viện trước đây là tuyến huyện',
    'on your own to a hospital that was of a district',
  ),
  'self-outpatient-basic': both(
    'tự đến cơ sở cấp cơ bản, khám ngoại trú',
    'on your own to a basic-level place, outpatient',
  ),
  'self-outpatient-basic-50': both(
    'tự đến cơ sở cấp cơ bản được xếp từ năm mươi điểm, hoặc trước đây là tuyến tỉnh, ngoại trú',
    'on your own to a basic-level place of fifty points or more, or once provincial, outpatient',
  ),
  'self-inpatient-basic': both('tự đến cơ sở cấp cơ bản, nằm viện', 'on your own to a basic-level place, inpatient'),
  'self-outpatient-former-provincial-50': both(
    'tự đến cơ sở chuyên sâu trước đây là tuyến tỉnh, ngoại trú',
    'on your own to a specialised place that was provincial, outpatient',
  ),
  'self-inpatient-former-provincial': both(
    'tự đến cơ sở chuyên sâu trước đây là tuyến tỉnh, nằm viện',
    'on your own to a specialised place that was provincial, inpatient',
  ),
  'self-inpatient-specialised-40': both(
    'tự đến cơ sở chuyên sâu khác, nằm viện',
    'on your own to another specialised place, inpatient',
  ),
  'self-outpatient-specialised': both(
    'tự đến cơ sở chuyên sâu khác, ngoại trú',
    'on your own to another specialised place, outpatient',
  ),
} as const;

/** Where what one pays counts for the five-year rule: Điều 22 khoản 1 điểm d names points đ and e of khoản 4. */
const counts = ['own', 'self-former-district', 'self-outpatient-basic'];

export const work: Work = (inputs, ledger) => {
  const bill = numberOf(inputs, 'bill');
  const place = text(inputs, 'place');
  // A small bill is paid in full wherever it arises: Decree 188/2025/NĐ-CP, Điều 17 khoản 2.
  const small = bill < ledger.limit('small-bill-amount');
  if (small) ledger.figure('small-bill-amount');
  const card = ledger.figure(
    small ? 'benefit-small-bill' : place === 'self-first-contact' ? 'benefit-first-contact' : text(inputs, 'card'),
  );
  const there = place === 'own' ? 100 : ledger.figure(place);
  const share = ledger.step(
    both('Phần quỹ trả', 'Share of the fund'),
    [percent(card), '×', percent(there)],
    (card * there) / 100,
    'percent',
  );
  const fund = ledger.step(
    both('Quỹ trả theo thẻ', 'The fund pays by the card'),
    [dong(bill), '×', percent(share)],
    wholeDong((bill * share) / 100),
    'VND',
  );
  const limited = isTrue(inputs, 'five_years') && counts.includes(place) && fund < bill;
  const you = ledger.step(
    limited ? both('Phần của bạn', 'Your share') : both('Bạn trả', 'You pay'),
    [dong(bill), '−', dong(fund)],
    bill - fund,
    'VND',
  );
  if (!limited) return { share_percent: share, fund, you };
  // After five years without a break one pays at most this in a year; the fund pays what goes over it.
  const paid = Number(inputs['paid_this_year'] ?? 0);
  const most = ledger.figure('five-years-threshold');
  const left = Math.max(0, most - paid);
  ledger.figure('benefit-five-years');
  ledger.step(
    both('Đủ năm năm liên tục: cả năm nay bạn chỉ còn phải trả', 'After five years: all you still pay this year'),
    [dong(most), '−', dong(paid), ...bounded(most - paid, left, 'VND')],
    left,
    'VND',
  );
  const held = Math.min(you, left);
  ledger.step(both('Bạn trả: số nhỏ hơn', 'You pay: the smaller of the two'), [dong(held)], held, 'VND');
  ledger.step(both('Quỹ trả', 'The fund pays'), [dong(bill), '−', dong(held)], bill - held, 'VND');
  return { share_percent: share, fund: bill - held, you: held };
};

export const hospitalBill: Calculator = {
  id: 'hospital-bill',
  slug: { vi: 'vien-phi-bao-hiem-tra', en: 'hospital-bill' },
  title: both('Viện phí: bảo hiểm trả bao nhiêu', 'A hospital bill: what insurance pays'),
  intro: both(
    'Phần trong phạm vi bảo hiểm: quỹ trả bao nhiêu, bạn trả bao nhiêu.',
    'Of the part that insurance covers: what the fund pays and what you pay.',
  ),
  area: 'health',
  explainer: 'what-is-paid',
  fields: {
    bill: money('Tiền trong phạm vi bảo hiểm', 'The part of the bill that insurance covers', 1),
    card: { kind: 'choice', label: both('Thẻ của bạn', 'Your card'), choices: cards },
    place: { kind: 'choice', label: both('Khám, chữa ở đâu', 'Where you are treated'), choices: places },
    five_years: {
      kind: 'yes-no',
      label: both('Đã tham gia bảo hiểm y tế năm năm liên tục', 'Insured for five years without a break'),
    },
    paid_this_year: {
      kind: 'money',
      label: both(
        'Nếu có: từ đầu năm bạn đã cùng chi trả bao nhiêu, trước lần này',
        'If so: what you have paid as your share this year, before this bill',
      ),
      hint: both(
        'Phần trả trước khi lương cơ sở tăng được tính lợi hơn: có thể bạn trả ít hơn số dưới đây.',
        'What you paid before the base salary rose counts for more: you may pay less than shown.',
      ),
      optional: true,
    },
  },
  outputs: {
    you: { label: both('Bạn trả', 'You pay'), unit: 'VND' },
    fund: { label: both('Quỹ trả', 'The fund pays'), unit: 'VND' },
    share_percent: { label: both('Quỹ trả phần', 'Share the fund pays'), unit: 'percent' },
  },
  figures: [
    ...Object.keys(cards),
    ...Object.keys(places).filter((key) => key !== 'own'),
    'small-bill-amount',
    'benefit-small-bill',
    'benefit-first-contact',
    'benefit-five-years',
    'five-years-threshold',
  ],
  basis: [{ document: '25/2008/QH12', pinpoint: 'Điều 22' }],
  usual: () => Object.keys(cards).map((card) => ({ bill: 10_000_000, card, place: 'own', five_years: false })),
  work,
};
