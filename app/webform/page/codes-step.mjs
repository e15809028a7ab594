// The last step: the QR codes, to be shown at the counter, saved or printed.
import encodeQR from 'qr';
import { codesFor, publicKeyOf } from './codes.mjs';
import { addDays, today } from './dates.mjs';
import { el, setText } from './dom.mjs';
import { sheetOf } from './sheet.mjs';

const MODULE_PX = 6;
const QUIET_MODULES = 4;

/** Alphanumeric mode, level M, as pre-application.md asks. */
export function modulesOf(text) {
    return encodeQR(text, 'raw', { ecc: 'medium', encoding: 'alphanumeric', border: QUIET_MODULES });
}

function picture(page, text, number, total) {
    const { words } = page;
    const source = encodeQR(text, 'data-url', { ecc: 'medium', encoding: 'alphanumeric', border: QUIET_MODULES, scale: MODULE_PX });
    const caption = words.say('codeNumber', number, total);
    return el('figure', { class: 'code' },
        el('img', { src: source, alt: words.say('codeAlt', number, total, page.title), draggable: 'false' }),
        el('figcaption', {}, caption));
}

/** One at a time, moved by thumb, wheel, keys and buttons; or all below each other. */
function strip(page, codes) {
    const { words } = page;
    const figures = codes.map((text, i) => picture(page, text, i + 1, codes.length));
    const element = el('div', { class: 'strip', tabindex: codes.length > 1 ? 0 : null, role: 'group', 'aria-label': words.say('codes') }, figures);
    if (codes.length === 1)
        return { element, controls: null };
    const place = el('p', { class: 'place', role: 'status' });
    const at = () => Math.round(element.scrollLeft / Math.max(1, element.clientWidth));
    const move = (by) => () => {
        const next = Math.min(codes.length - 1, Math.max(0, at() + by));
        element.scrollTo({ left: next * element.clientWidth });
    };
    const back = el('button', { type: 'button', class: 'secondary', onclick: move(-1) }, words.say('codeBefore'));
    const next = el('button', { type: 'button', class: 'secondary', onclick: move(1) }, words.say('codeAfter'));
    const all = el('button', { type: 'button', class: 'quiet', 'aria-pressed': 'false', onclick: () => {
        const isAll = element.classList.toggle('all');
        all.setAttribute('aria-pressed', String(isAll));
        stepper.hidden = isAll;
    } }, words.say('allCodes'));
    const follow = () => {
        setText(place, words.say('codeNumber', at() + 1, codes.length));
        back.disabled = at() === 0;
        next.disabled = at() === codes.length - 1;
    };
    element.addEventListener('scroll', follow);
    const stepper = el('div', { class: 'stepper' }, back, place, next);
    requestAnimationFrame(follow);
    return { element, controls: [stepper, all] };
}

function toBring(page) {
    const { form, words } = page;
    const forOthers = (form.data.asksForSubject && !form.same) || form.askedEntries.some((entry) => entry.role === 'agent' && form.value(entry.key) !== '');
    const fee = form.fee;
    return el('section', { class: 'bring' }, el('h2', {}, words.say('bring')), el('ul', {},
        el('li', {}, words.say('bringCodes')),
        el('li', {}, words.say('bringDocument')),
        forOthers ? el('li', {}, words.say('bringAuthority')) : null,
        fee ? el('li', {}, words.say('bringFee', fee.toLocaleString('ja-JP'))) : null));
}

function saver(page, codes, date) {
    const { words } = page;
    return el('button', { type: 'button', class: 'secondary', onclick: async () => {
        const sheet = sheetOf(codes.map(modulesOf), page.title, date, (i) => words.say('codeNumber', i, codes.length));
        const blob = await new Promise((resolve) => sheet.toBlob(resolve, 'image/png'));
        const address = URL.createObjectURL(blob);
        el('a', { href: address, download: `${page.form.data.form}-${today()}.png` }).click();
        setTimeout(() => URL.revokeObjectURL(address), 60_000);
        page.announce(words.say('saved'));
    } }, words.say('save'));
}

export function codesStep(page) {
    const { form, words } = page;
    const codes = codesFor(form.content(), publicKeyOf(form.data.key));
    const day = today();
    const date = words.say('dateReading', form.dates.toJapanese(day), day.slice(0, 4));
    const end = addDays(day, form.data.validDays);
    const { element: pictures, controls } = strip(page, codes);
    const element = el('div', { class: 'codes' },
        page.heading(words.say('codesTitle')),
        el('p', { class: 'screen' }, words.say(codes.length > 1 ? 'codesIntroSeveral' : 'codesIntro', codes.length)),
        el('p', { class: 'printed' }, page.title), el('p', { class: 'printed' }, words.say('madeOn', date)),
        pictures, controls,
        el('p', {}, words.say('validUntil', words.say('dateReading', form.dates.toJapanese(end), end.slice(0, 4)))),
        toBring(page),
        el('div', { class: 'actions' },
            saver(page, codes, words.say('madeOn', date)),
            el('button', { type: 'button', class: 'secondary', onclick: () => window.print() }, words.say('print')),
            el('button', { type: 'button', class: 'secondary', onclick: () => page.go('form') }, words.say('back')),
            el('button', { type: 'button', class: 'quiet', onclick: () => page.askToWipe() }, words.say('wipe'))));
    return { element, show: () => {} };
}
