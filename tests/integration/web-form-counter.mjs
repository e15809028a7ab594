// What leaves the page as codes, a picture or paper, and what the counter makes of it.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { browserFor, choose, city, ctl, emptyFolder, entry, mainButton, photograph, toCodes, write, writeDay } from './web-form-browser.mjs';

const NAME = '渡邉\u{E0101}　𠮷子';
const { codesFor, codesNeeded, publicKeyOf } = await import(pathToFileURL(join(process.env.WEB_FORM_PACKAGES, 'codes.mjs')).href);

/** A folder of templates with a form that has everything which the page decides: one of ours, described anew. */
function templatesOfTheTest() {
    const folders = emptyFolder();
    const folder = join(folders, 'test-form');
    cpSync(join(process.env.FORMS, 'juminhyo'), folder, { recursive: true });
    const file = join(folder, 'template.json');
    const form = JSON.parse(readFileSync(file, 'utf8'));
    const field = (id, more) => ({ id, kind: 'text', label: { ja: `欄${id}`, en: `Entry ${id}` }, rect: [20, 20, 50, 8], ...more });
    form.id = 'test-form';
    form.fees = [{ yen: 300, per: 'copiesHousehold' }, { yen: 200, when: [{ field: 'express' }] }];
    form.fields = [
        field('applicantName', { binding: 'applicant.name', required: true }),
        field('applicantCode', { binding: 'applicant.postalCode' }),
        field('applicantBorn', { binding: 'applicant.birthDate', kind: 'date', parts: { year: [20, 20, 10, 8] } }),
        field('memberName', { binding: 'household[0].name' }), field('memberRelation', { binding: 'household[0].relation' }),
        field('secondName', { binding: 'household[1].name' }),
        field('reason', { kind: 'choice', options: ['move', 'other'].map((value) => ({ value, label: { ja: value }, rect: [20, 20, 4, 4] })) }),
        field('reasonOther', { required: true, when: [{ field: 'reason', is: ['other'] }] }),
        field('express', { kind: 'check' }), field('copiesHousehold', { format: 'count' }),
        field('members', { calculate: { what: 'count', of: ['household[0].name', 'household[1].name'] } }),
        field('bank', { binding: 'common.bankName' }), field('holder', { binding: 'common.accountHolder', format: 'account-holder' }),
        field('due', { kind: 'date', format: 'future-date', parts: { year: [20, 20, 10, 8] } }),
        field('story', { kind: 'multi-line' }), field('more', { kind: 'multi-line' }), field('evenMore', { kind: 'multi-line' }),
        field('rest', { kind: 'multi-line' }),
        field('stamp', { filledBy: 'clerk' }), field('seal', { kind: 'image' }), field('mayor', { binding: 'office.mayorTitle' }),
    ];
    writeFileSync(file, JSON.stringify(form));
    return folders;
}

const templates = templatesOfTheTest();
const { folder, settings, site, key } = await city(['test-form'], templates);
const address = pathToFileURL(join(site, 'index.html')).href;
const pictures = emptyFolder();
after(() => [templates, folder, pictures].forEach((one) => rmSync(one, { recursive: true })));

async function read(files, at = settings, input) {
    const { code, out } = await ctl(at, ['preapplication', 'read', ...files], input);
    return { code, ...JSON.parse(out) };
}

test('what depends on an answer is asked then, and arrives', async (t) => {
    const { page } = await browserFor(t);
    await page.goto(address);
    const keys = () => page.locator('[data-key]:visible').evaluateAll((all) => all.map((one) => one.dataset.key));
    const before = await keys();
    for (const never of ['stamp', 'seal', 'mayor', 'reasonOther', 'household[1].name'])
        assert.ok(!before.includes(never), never);
    await choose(page, 'reason', 'other');
    await write(page, 'household[0].name', '架空　次郎');
    assert.deepEqual((await keys()).filter((one) => !before.includes(one)), ['household[1].name', 'reasonOther']);
    await mainButton(page).click();
    assert.equal(await page.locator('.summary li').count(), 2);
    await write(page, 'applicant.name', NAME);
    await write(page, 'applicant.postalCode', '０３０－８５５５');
    await writeDay(page, 'applicant.birthDate', { era: 'showa', year: 64, month: 0, day: 0 });
    await write(page, 'household[0].relation', '子');
    await write(page, 'reasonOther', '改名\u202Eのため');
    await page.locator('[data-key="express"] input').check();
    await page.getByRole('button', { name: '欄copiesHouseholdを1つ増やす' }).click();
    await page.getByRole('button', { name: '欄copiesHouseholdを1つ増やす' }).click();
    assert.equal(await entry(page, 'members').locator('input').inputValue(), '1');
    await write(page, 'common.bankName', '架空銀行');
    await write(page, 'common.accountHolder', 'カクウ　ヨシコ');
    await writeDay(page, 'due', { era: 'western', year: 2099, month: 12, day: 31 });
    await write(page, 'story', '一行目\n二行目');
    await toCodes(page);
    assert.match(await page.locator('.bring').innerText(), /手数料 800円/);
    const picture = join(pictures, 'depends.png');
    await photograph(page, picture);
    const { code, data, leftOut } = await read([picture]);
    assert.equal(code, 0);
    assert.deepEqual(leftOut, []);
    assert.deepEqual(data, {
        applicant: { name: NAME, postalCode: '0308555', birthDate: '1989-00-00' }, household: [{ name: '架空　次郎', relation: '子' }],
        fields: { reason: 'other', reasonOther: '改名のため', express: 'true', copiesHousehold: '2', bank: '架空銀行', holder: 'カクウ　ヨシコ',
            due: '2099-12-31', story: '一行目\n二行目' },
    });
    // What was asked and is not any more does not go out.
    await page.goBack();
    await page.goBack();
    await choose(page, 'reason', 'move');
    await toCodes(page);
    await photograph(page, picture);
    assert.equal((await read([picture])).data.fields.reasonOther, undefined);
    // The form itself, filled from what the counter has read.
    const file = join(pictures, 'data.json');
    writeFileSync(file, JSON.stringify(data));
    const filled = await ctl(settings, ['form', 'fill', 'test-form', '--data', file, '--out', join(pictures, 'form.pdf'), '--allow-warnings']);
    assert.equal(filled.code, 0, filled.err);
    assert.ok(execFileSync('pdftotext', [join(pictures, 'form.pdf'), '-']).toString().includes('𠮷子'));
});

test('what becomes too long is said while it is typed', async (t) => {
    const { page } = await browserFor(t);
    await page.goto(address);
    await write(page, 'applicant.name', '名'.repeat(290));
    assert.equal(await entry(page, 'applicant.name').locator('.hint:visible').innerText(), 'あと10文字入ります。');
    await write(page, 'applicant.name', '名'.repeat(301));
    assert.equal(await entry(page, 'applicant.name').locator('.problem').innerText(), '長すぎます。300文字以内に短くしてください。');
    await write(page, 'applicant.name', NAME);
    const noise = (seed) => Array.from({ length: 1900 }, (_, i) => String.fromCodePoint(0x4e00 + ((i * i * 31 + i * seed * 7919) % 20000))).join('');
    await write(page, 'story', noise(1).slice(0, 600));
    await page.locator('.size', { hasText: /今の内容ではQRコードが\d+個になります（16個まで）。/ }).waitFor();
    await write(page, 'story', noise(1));
    await write(page, 'more', noise(2));
    await page.locator('.size.problem').waitFor();
    await mainButton(page).click();
    await page.locator('.summary a', { hasText: 'QRコード16個に入りません' }).click();
    assert.equal(await page.evaluate(() => document.activeElement.closest('[data-key]').dataset.key), 'story');
    await write(page, 'more', '');
    await write(page, 'story', noise(3).slice(0, 1500));
    await toCodes(page);
    const picture = join(pictures, 'long.png');
    assert.ok(await photograph(page, picture) > 10);
    assert.equal((await read([picture])).data.fields.story, noise(3).slice(0, 1500));
});

test('the saved picture and the printed page hold the codes and say nothing about anybody', async (t) => {
    const { page } = await browserFor(t);
    await page.goto(address);
    await write(page, 'applicant.name', NAME);
    await write(page, 'story', '秘密の話。'.repeat(150) + [...'いろはにほへとちりぬるをわかよたれそつねならむ'].map((one, i) => one.repeat(i % 5 + 1)).join(''));
    await toCodes(page);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '画像で保存する' }).click()]);
    assert.match(download.suggestedFilename(), /^test-form-\d{4}-\d\d-\d\d\.png$/);
    const saved = join(pictures, 'saved.png');
    await download.saveAs(saved);
    assert.equal((await read([saved])).data.applicant.name, NAME);
    const paper = join(pictures, 'paper.pdf');
    writeFileSync(paper, await page.pdf({ format: 'A4' }));
    const text = execFileSync('pdftotext', ['-layout', paper, '-']).toString();
    assert.match(text, /住民票の写し等交付請求書/);
    assert.match(text, /作成日 令和/);
    for (const never of ['𠮷子', '秘密', '持ち物', '戻って直す', '架空市'])
        assert.ok(!text.includes(never), `${never} in ${text}`);
    execFileSync('pdftoppm', ['-r', '200', '-png', '-singlefile', paper, join(pictures, 'paper')]);
    assert.equal((await read([join(pictures, 'paper.png')])).data.applicant.name, NAME);
});

test('another city, a changed code and codes of two sets are refused', async (t) => {
    const content = { version: 1, form: 'test-form', made: new Date().toLocaleDateString('sv'), data: { applicant: { name: NAME }, fields: { story: '𠮷'.repeat(900) + Math.random() } } };
    const codes = codesFor(content, publicKeyOf(key));
    assert.equal(codes.length, codesNeeded(content));
    const lines = (texts) => read(['-'], settings, `${texts.join('\n')}\n`);
    assert.equal((await lines(codes)).data.applicant.name, NAME);
    const at = codes[0].length - 30;
    const changed = codes[0].slice(0, at) + (codes[0][at] === 'A' ? 'B' : 'A') + codes[0].slice(at + 1);
    assert.equal((await lines([changed, ...codes.slice(1)])).error, 'code-damaged');
    const others = codesFor({ ...content, data: { ...content.data, fields: { story: '𠮷'.repeat(900) + Math.random() } } }, publicKeyOf(key));
    if (codes.length > 1)
        assert.equal((await lines([codes[0], others[1]])).error, 'code-other-set');
    const { page } = await browserFor(t);
    await page.goto(address);
    await write(page, 'applicant.name', NAME);
    await toCodes(page);
    const picture = join(pictures, 'foreign.png');
    await photograph(page, picture);
    const other = await city(['test-form'], templates);
    t.after(() => rmSync(other.folder, { recursive: true }));
    const refused = await read([picture], other.settings);
    assert.equal(refused.code, 5);
    assert.equal(refused.error, 'code-other-key');
});
