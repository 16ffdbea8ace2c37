import { chromium, type Browser } from 'playwright-core';
import { chromiumPath } from './programs.ts';

/** Starts the machine's Chromium without the services that would call home. */
export function startBrowser(): Promise<Browser> {
  const executablePath = chromiumPath();
  if (executablePath === undefined)
    throw new Error('no Chromium was found; run "npm test", which installs or asks for it');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}

/** One page of every type, in both languages. */
export const pageTypes: readonly (readonly [string, string])[] = [
  ['home', ''],
  ['home in English', 'en/'],
  ['area', 'bao-hiem-y-te/'],
  ['area in English', 'en/health-insurance/'],
  ['area of many guides', 'bao-hiem-xa-hoi/'],
  ['explainer', 'bao-hiem-y-te/the-mien-phi/'],
  ['explainer in English', 'en/health-insurance/free-card/'],
  ['explainer with sums', 'bao-hiem-y-te/mua-theo-ho-gia-dinh/'],
  ['explainer of another area', 'en/social-assistance/social-pension/'],
  ['slip for the counter', 'bao-hiem-y-te/the-mien-phi/phieu/'],
  ['slip for the counter in English', 'en/social-assistance/social-pension/slip/'],
  ['figures', 'so-lieu/'],
  ['figures in English', 'en/figures/'],
  ['figure with a history', 'so-lieu/muc-luong-co-so/'],
  ['figure with a history in English', 'en/figures/base-salary/'],
  ['derived figure', 'en/figures/household-1/'],
  ['documents', 'van-ban/'],
  ['documents in English', 'en/documents/'],
  ['document', 'van-ban/188-2025-nd-cp/'],
  ['document in English', 'en/documents/188-2025-nd-cp/'],
  ['glossary', 'thuat-ngu/'],
  ['glossary in English', 'en/glossary/'],
  ['changes', 'thay-doi/'],
  ['changes in English', 'en/changes/'],
  ['life events', 'khi/'],
  ['life events in English', 'en/when/'],
  ['life event', 'khi/nha-co-nguoi-mat/'],
  ['life event in English', 'en/when/you-lose-your-job/'],
  ['all benefits', 'cac-khoan/'],
  ['all benefits in English', 'en/benefits/'],
  ['benefits of a person in English', 'en/benefits/an-older-person/'],
  ['benefits of a kind', 'cac-khoan/vay-von/'],
  ['coming changes', 'sap-thay-doi/'],
  ['coming changes in English', 'en/coming/'],
  ['offices', 'noi-de-hoi/'],
  ['offices in English', 'en/where-to-ask/'],
  ['communes', 'xa-phuong/'],
  ['commune in English', 'en/communes/tien-lu/'],
  ['who handles what', 'ai-giai-quyet/'],
  ['calculators', 'tinh/'],
  ['calculators in English', 'en/calculate/'],
  ['calculator', 'tinh/tro-cap-that-nghiep/'],
  ['calculator in English', 'en/calculate/when-can-i-retire/'],
  ['from 2019 to today', 'tu-nam-2019/'],
  ['from 2019 to today in English', 'en/from-2019-to-today/'],
  ['one outcome since 2019', 'tu-nam-2019/chua-tim-thay/'],
  ['the province in figures', 'tinh-qua-con-so/'],
  ['the province in figures in English', 'en/the-province-in-figures/'],
  ['table', 'en/figures/retirement-age-by-year/'],
  ['search', 'tim-kiem/'],
  ['search in English', 'en/search/'],
  ['text size and colours', 'co-chu-va-mau/'],
  ['text size and colours in English', 'en/text-and-colours/'],
  ['about', 'gioi-thieu/'],
  ['about in English', 'en/about/'],
  ['privacy in English', 'en/privacy/'],
  ['accessibility', 'kha-nang-tiep-can/'],
  ['not found', 'khong-co/'],
  ['not found in English', 'en/nothing/'],
];
