import type { Calculator } from './calculator.ts';
import { assistanceMonthly } from './assistance-monthly.ts';
import { averageWithCoefficients } from './average-with-coefficients.ts';
import { carerMonthly } from './carer-monthly.ts';
import { employerCompensation } from './employer-compensation.ts';
import { fatherLeave } from './father-leave.ts';
import { hospitalBill } from './hospital-bill.ts';
import { householdPremium } from './household-premium.ts';
import { loanRepayment } from './loan-repayment.ts';
import { lumpSum } from './lump-sum.ts';
import { maternity } from './maternity.ts';
import { monthlyAllowanceArt23 } from './monthly-allowance-art23.ts';
import { pensionBonus } from './pension-bonus.ts';
import { pensionEarlyRate } from './pension-early-rate.ts';
import { pensionRate } from './pension-rate.ts';
import { povertyCheck } from './poverty-check.ts';
import { retirementDate } from './retirement-date.ts';
import { sickness } from './sickness.ts';
import { survivorOneOff } from './survivor-one-off.ts';
import { unemploymentBenefit } from './unemployment-benefit.ts';
import { voluntaryCost } from './voluntary-cost.ts';
import { voluntaryPension } from './voluntary-pension.ts';
import { voluntaryTotal } from './voluntary-total.ts';
import { wageDeductions } from './wage-deductions.ts';
import { workAccident } from './work-accident.ts';

/** Every calculator, in the order of the index page. */
export const calculators: readonly Calculator[] = [
  retirementDate,
  pensionRate,
  pensionEarlyRate,
  averageWithCoefficients,
  pensionBonus,
  voluntaryCost,
  voluntaryTotal,
  voluntaryPension,
  lumpSum,
  monthlyAllowanceArt23,
  unemploymentBenefit,
  wageDeductions,
  sickness,
  maternity,
  fatherLeave,
  workAccident,
  employerCompensation,
  survivorOneOff,
  householdPremium,
  hospitalBill,
  assistanceMonthly,
  carerMonthly,
  povertyCheck,
  loanRepayment,
];

/** The calculator with a name. @returns `undefined` when there is none */
export const calculatorOf = (id: string): Calculator | undefined => calculators.find((each) => each.id === id);
