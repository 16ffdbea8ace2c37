import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { siteInBrowser } from '../setup/served-site.ts';

const site = siteInBrowser();
const pension = 'tro-giup-xa-hoi/tro-cap-huu-tri-xa-hoi/';
const english = 'en/social-assistance/social-pension/';

/** What the stand-in for the browser's speech has been asked to say. */
type Spoken = { text: string; lang: string };
declare global {
  interface Window {
    spoken: Spoken[];
    cancelled: number;
    /** Whether sentences end by themselves. */
    flows: boolean;
    endOne: () => void;
  }
}

/** A page in a browser whose speech is ours: headless Chromium has no voices. */
async function withVoices(languages: string[], use: (page: Page, context: BrowserContext) => Promise<void>) {
  const context = await site.browser.newContext({ viewport: { width: 360, height: 740 } });
  await context.addInitScript((langs) => {
    Object.assign(window, { spoken: [], cancelled: 0, flows: false });
    let queue: { text: string; lang: string; onend?: () => void }[] = [];
    window.endOne = () => queue.shift()?.onend?.();
    Object.defineProperty(window, 'SpeechSynthesisUtterance', {
      value: class {
        text: string;
        lang = '';
        constructor(text: string) {
          this.text = text;
        }
      },
    });
    Object.defineProperty(window, 'speechSynthesis', {
      value: {
        getVoices: () => langs.map((lang) => ({ lang, name: lang })),
        speak(utterance: { text: string; lang: string; onend?: () => void }) {
          window.spoken.push({ text: utterance.text, lang: utterance.lang });
          queue.push(utterance);
          if (window.flows) setTimeout(window.endOne);
        },
        cancel() {
          window.cancelled += 1;
          queue = [];
        },
      },
    });
  }, languages);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await use(page, context);
  expect(errors).toEqual([]);
  await context.close();
}

const button = (page: Page) => page.locator('[data-listen]');
const spokenOn = (page: Page) => page.evaluate(() => window.spoken);
const marked = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('read') ?? [])].map((range) => (range as Range).toString()).join(''));

describe('reading aloud', () => {
  test.each([
    ['no voice at all', []],
    ['only voices of other languages', ['en-GB', 'fr-FR']],
  ])('with %s nothing is shown', async (_, voices) => {
    await withVoices(voices, async (page) => {
      await page.goto(site.address + pension, { waitUntil: 'networkidle' });
      await page.locator('[data-do="share"]').waitFor();
      expect(await button(page).isVisible()).toBe(false);
    });
  });

  test('nothing of the reader is loaded before the tap', async () => {
    await withVoices(['vi-VN'], async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(site.address + pension, { waitUntil: 'networkidle' });
      await button(page).waitFor();
      expect(asked.filter((url) => url.includes('listen'))).toEqual([]);
      await button(page).click();
      await page.locator('#listening').waitFor();
      expect(asked.filter((url) => url.includes('listen'))).toHaveLength(1);
    });
  });

  test('it reads a sentence, marks it, pauses, begins it again, goes on, stops', async () => {
    await withVoices(['en-GB', 'vi_VN'], async (page) => {
      await page.goto(site.address + pension);
      await button(page).click();
      const bar = page.locator('#listening');
      await bar.waitFor();
      const [first] = await spokenOn(page);
      expect(first).toEqual({
        lang: 'vi_VN',
        text: expect.stringContaining(
          'đủ bảy mươi lăm tuổi không có lương hưu được năm trăm bốn mươi nghìn đồng một tháng',
        ) as string,
      });
      expect(await marked(page)).toMatch(/^Người từ đủ 75 tuổi .*\.\s*$/);
      const pause = bar.getByRole('button', { name: 'Tạm dừng' });
      expect(await pause.evaluate((node) => node === document.activeElement)).toBe(true);
      await pause.click();
      expect(await page.evaluate(() => window.cancelled)).toBeGreaterThan(0);
      await bar.getByRole('button', { name: 'Nghe tiếp' }).click();
      expect((await spokenOn(page))[1]).toEqual(first);
      await page.evaluate(() => window.endOne());
      expect((await spokenOn(page))[2]?.text).toBe('Phải nộp một tờ khai mới được.');
      await page.keyboard.press('Escape');
      expect(await bar.count()).toBe(0);
      expect(await marked(page)).toBe('');
      expect(await button(page).evaluate((node) => node === document.activeElement)).toBe(true);
    });
  });

  test.each([
    [pension, ['vi-VN']],
    ['bao-hiem-y-te/duoc-tra-bao-nhieu/', ['vi-VN']],
    ['tro-giup-xa-hoi/bang-muc-tro-cap-xa-hoi/', ['vi-VN']],
    ['bao-hiem-xa-hoi/luong-huu/', ['vi-VN']],
    [english, ['en-GB']],
    ['en/health-insurance/phu-tho-support/', ['en-GB', 'vi-VN']],
  ])('%s is read to its end, every number and short form in words', async (path, voices) => {
    await withVoices(voices, async (page) => {
      await page.goto(site.address + path);
      await page.evaluate(() => (window.flows = true));
      await button(page).click();
      await expect.poll(async () => (await spokenOn(page)).length).toBeGreaterThan(0);
      await page.locator('#listening').waitFor({ state: 'detached', timeout: 30_000 });
      const said = await spokenOn(page);
      expect(said.length).toBeGreaterThan(30);
      expect(said.filter(({ text }) => /\d|%|[=×→]|\b(?:BHYT|BHXH|UBND|VND)\b/.test(text))).toEqual([]);
      expect(new Set(said.map(({ lang }) => lang)).size).toBe(voices.length);
      // The last question, whose fold is opened for it.
      expect(await page.locator('#questions details:not([open])').count()).toBe(0);
    });
  });

  test('Vietnamese in brackets is left out where no voice can say it', async () => {
    await withVoices(['en-GB'], async (page) => {
      await page.goto(site.address + english);
      await button(page).click();
      await page.locator('#listening').waitFor();
      expect((await spokenOn(page))[0]?.text).toMatch(/five hundred and forty thousand dong a month; in poor/);
    });
  });
});

describe('passing on', () => {
  const shared = {
    title: 'Tiền hằng tháng cho người già không lương hưu',
    text: expect.stringMatching(
      /^Tiền hằng tháng cho người già không lương hưu: Người từ đủ 75 tuổi [^.]*540\.000 đồng.*\.$/,
    ) as string,
    url: `https://an-sinh.test/${pension}`,
  };

  test('the system’s own sheet gets title, first sentence and address', async () => {
    const context = await site.browser.newContext();
    await context.addInitScript(() => {
      Object.assign(navigator, { share: (data: object) => Promise.resolve(Object.assign(window, { shared: data })) });
    });
    const page = await context.newPage();
    await page.goto(site.address + pension);
    await page.locator('[data-do="share"]').click();
    expect(await page.evaluate(() => (window as unknown as { shared: object }).shared)).toEqual(shared);
    await context.close();
  });

  test('without a sheet the text is copied, and the button says so, once', async () => {
    const context = await site.browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    await page.goto(site.address + pension);
    const share = page.locator('[data-do="share"]');
    await share.click();
    await expect.poll(() => share.innerText()).toBe('Đã chép');
    expect(await page.locator('[role="status"]').allInnerTexts()).toEqual(['Đã chép']);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^Tiền hằng tháng .*\nhttps:\/\/an-sinh\.test\/tro-giup/,
    );
    await context.close();
  });

  test('without a clipboard the text stands there to be selected', async () => {
    const context = await site.browser.newContext();
    await context.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    const page = await context.newPage();
    await page.goto(site.address + pension);
    await page.locator('[data-do="share"]').click();
    const field = page.getByLabel('Đoạn để chép và gửi');
    expect(await field.inputValue()).toContain(`\nhttps://an-sinh.test/${pension}`);
    expect(
      await field.evaluate((node: HTMLTextAreaElement) => node.selectionEnd - node.selectionStart),
    ).toBeGreaterThan(80);
    await context.close();
  });
});
