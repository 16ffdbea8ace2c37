import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliDecompressSync } from 'node:zlib';

/**
 * Chromiums of old phones. Each comes inside an npm package as a file; it is fetched into a cache and never installed,
 * so that it weighs on nobody who only builds the site.
 */
export const oldBrowsers = [
  { name: 'Chromium 80', chromium: '80', carrier: 'chrome-aws-lambda@2.1.1' },
  { name: 'Chromium 92', chromium: '92', carrier: 'chrome-aws-lambda@10.1.0' },
] as const;
export type OldBrowser = (typeof oldBrowsers)[number];

const cache = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'an-sinh-vinh-phuc');
const folderOf = ({ chromium }: OldBrowser): string => join(cache, `chromium-${chromium}`);

/** Whether an old browser can run here: they are built for Linux on x64 only. */
export const runsHere = process.platform === 'linux' && process.arch === 'x64';

/** Fetches an old browser into the cache, unless it is there. */
export function fetchOldBrowser(browser: OldBrowser): void {
  const folder = folderOf(browser);
  if (existsSync(folder)) return;
  mkdirSync(cache, { recursive: true });
  const making = mkdtempSync(join(cache, 'fetching-'));
  const unpacked = (file: string): Buffer => brotliDecompressSync(readFileSync(join(making, 'package/bin', file)));
  try {
    const archive = execFileSync('npm', ['pack', browser.carrier, '--silent', '--pack-destination', making], {
      encoding: 'utf8',
    }).trim();
    execFileSync('tar', ['-xzf', join(making, archive), '-C', making]);
    const finished = join(making, 'finished');
    mkdirSync(finished);
    writeFileSync(join(finished, 'chromium'), unpacked('chromium.br'));
    chmodSync(join(finished, 'chromium'), 0o755);
    execFileSync('tar', ['-xf', '-', '-C', finished], { input: unpacked('aws.tar.br') });
    renameSync(finished, folder);
  } finally {
    rmSync(making, { recursive: true });
  }
}

const patience = 15_000;

type Answer = { id?: number; result?: unknown; error?: { message: string }; method?: string; params?: unknown };

/** The part of the DevTools protocol that these tests need: newer clients no longer speak to browsers as old as this. */
class Devtools {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #last = 0;
  #session: string | undefined;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => {
      const answer = JSON.parse(String(data)) as Answer;
      if (answer.id === undefined) return;
      this.#waiting.get(answer.id)?.(answer);
      this.#waiting.delete(answer.id);
    });
  }

  static async connect(address: string): Promise<Devtools> {
    const socket = new WebSocket(address);
    await new Promise<void>((resolve, reject) => {
      socket.addEventListener('open', () => resolve());
      socket.addEventListener('error', () => reject(new Error(`nothing answers at ${address}`)));
    });
    return new Devtools(socket);
  }

  async ask(method: string, params: object = {}): Promise<unknown> {
    const id = (this.#last += 1);
    const answer = await new Promise<Answer>((resolve) => {
      this.#waiting.set(id, resolve);
      this.#socket.send(JSON.stringify({ id, method, params, sessionId: this.#session }));
    });
    if (answer.error !== undefined) throw new Error(`${method}: ${answer.error.message}`);
    return answer.result;
  }

  /** Speaks to the browser's page from now on. It is there a moment after the browser is. */
  async attachToPage(): Promise<void> {
    const end = Date.now() + patience;
    while (Date.now() < end) {
      const { targetInfos } = (await this.ask('Target.getTargets')) as {
        targetInfos: { type: string; targetId: string }[];
      };
      const page = targetInfos.find(({ type }) => type === 'page');
      if (page === undefined) {
        await wait(100);
        continue;
      }
      const { targetId } = page;
      const { sessionId } = (await this.ask('Target.attachToTarget', { targetId, flatten: true })) as {
        sessionId: string;
      };
      this.#session = sessionId;
      return;
    }
    throw new Error('the old browser opened no page');
  }

  close(): void {
    this.#socket.close();
  }
}

/** A page of an old browser, as wide as a phone. */
export type OldPage = {
  /** Opens an address and waits until it has loaded. */
  open: (address: string) => Promise<void>;
  /** What a JavaScript expression gives in the page. It is old JavaScript: no `?.`, no `.at()`. */
  evaluate: (expression: string) => Promise<unknown>;
  /** Waits until an expression gives something true. @throws {Error} naming the expression when it never does */
  until: (expression: string) => Promise<void>;
  /** Taps the middle of the first element that a selector finds, as a finger does. */
  tap: (selector: string) => Promise<void>;
  type: (text: string) => Promise<void>;
  screenshot: (file: string) => Promise<void>;
  version: string;
  close: () => Promise<void>;
};

async function addressOf(browser: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    browser.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
    browser.once('exit', () => reject(new Error(`the old browser did not start:\n${said}`)));
  });
}

/** Starts an old browser with one page open. */
export async function startOldBrowser(old: OldBrowser): Promise<OldPage> {
  fetchOldBrowser(old);
  const folder = folderOf(old);
  const profile = mkdtempSync(join(tmpdir(), 'old-browser-'));
  const browser = spawn(
    join(folder, 'chromium'),
    [
      // In one process, as where these builds come from, they hang on a busy machine.
      ...['--headless', '--no-sandbox', '--no-zygote', '--disable-gpu', '--hide-scrollbars'],
      ...['--remote-debugging-port=0', `--user-data-dir=${profile}`, '--window-size=360,740', 'about:blank'],
    ],
    {
      env: { ...process.env, LD_LIBRARY_PATH: join(folder, 'lib'), FONTCONFIG_PATH: '/etc/fonts' },
      stdio: ['ignore', 'ignore', 'pipe'],
      // A group of its own, so that its helpers end with it.
      detached: true,
    },
  );
  const devtools = await Devtools.connect(await addressOf(browser));
  await devtools.attachToPage();
  await devtools.ask('Page.enable');
  await devtools.ask('Emulation.setDeviceMetricsOverride', {
    width: 360,
    height: 740,
    deviceScaleFactor: 1,
    mobile: true,
  });
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = (await devtools.ask('Runtime.evaluate', {
      expression,
      returnByValue: true,
      awaitPromise: true,
    })) as { result: { value?: unknown; description?: string }; exceptionDetails?: object };
    if (exceptionDetails !== undefined) throw new Error(`${expression}: ${result.description ?? 'failed'}`);
    return result.value;
  };
  const until = async (expression: string): Promise<void> => {
    const end = Date.now() + patience;
    while (!(await evaluate(`Boolean(${expression})`).catch(() => false))) {
      if (Date.now() > end) throw new Error(`never came true in ${old.name}: ${expression}`);
      await wait(50);
    }
  };
  const { product } = (await devtools.ask('Browser.getVersion')) as { product: string };
  return {
    version: product,
    evaluate,
    until,
    open: async (address) => {
      await devtools.ask('Page.navigate', { url: address });
      await until(
        `location.href.split('#')[0] === ${JSON.stringify(address.split('#')[0])} && document.readyState === 'complete'`,
      );
    },
    tap: async (selector) => {
      const place = (await evaluate(`(function () {
        var element = document.querySelector(${JSON.stringify(selector)});
        if (element === null) throw new Error('nothing fits');
        element.scrollIntoView({ block: 'center' });
        var box = element.getClientRects()[0];
        return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      })()`)) as { x: number; y: number };
      const mouse = { ...place, button: 'left', clickCount: 1 };
      await devtools.ask('Input.dispatchMouseEvent', { type: 'mousePressed', ...mouse });
      await devtools.ask('Input.dispatchMouseEvent', { type: 'mouseReleased', ...mouse });
    },
    type: async (text) => {
      await devtools.ask('Input.insertText', { text });
    },
    screenshot: async (file) => {
      const { data } = (await devtools.ask('Page.captureScreenshot')) as { data: string };
      writeFileSync(file, Buffer.from(data, 'base64'));
    },
    close: async () => {
      devtools.close();
      const ended = new Promise((resolve) => browser.once('exit', resolve));
      if (browser.pid !== undefined) process.kill(-browser.pid, 'SIGKILL');
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
