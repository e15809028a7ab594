// A real Chromium for the tests of the web form: started with an empty profile, asked what it did.
// WEB_FORM_PACKAGES is the folder in which `npm ci` was run, MADOGUCHICTL the program, FORMS the shipped templates.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const packages = createRequire(join(process.env.WEB_FORM_PACKAGES, 'package.json'));
const { chromium } = packages('playwright-core');

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'];

export function emptyFolder() {
    return mkdtempSync(join(tmpdir(), 'web-form-'));
}

/** { page, context, requests, problems, profile, close() }: requests that went out, errors of the page. */
export async function openBrowser(options = {}) {
    const profile = emptyFolder();
    const context = await chromium.launchPersistentContext(profile, { executablePath: '/usr/bin/chromium', headless: true,
        args: FLAGS, locale: 'ja-JP', timezoneId: 'Asia/Tokyo', viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, ...options });
    context.setDefaultTimeout(20_000);
    const requests = [];
    const problems = [];
    // What the page's policy refuses does not leave the browser.
    context.on('requestfinished', (request) => requests.push(request.url()));
    const page = context.pages()[0] ?? await context.newPage();
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    const close = async () => {
        await context.close();
        rmSync(profile, { recursive: true, force: true });
    };
    return { page, context, requests, problems, profile, close };
}

/** The same for one test, whatever becomes of it. */
export async function browserFor(t, options) {
    const browser = await openBrowser(options);
    t.after(browser.close);
    return browser;
}

/** Runs madoguchictl: { code, out, err }. */
export function ctl(settings, words, input = '') {
    return new Promise((resolve, reject) => {
        const program = spawn(process.env.MADOGUCHICTL, ['--config', settings, ...words]);
        const [out, err] = [[], []];
        program.stdout.on('data', (data) => out.push(data));
        program.stderr.on('data', (data) => err.push(data));
        program.on('error', reject);
        program.on('close', (code) => resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }));
        program.stdin.end(input);
    });
}

/** A city with a key of its own, and its pages: { folder, settings, site, key }. `templates`: where its own forms lie. */
export async function city(forms, templates = process.env.FORMS) {
    const folder = emptyFolder();
    const settings = join(folder, 'madoguchi.toml');
    writeFileSync(settings, `[office]\nmunicipality = "架空市"\n[store]\npath = "${folder}/store"\n[forms]\ntemplate_paths = ["${templates}"]\n`);
    const made = await ctl(settings, ['preapplication', 'key', 'new', '--json']);
    const written = await ctl(settings, ['form', 'web', '--out', join(folder, 'site'), ...forms, '--json']);
    if (made.code !== 0 || written.code !== 0)
        throw new Error(made.err + written.err);
    return { folder, settings, site: join(folder, 'site'), key: JSON.parse(made.out).key };
}

/** Every file below a folder that has one of the texts in it, in UTF-8 or UTF-16. */
export function filesWith(folder, texts) {
    const needles = texts.flatMap((text) => [Buffer.from(text), Buffer.from(text, 'utf16le')]);
    const found = [];
    for (const name of readdirSync(folder)) {
        const path = join(folder, name);
        const kind = statSync(path, { throwIfNoEntry: false });
        if (kind?.isDirectory())
            found.push(...filesWith(path, texts));
        else if (kind?.isFile() && needles.some((needle) => readFileSync(path).includes(needle)))
            found.push(path);
    }
    return found;
}

// What a person does on the page

export const entry = (page, key) => page.locator(`[data-key="${key}"]`);

export const write = (page, key, text) => entry(page, key).locator('input, textarea').first().fill(text);

/** A date in parts: { era, year, month, day }. */
export async function writeDay(page, key, { era, year, month, day }) {
    const place = entry(page, key);
    await place.locator('select').selectOption(era);
    const inputs = place.locator('input');
    await inputs.nth(0).fill(String(year));
    await inputs.nth(1).fill(String(month));
    await inputs.nth(2).fill(String(day));
}

/** A press without a pointer: what a screen reader does. */
export const press = (locator) => locator.evaluate((element) => element.click());

export const choose = (page, key, value) => press(entry(page, key).locator(`input[value="${value}"]`));

export const mainButton = (page) => page.locator('button.primary');

/** From the filled form to the codes. */
export async function toCodes(page) {
    await press(mainButton(page));
    await press(mainButton(page));
    await page.locator('.code').first().waitFor();
}

export async function wipe(page) {
    await press(page.locator('.actions .quiet').last());
    await press(page.locator('dialog .danger'));
}

/** All codes below each other as they are seen, in one picture file. */
export async function photograph(page, path) {
    const strip = page.locator('.strip');
    await strip.evaluate((element) => element.classList.add('all'));
    await strip.screenshot({ path });
    return page.locator('.code').count();
}
