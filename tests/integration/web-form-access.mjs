// The page for everybody: by keyboard alone, by axe-core's rules (WCAG 2.2 AA), on narrow screens, in both languages.
import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { browserFor, choose, city, entry, mainButton, packages, toCodes, write, writeDay } from './web-form-browser.mjs';

const AXE = readFileSync(packages.resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const { folder, site } = await city(['juminhyo', 'ininjo']);
after(() => rmSync(folder, { recursive: true }));
const addressOf = (name) => pathToFileURL(join(site, name)).href;

/** What axe-core finds, as text; asked in a world of its own, past the page's policy. */
async function findings(page, where) {
    const session = await page.context().newCDPSession(page);
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'axe' });
    const run = `${AXE};axe.run(document, { runOnly: ${JSON.stringify(TAGS)} }).then((result) => JSON.stringify(result.violations.map((one) => [one.id, one.nodes.map((node) => node.html.slice(0, 160))])))`;
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression: run, contextId: executionContextId, awaitPromise: true });
    assert.equal(exceptionDetails, undefined, where);
    return JSON.parse(result.value).map((one) => `${where}: ${JSON.stringify(one)}`);
}

/** Wider than the screen, or smaller than a thumb. */
const misfits = (page) => page.evaluate(() => {
    const small = [...document.querySelectorAll('button, input, select, textarea, a')].filter((one) => {
        const box = (one.matches('.option input') ? one.closest('.option') : one).getBoundingClientRect();
        return box.width > 0 && box.height < 44 && !one.closest('.summary');
    });
    const wide = document.documentElement.scrollWidth > document.documentElement.clientWidth;
    return [...small.map((one) => one.outerHTML.slice(0, 120)), ...(wide ? ['wider than the screen'] : [])];
});

async function fillIn(page) {
    await write(page, 'applicant.name', 'カタリーナ・アレクサンドラ・フォン・シュヴァルツェンベルク＝リヒテンシュタイン');
    await write(page, 'applicant.address', '青森県架空市中央一丁目2番3号　架空マンション405号室');
    await writeDay(page, 'applicant.birthDate', { era: 'western', year: 1954, month: 3, day: 9 });
    await choose(page, 'certificates', 'household');
}

test('no step breaks a rule, in either language, wide and narrow', async (t) => {
    for (const [language, width, height] of [['ja-JP', 320, 640], ['en-US', 320, 640], ['ja-JP', 1280, 800]]) {
        await t.test(`${language} at ${width} px`, async (one) => {
            const { page } = await browserFor(one, { locale: language, viewport: { width, height } });
            const found = [];
            const look = async (where) => {
                found.push(...await findings(page, where));
                found.push(...(await misfits(page)).map((misfit) => `${where}: ${misfit}`));
            };
            await page.goto(addressOf('form-juminhyo.html'));
            assert.equal(await page.locator('html').getAttribute('lang'), language.slice(0, 2));
            await look('empty');
            await mainButton(page).click();
            await page.locator('.summary').waitFor();
            await look('with problems');
            await fillIn(page);
            await page.locator('.same input').uncheck();
            await look('with another person');
            await page.locator('.same input').check();
            await mainButton(page).click();
            await look('check');
            await mainButton(page).click();
            await page.locator('.code').first().waitFor();
            await look('codes');
            await page.locator('.codes > .quiet').click();
            await look('codes below each other');
            await page.locator('.actions .quiet').click();
            await look('question before wiping');
            assert.deepEqual(found, []);
        });
    }
});

test('a broken rule is found', async (t) => {
    const { page } = await browserFor(t, { viewport: { width: 320, height: 640 } });
    await page.goto(addressOf('form-juminhyo.html'));
    await page.evaluate(() => document.querySelector('[data-key="applicant.name"] label').remove());
    assert.match((await findings(page, 'broken')).join(), /label/);
    await page.evaluate(() => (document.querySelector('h1').style.width = '400px'));
    assert.deepEqual(await misfits(page), ['wider than the screen']);
});

test('the list of forms breaks no rule and leads to the forms', async (t) => {
    const { page } = await browserFor(t, { viewport: { width: 320, height: 640 } });
    await page.goto(addressOf('index.html'));
    assert.deepEqual(await findings(page, 'list'), []);
    assert.deepEqual(await misfits(page), []);
    await page.getByRole('link', { name: '委任状' }).click();
    await entry(page, 'applicant.name').waitFor();
    await page.getByRole('link', { name: 'ほかの申請書' }).click();
    await page.getByRole('heading', { name: '事前に入力できる申請書' }).waitFor();
});

test('a form is filled in by keyboard alone', async (t) => {
    const { page } = await browserFor(t);
    await page.goto(addressOf('form-juminhyo.html'));
    const { keyboard } = page;
    const here = () => page.evaluate(() => ({ key: document.activeElement.closest('[data-key]')?.dataset.key, text: document.activeElement.textContent,
        tag: document.activeElement.tagName, className: document.activeElement.className, outline: getComputedStyle(document.activeElement).outlineStyle }));
    /** Tab until there, seeing the focus at every stop. */
    async function tabTo(isThere) {
        for (let i = 0; i < 80; ++i) {
            await keyboard.press('Tab');
            const place = await here();
            if (place.tag !== 'BODY')
                assert.equal(place.outline, 'solid', `focus is seen on ${JSON.stringify(place)}`);
            if (isThere(place))
                return;
        }
        assert.fail('not reached by Tab');
    }
    const at = (key) => (place) => place.key === key;
    await tabTo(at('applicant.address'));
    await keyboard.insertText('青森県架空市中央一丁目2番3号');
    await keyboard.press('Enter'); // breaks no line
    await tabTo(at('applicant.nameKana'));
    await keyboard.insertText('タカハシ　ヨシコ');
    await tabTo(at('applicant.name'));
    await keyboard.insertText('髙橋　𠮷子');
    await tabTo(at('applicant.birthDate'));
    for (let era = 0; era < 3; ++era)
        await keyboard.press('ArrowDown'); // 令和, 平成, 昭和
    for (const number of ['29', '3', '9']) {
        await keyboard.press('Tab');
        await keyboard.type(number);
    }
    await tabTo(at('relation'));
    await tabTo(at('certificates'));
    await keyboard.press('Space');
    await tabTo((place) => place.className === 'primary');
    await keyboard.press('Enter');
    assert.equal((await here()).tag, 'H1', 'the focus is on the heading of the next step');
    await tabTo((place) => place.text === '直す');
    await tabTo((place) => place.className === 'primary');
    await keyboard.press('Enter');
    await page.locator('.code').first().waitFor();
    assert.equal((await here()).text, 'QRコードができました');
    await tabTo((place) => place.className.includes('strip'));
    await keyboard.press('ArrowRight');
    await page.locator('.place', { hasText: '2 / 2' }).waitFor();
    await tabTo((place) => place.text === '入力した内容をすべて消す');
    await keyboard.press('Enter');
    assert.equal((await here()).text, 'すべて消す', 'the focus is in the question');
    await keyboard.press('Enter');
    assert.equal((await here()).tag, 'H1');
});

test('what is wrong is said in a list, at its place, and led to', async (t) => {
    const { page } = await browserFor(t);
    await page.goto(addressOf('form-juminhyo.html'));
    await write(page, 'applicant.phone', '12');
    await writeDay(page, 'applicant.birthDate', { era: 'heisei', year: 60, month: 1, day: 1 });
    await mainButton(page).click();
    assert.match(await page.title(), /^要確認：/);
    assert.equal(await page.evaluate(() => document.activeElement.className), 'summary');
    const lines = await page.locator('.summary li').allInnerTexts();
    assert.deepEqual(lines.map((line) => line.split('：')[0]), ['住所', '氏名', '生年月日', '電話番号', '証明書の種類', '合計通数']);
    await page.locator('.summary a', { hasText: '電話番号' }).click();
    const input = entry(page, 'applicant.phone').locator('input');
    assert.ok(await input.evaluate((element) => element === document.activeElement));
    assert.equal(await input.getAttribute('aria-invalid'), 'true');
    const described = (await input.getAttribute('aria-describedby')).split(' ');
    const texts = await Promise.all(described.map((id) => page.locator(`#${id}`).innerText()));
    assert.ok(texts.includes('電話番号は10桁か11桁です。番号を確かめてください。'), texts.join());
    await input.fill('0170000000');
    assert.equal(await input.getAttribute('aria-invalid'), null);
});

test('the language changes and what was entered stays', async (t) => {
    const { page } = await browserFor(t);
    await page.goto(addressOf('form-juminhyo.html'));
    await fillIn(page);
    await page.getByRole('button', { name: 'English' }).click();
    assert.equal(await page.locator('html').getAttribute('lang'), 'en');
    assert.equal(await page.evaluate(() => document.activeElement.textContent), 'English');
    assert.match(await entry(page, 'applicant.name').locator('input').inputValue(), /^カタリーナ/);
    assert.equal(await entry(page, 'applicant.birthDate').locator('input').first().inputValue(), '1954');
    await toCodes(page);
    assert.equal(await page.locator('h1').innerText(), 'Your QR codes are ready');
});

test('the way back leads through the steps and keeps what was entered', async (t) => {
    const { page } = await browserFor(t);
    await page.goto(addressOf('form-juminhyo.html'));
    await fillIn(page);
    await toCodes(page);
    await page.goBack();
    assert.equal(await page.locator('h1').innerText(), '入力内容の確認');
    await page.getByRole('button', { name: '住所を直す' }).click();
    assert.ok(await entry(page, 'applicant.address').locator('textarea').evaluate((element) => element === document.activeElement));
    assert.match(await entry(page, 'applicant.name').locator('input').inputValue(), /^カタリーナ/);
});
