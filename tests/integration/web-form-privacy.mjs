// The page sends nothing, keeps nothing and forgets what was entered.
import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { browserFor, choose, city, entry, filesWith, toCodes, wipe, write, writeDay } from './web-form-browser.mjs';

const NAME = '髙橋　𠮷子秘密';
const PHONE = '017-987-6543';
const { folder, site } = await city(['juminhyo']);
const address = pathToFileURL(join(site, 'index.html')).href;
after(() => rmSync(folder, { recursive: true }));

async function fillIn(page) {
    await write(page, 'applicant.name', NAME);
    await write(page, 'applicant.address', '青森県架空市中央一丁目2番3号');
    await write(page, 'applicant.phone', PHONE);
    await writeDay(page, 'applicant.birthDate', { era: 'showa', year: 29, month: 3, day: 9 });
    await choose(page, 'certificates', 'household');
}

/** Everything that stands in the page's fields. */
const written = (page) => page.evaluate(() => [...document.querySelectorAll('input:not([type=radio], [type=checkbox]), textarea')].map((one) => one.value).join(''));

const isStoredIn = (page) => page.evaluate(async () => ({
    cookies: document.cookie, local: localStorage.length, session: sessionStorage.length,
    databases: (await indexedDB.databases()).length, history: JSON.stringify(history.state),
}));

test('nothing is requested but the page, at any address', async (t) => {
    const paths = [];
    const server = createServer((request, response) => {
        paths.push(request.url);
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(readFileSync(join(site, 'index.html')));
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { page, requests, problems } = await browserFor(t);
    const place = `http://127.0.0.1:${server.address().port}/city/forms/juminhyo/`;
    await page.goto(place);
    await fillIn(page);
    await toCodes(page);
    assert.deepEqual(requests.filter((url) => !url.startsWith('data:')), [place]);
    assert.deepEqual(paths, ['/city/forms/juminhyo/']);
    assert.deepEqual(problems, []);
    assert.deepEqual(await isStoredIn(page), { cookies: '', local: 0, session: 0, databases: 0, history: '{"step":"codes"}' });
    server.close();
});

test('the policy forbids what the page does not do', async (t) => {
    const { page, requests } = await browserFor(t);
    await page.goto(address);
    const tried = await page.evaluate(async () => {
        const refused = [];
        document.addEventListener('securitypolicyviolation', (event) => refused.push(event.effectiveDirective));
        const fetched = await fetch('https://example.com/').then(() => 'fetched', () => 'refused');
        await new Promise((resolve) => {
            const picture = Object.assign(document.createElement('img'), { src: 'https://example.com/a.png', onerror: resolve, onload: resolve });
            document.body.append(picture);
        });
        try {
            document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.ran = true' }));
        } catch (error) {
            refused.push(error.name);
        }
        return { fetched, refused };
    });
    assert.equal(tried.fetched, 'refused');
    for (const directive of ['connect-src', 'img-src', 'TypeError'])
        assert.ok(tried.refused.includes(directive), `${directive} among ${tried.refused}`);
    assert.equal(await page.evaluate(() => window.ran), undefined);
    assert.deepEqual(requests.filter((url) => url.startsWith('http')), []);
});

test('nothing of what was entered is on the disk afterwards', async (t) => {
    const { page, context, profile } = await browserFor(t);
    await page.goto(address);
    await fillIn(page);
    await toCodes(page);
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    await context.close(); // the profile is as it stays on the disk
    assert.deepEqual(filesWith(profile, ['秘密', PHONE]), []);
    assert.notDeepEqual(filesWith(profile, ['juminhyo', 'index.html']), [], 'the search finds what is there');
});

test('a page that is left comes back empty', async (t) => {
    const { page } = await browserFor(t);
    let asked = 0;
    page.on('dialog', (dialog) => {
        asked += 1;
        dialog.accept();
    });
    for (const [way, leave] of [
        ['to another page and back', async () => {
            await page.goto('about:blank');
            await page.goBack();
        }],
        ['by loading it anew', () => page.reload()],
        ['to another page and back from the codes', async () => {
            await toCodes(page);
            await page.goto('about:blank');
            await page.goBack();
        }],
    ]) {
        await t.test(way, async () => {
            await page.goto(address);
            await fillIn(page);
            const before = asked;
            await leave();
            await entry(page, 'applicant.name').waitFor();
            assert.equal(await written(page), '');
            assert.equal(await page.locator('.code').count(), 0);
            assert.equal(asked, before + 1, 'the page asks before it is left');
        });
    }
});

test('everything is wiped at one press, and no way back shows it', async (t) => {
    const { page } = await browserFor(t);
    await page.goto(address);
    await fillIn(page);
    await toCodes(page);
    await wipe(page);
    assert.equal(await written(page), '');
    assert.equal(await page.locator('.code').count(), 0);
    assert.equal(await page.evaluate(() => document.activeElement.tagName), 'H1');
    for (let i = 0; i < 2; ++i) {
        await page.evaluate(() => history.back());
        await entry(page, 'applicant.name').waitFor();
        assert.equal(await written(page), '');
    }
    assert.equal(await page.evaluate((name) => document.documentElement.outerHTML.includes(name), NAME), false);
});

test('the question before wiping can be taken back', async (t) => {
    const { page } = await browserFor(t);
    await page.goto(address);
    await fillIn(page);
    await page.locator('.actions .quiet').last().click();
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    assert.ok((await written(page)).includes(NAME));
});

test('the browser keeps no state of what is filled in', async (t) => {
    const { page } = await browserFor(t);
    await page.goto(address);
    const tokens = () => page.locator('[data-key^="applicant."] input, [data-key^="applicant."] textarea').evaluateAll((all) => all.map((one) => one.autocomplete));
    assert.deepEqual(await tokens(), ['street-address', 'off', 'name', 'bday-year', 'bday-month', 'bday-day', 'tel']);
    await fillIn(page);
    assert.deepEqual([...new Set(await tokens())], ['off']);
    assert.equal(await page.locator('form').getAttribute('autocomplete'), 'off');
});

test('without scripts the page says so', async (t) => {
    const { page } = await browserFor(t, { javaScriptEnabled: false });
    await page.goto(address);
    const text = await page.locator('body').innerText();
    assert.match(text, /JavaScriptを有効に/);
    assert.match(text, /only with JavaScript/);
});
