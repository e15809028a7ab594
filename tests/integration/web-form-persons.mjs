// From the page in Chromium to the counter: 200 persons fill in forms at home, their codes are photographed and read by
// madoguchictl. What the counter gets is what they typed, to the last character.
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { city, ctl, emptyFolder, entry, openBrowser, photograph, press, toCodes, wipe } from './web-form-browser.mjs';
import { personsOf } from './web-form-people.mjs';

const COUNT = 200;
const READERS = 2;

/** Fills in a request for a copy of the resident record, with the events of somebody who types. */
async function fillIn(page, { applicant, subject, fields }) {
    if (subject)
        await press(page.locator('.same input'));
    const texts = { 'common.purpose': fields.purpose, 'common.recipient': fields.recipient };
    const days = { 'applicant.birthDate': applicant.birth };
    for (const part of ['name', 'nameKana', 'address', 'phone']) {
        texts[`applicant.${part}`] = applicant[part];
        texts[`subject.${part}`] = subject?.[part];
    }
    if (subject)
        days['subject.birthDate'] = subject.birth;
    const answers = fields.certificates.split(',').map((value) => ['certificates', value]);
    await page.evaluate(typeAll, { texts, days, answers: subject ? [['relation', fields.relation], ...answers] : answers });
}

/** Runs in the page. */
function typeAll({ texts, days, answers }) {
    const controls = (key, selector) => [...document.querySelector(`[data-key="${key}"]`).querySelectorAll(selector)];
    const type = (control, text) => {
        control.focus();
        control.value = text;
        control.dispatchEvent(new Event('input', { bubbles: true }));
        control.dispatchEvent(new Event('change', { bubbles: true }));
        control.blur();
    };
    for (const [key, text] of Object.entries(texts).filter(([, one]) => one))
        type(controls(key, 'input, textarea')[0], text);
    for (const [key, { era, year, month, day }] of Object.entries(days))
        controls(key, 'select, input').forEach((control, i) => type(control, String([era, year, month, day][i])));
    for (const [key, value] of answers)
        controls(key, `input[value="${value}"]`)[0].click();
}

const { settings, folder, site } = await city(['juminhyo']);
const pictures = emptyFolder();
const { page, requests, problems, close } = await openBrowser();
await page.goto(pathToFileURL(join(site, 'index.html')).href);

let codes = 0;
const waiting = new Set();
async function read(number, picture, expected) {
    const { code, out } = await ctl(settings, ['preapplication', 'read', picture]);
    assert.equal(code, 0, `person ${number}: ${out}`);
    const { data, leftOut, form } = JSON.parse(out);
    assert.equal(form, 'juminhyo');
    assert.deepEqual(leftOut, []);
    assert.deepEqual(data, expected, `person ${number}`);
}

const people = personsOf(COUNT);
for (const [number, person] of people.entries()) {
    await fillIn(page, person);
    await toCodes(page);
    const picture = join(pictures, `${number}.png`);
    codes += await photograph(page, picture);
    await wipe(page);
    await entry(page, 'applicant.name').waitFor();
    const reading = read(number, picture, person.expected).finally(() => waiting.delete(reading));
    waiting.add(reading);
    if (waiting.size >= READERS)
        await Promise.race(waiting);
}
await Promise.all(waiting);

assert.deepEqual(problems, []);
assert.equal(requests.length, 1, requests.join('\n'));
await close();
rmSync(pictures, { recursive: true });
rmSync(folder, { recursive: true });
console.log(`${people.length} persons, ${codes} codes`);
