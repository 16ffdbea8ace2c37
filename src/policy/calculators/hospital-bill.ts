import { dong, percent, wholeDong } from './calculation.ts';
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

/** Where one is treated without being sent: the share of what the card would pay. Điều 22 khoản 4, 5. */
const places = {
  own: both(
    'đúng nơi: nơi đăng ký, được chuyển đến, hoặc cấp cứu',
    'the right place: registered, sent, or an emergency',
  ),
  'self-outpatient-basic': both(
    'tự đến cơ sở cấp cơ bản, khám ngoại trú',
    'on your own to a basic-level place, outpatient',
  ),
  'self-outpatient-basic-50': both(
    'tự đến cơ sở cấp cơ bản được xếp từ năm mươi điểm, ngoại trú',
    'on your own to a basic-level place of fifty points or more, outpatient',
  ),
  'self-inpatient-basic': both('tự đến cơ sở cấp cơ bản, nằm viện', 'on your own to a basic-level place, inpatient'),
  'self-inpatient-specialised-40': both(
    'tự đến cơ sở chuyên sâu, nằm viện',
    'on your own to a specialised place, inpatient',
  ),
  'self-outpatient-specialised': both(
    'tự đến cơ sở chuyên sâu, ngoại trú',
    'on your own to a specialised place, outpatient',
  ),
} as const;

export const work: Work = (inputs, ledger) => {
  const bill = numberOf(inputs, 'bill');
  const place = text(inputs, 'place');
  const own = place === 'own';
  // The small bill and the five-year rule hold in the right place only.
  const small = own && bill < ledger.figure('small-bill-amount');
  const card = small
    ? ledger.figure('benefit-small-bill')
    : own && isTrue(inputs, 'five_years')
      ? ledger.figure('benefit-five-years')
      : ledger.figure(text(inputs, 'card'));
  const there = own ? 100 : ledger.figure(place);
  const share = ledger.step(
    both('Phần quỹ trả', 'Share of the fund'),
    [percent(card), '×', percent(there)],
    (card * there) / 100,
    'percent',
  );
  const fund = ledger.step(
    both('Quỹ trả', 'The fund pays'),
    [dong(bill), '×', percent(share)],
    wholeDong((bill * share) / 100),
    'VND',
  );
  const you = ledger.step(both('Bạn trả', 'You pay'), [dong(bill), '−', dong(fund)], bill - fund, 'VND');
  return { share_percent: share, fund, you };
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
      label: both(
        'Đã tham gia năm năm liên tục và đã trả vượt mức của năm',
        'Insured five years without a break, and already over the yearly limit',
      ),
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
    'benefit-five-years',
  ],
  basis: [{ document: '25/2008/QH12', pinpoint: 'Điều 22' }],
  usual: () => Object.keys(cards).map((card) => ({ bill: 10_000_000, card, place: 'own', five_years: false })),
  work,
};
