import { describe, expect, test } from 'vitest';
import { figureOn } from '../../src/policy/figures.ts';
import { readContent } from '../../src/registry/read-content.ts';

// The expected numbers are typed from the dossier and from the research on the law, not from the registry:
// this is the independent check of content/figures.
const { content } = readContent('content');

function on(id: string, date: string): unknown {
  const figure = content.figures.get(id);
  if (figure === undefined) return `there is no figure ${id}`;
  const found = figureOn(figure, date);
  return found.state === 'current' ? found.period.value : found.state;
}

const today = '2026-11-24';
const raise = { before: '2026-06-30', after: '2026-07-01' };

type Truth = [sentence: string, id: string, date: string, value: unknown];

describe('what a card costs', () => {
  test.each<Truth>([
    ['the base salary was 2,340,000 a month', 'base-salary', raise.before, 2_340_000],
    ['the base salary is 2,530,000 a month from 1 July 2026', 'base-salary', raise.after, 2_530_000],
    ['the premium is 4.5 percent of it', 'premium-rate', today, 4.5],
    ['the premium is 113,850 a month', 'premium-month', today, 113_850],
    ['the first person pays 1,366,200 a year', 'household-1', today, 1_366_200],
    ['the first person paid 1,263,600 a year', 'household-1', raise.before, 1_263_600],
    ['the second pays 956,340', 'household-2', today, 956_340],
    ['the third pays 819,720', 'household-3', today, 819_720],
    ['the fourth pays 683,100', 'household-4', today, 683_100],
    ['the fifth and each one after pays 546,480', 'household-5', today, 546_480],
    ['one pays for three, six or twelve months', 'pay-periods', today, [3, 6, 12]],
    ['the state pays half of a pupil’s card', 'state-students', today, 50],
    ['a pupil pays 683,100 a year', 'student-pays', today, 683_100],
    ['the state pays 70 percent for the near-poor', 'state-near-poor', today, 70],
    ['the state pays 30 percent for farmers of average income', 'state-average-farm', today, 30],
    ['the state pays half for the village security force', 'state-security-force', today, 50],
    ['the state pays half for village health workers', 'state-village-health', today, 50],
    ['the state pays 70 percent in former difficult communes', 'state-former-remote-minority', today, 70],
    ['for 36 months', 'state-former-remote-months', today, 36],
    ['the state pays half for victims of trafficking', 'state-trafficking-victims', today, 50],
  ])('%s (%s on %s)', (_, id, date, value) => {
    expect(on(id, date)).toEqual(value);
  });
});

describe('what Phú Thọ adds, from 1 January 2026 to 31 December 2030', () => {
  test.each<Truth>([
    ['30 percent for the near-poor', 'pt-near-poor', today, 30],
    ['nothing is left to pay for the near-poor', 'pt-near-poor-amount', today, 0],
    ['30 percent for ethnic minorities in former difficult communes', 'pt-former-remote-minority', today, 30],
    ['50 percent for the village security force', 'pt-security-force', today, 50],
    ['20 percent for farmers of average income', 'pt-average-farm', today, 20],
    ['who then pay 683,100 a year', 'pt-average-farm-amount', today, 683_100],
    ['20 percent for the first person of a household', 'pt-household-first', today, 20],
    ['who then pays 1,092,960 a year', 'pt-household-first-amount', today, 1_092_960],
    ['and paid 1,010,880 before the base salary rose', 'pt-household-first-amount', raise.before, 1_010_880],
    ['not yet in 2025', 'pt-near-poor', '2025-12-31', 'future'],
    ['from its first day', 'pt-near-poor', '2026-01-01', 30],
    ['to its last day', 'pt-household-first-amount', '2030-12-31', 1_092_960],
    ['and no longer', 'pt-household-first-amount', '2031-01-01', 'ended'],
    ['Vĩnh Phúc’s own 30 percent for people from 60 ended with 2025', 'vp-old-elderly-60', '2025-12-31', 30],
    ['nothing of it is left in 2026', 'vp-old-elderly-60', '2026-01-01', 'ended'],
    ['Vĩnh Phúc’s own 20 percent for pupils ended with 2025', 'vp-old-students', '2026-01-01', 'ended'],
  ])('%s (%s on %s)', (_, id, date, value) => {
    expect(on(id, date)).toEqual(value);
  });
});

describe('what the fund pays', () => {
  test.each<Truth>([
    ['near-poor people: 95 percent until 31 December 2025', 'benefit-near-poor', '2025-12-31', 95],
    ['near-poor people: 100 percent after', 'benefit-near-poor', '2026-01-01', 100],
    ['people of 75 on the social pension: 100 percent since 2026', 'benefit-social-pension-75', '2026-01-01', 100],
    ['pensioners: 95 percent', 'benefit-pensioner', today, 95],
    ['most others: 80 percent', 'benefit-others', today, 80],
    ['children under 6 and the poor: 100 percent', 'benefit-100-groups', today, 100],
    ['a bill below 15 percent of the base salary is small', 'small-bill-share', today, 15],
    ['a bill below 379,500 is paid in full', 'small-bill-amount', today, 379_500],
    ['it was 351,000 before', 'small-bill-amount', raise.before, 351_000],
    ['after five years, beyond 15,180,000 a year all is paid', 'five-years-threshold', today, 15_180_000],
    ['a break of 90 days starts the five years again', 'five-years-gap', today, 90],
    ['a former provincial hospital, by one’s own choice, out-patient: nothing', 'self-outpatient-former-provincial-50', raise.before, 0],
    ['half since 1 July 2026', 'self-outpatient-former-provincial-50', raise.after, 50],
    ['the same at a basic one from 50 points', 'self-outpatient-basic-50', raise.after, 50],
    ['a specialised hospital, by one’s own choice, in-patient: 40 percent', 'self-inpatient-specialised-40', today, 40],
  ])('%s (%s on %s)', (_, id, date, value) => {
    expect(on(id, date)).toEqual(value);
  });
});

describe('what comes back after paying oneself', () => {
  test.each<Truth>([
    ['out-patient, basic: at most 379,500', 'direct-refund-outpatient-basic', today, 379_500],
    ['in-patient, basic: at most 1,265,000', 'direct-refund-inpatient-basic', today, 1_265_000],
    ['in-patient, from 50 to 70 points: at most 2,530,000', 'direct-refund-inpatient-basic-50-70', today, 2_530_000],
    ['in-patient, specialised: at most 6,325,000', 'direct-refund-inpatient-specialised', today, 6_325_000],
    ['card shown late, out-patient: at most 379,500', 'direct-refund-late-outpatient', today, 379_500],
    ['card shown late, in-patient: at most 1,265,000', 'direct-refund-late-inpatient', today, 1_265_000],
    ['with the old base salary in-patient, specialised: 5,850,000', 'direct-refund-inpatient-specialised', raise.before, 5_850_000],
    ['within 25 days', 'refund-handling-time', today, 25],
    ['papers missing: told within 5 working days', 'refund-correction-notice', today, 5],
    ['20 days to hand them in', 'refund-correction-window', today, 20],
    ['the law’s own limit is 40 days', 'refund-law-limit', today, 40],
    ['the way to hospital: 0.2 litres of petrol a kilometre', 'transport-fuel', today, 0.2],
  ])('%s (%s on %s)', (_, id, date, value) => {
    expect(on(id, date)).toEqual(value);
  });
});

describe('cards and check-ups', () => {
  test.each<Truth>([
    ['a card is made in 5 working days', 'card-issue-time', today, 5],
    ['a new card waits 30 days', 'waiting-time', today, 30],
    ['after a break of 90 days', 'waiting-break', today, 90],
    ['the hospital can be changed in the first 15 days of a quarter', 'change-facility-window', today, 15],
    ['a card that ends in hospital is good for 15 days more', 'expired-in-hospital', today, 15],
    ['a child’s card is good until the child is 72 months old', 'child-card-months', today, 72],
    ['or until 30 September of that year', 'child-card-end-day', today, '09-30'],
    ['a transfer paper is good for 10 working days', 'transfer-paper-validity', today, 10],
    ['or a year for long illnesses', 'transfer-paper-year', today, 1],
    ['62 diseases need no transfer paper', 'annex1-diseases', today, 62],
    ['a free check-up once a year', 'check-up-frequency', today, 1],
    ['of at most 350,000', 'check-up-cap', today, 350_000],
    ['none before July 2026', 'check-up-cap', raise.before, 'future'],
    ['free hospital care is to begin in 2030', 'free-hospital-fees-from', today, '2030-01-01'],
  ])('%s (%s on %s)', (_, id, date, value) => {
    expect(on(id, date)).toEqual(value);
  });
});

describe('the social pension', () => {
  test.each<Truth>([
    ['there was none before July 2025', 'social-pension-amount', '2025-06-30', 'future'],
    ['it was 500,000 a month', 'social-pension-amount', raise.before, 500_000],
    ['it is 540,000 a month from 1 July 2026', 'social-pension-amount', raise.after, 540_000],
    ['from 75 years of age', 'social-pension-age', today, 75],
    ['from 70 in poor and near-poor households', 'social-pension-age-poor', today, 70],
    ['decided in 10 working days until 4 October 2026', 'social-pension-decision-time', '2026-10-04', 10],
    ['decided in 7 working days since', 'social-pension-decision-time', '2026-10-05', 7],
    ['funeral support of 10,800,000', 'social-pension-funeral', today, 10_800_000],
    ['the allowance for the poor alone from 60 is 810,000', 'allowance-older-poor-60', today, 810_000],
    ['and from 75 it is 1,080,000', 'allowance-older-poor-75', today, 1_080_000],
    ['a severely disabled older person gets 1,080,000', 'allowance-disabled-older-severe', today, 1_080_000],
    ['an extremely disabled older person gets 1,350,000', 'allowance-disabled-older-extreme', today, 1_350_000],
  ])('%s (%s on %s)', (_, id, date, value) => {
    expect(on(id, date)).toEqual(value);
  });
});

describe('complaints', () => {
  test.each<Truth>([
    ['within 90 days', 'complaint-deadline', today, 90],
    ['taken up within 7 working days', 'complaint-accept-days', today, 7],
    ['decided within 30 days', 'complaint-first-time', today, 30],
    ['or 45 when it is complex', 'complaint-first-time-complex', today, 45],
    ['a second time within 30 days', 'complaint-second-deadline', today, 30],
    ['decided within 45 days', 'complaint-second-time', today, 45],
    ['or 60 when it is complex', 'complaint-second-time-complex', today, 60],
  ])('%s (%s on %s)', (_, id, date, value) => {
    expect(on(id, date)).toEqual(value);
  });
});

describe('the clause behind a number', () => {
  test.each([
    ['base-salary', today, '161/2026/NĐ-CP', 'Điều 3 khoản 2'],
    ['household-1', today, '188/2025/NĐ-CP', 'Điều 6 khoản 5 điểm b'],
    ['social-pension-amount', today, '335/2026/NĐ-CP', 'Điều 31 khoản 1'],
    ['refund-outpatient-basic-times', today, '188/2025/NĐ-CP', 'Điều 57 khoản 1 điểm a'],
    ['refund-inpatient-basic-times', today, '188/2025/NĐ-CP', 'Điều 57 khoản 1 điểm b'],
    ['refund-inpatient-basic-50-70-times', today, '188/2025/NĐ-CP', 'Điều 57 khoản 2'],
    ['refund-inpatient-specialised-times', today, '188/2025/NĐ-CP', 'Điều 57 khoản 3'],
    ['refund-handling-time', today, '188/2025/NĐ-CP', 'Điều 56 khoản 3'],
    ['transport-fuel', today, '188/2025/NĐ-CP', 'Điều 14 khoản 3 điểm b'],
    ['check-up-cap', today, '165/2026/NĐ-CP', 'Điều 73 khoản 1'],
    ['expired-in-hospital', today, '188/2025/NĐ-CP', 'Điều 50 khoản 4'],
  ])('%s on %s rests on %s, %s', (id, date, document, pinpoint) => {
    const figure = content.figures.get(id);
    const found = figure === undefined ? undefined : figureOn(figure, date);
    expect(found?.period.basis).toContainEqual({ document, pinpoint });
  });
});
