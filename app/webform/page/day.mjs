// A date in parts: era, year, month, day. A year of four digits is western whatever the era says.
import { el } from './dom.mjs';
import { onlyDigits } from './rules.mjs';
import { setAutofill } from './text.mjs';

const PARTS = ['year', 'month', 'day'];
const OWN_TOKENS = { year: 'bday-year', month: 'bday-month', day: 'bday-day' };

function tokenOf(entry, part) {
    return entry.role === 'applicant' && entry.part === 'birthDate' ? OWN_TOKENS[part] : 'off';
}

/** The parts as a person would write the date. */
function written(form, { era, year, month, day }) {
    if (!year && !month && !day)
        return '';
    const kanji = form.data.eras.find((one) => one.code === era)?.kanji ?? '';
    return `${year.length === 4 ? '' : kanji}${year}-${month}-${day}`;
}

/** The parts of a date that is held; the era that is shown is that of the day. */
function partsOf(form, value, era) {
    const read = form.dates.read(value);
    if (!read)
        return { era, year: '', month: '', day: '' };
    const own = form.dates.eraOf(read);
    const [year, month, day] = read.split('-').map(Number);
    const western = era === 'western' || !own;
    return { era: western ? 'western' : own.code, year: String(western ? year : year - Number(own.start.slice(0, 4)) + 1), month: String(month), day: String(day) };
}

function eraChoice(page, id, firstEra) {
    const { form, words } = page;
    const eras = [...form.data.eras].reverse();
    const options = [
        ...eras.map((era) => el('option', { value: era.code }, words.name(era.name))),
        el('option', { value: 'western' }, words.say('western')),
    ];
    const select = el('select', { id, autocomplete: 'off' }, el('option', { value: '' }, words.say('chooseEra')), options);
    select.value = firstEra;
    return select;
}

/** What is read out of the parts, beside them: people see at once that the wrong era was chosen. */
function readingOf(page, value) {
    const read = page.form.dates.read(value);
    return read ? page.words.say('dateReading', page.form.dates.toJapanese(read), read.slice(0, 4)) : '';
}

export function dayControl(page, entry, ids) {
    const { form, words } = page;
    const firstEra = words.language === 'ja' ? '' : 'western';
    const era = eraChoice(page, ids.control, firstEra);
    const inputs = Object.fromEntries(PARTS.map((part) => [part, el('input', { type: 'text', inputmode: 'numeric',
        id: `${ids.control}-${part}`, class: part, autocomplete: tokenOf(entry, part) })]));
    const reading = el('p', { class: 'reading' });
    const typed = () => ({ era: era.value, ...Object.fromEntries(PARTS.map((part) => [part, onlyDigits(inputs[part].value)])) });
    const change = () => {
        const parts = typed();
        form.parts.set(entry.key, parts);
        PARTS.forEach((part) => setAutofill(inputs[part], tokenOf(entry, part)));
        page.answer(entry.key, form.rules.tidied(entry, written(form, parts)));
    };
    const controls = [era, ...PARTS.map((part) => inputs[part])];
    const row = el('div', { class: 'day' },
        el('span', { class: 'part' }, el('label', { for: era.id }, words.say('era')), era),
        PARTS.map((part) => el('span', { class: 'part' }, el('label', { for: inputs[part].id }, words.say(part)), inputs[part])));
    for (const control of controls) {
        control.addEventListener(control === era ? 'change' : 'input', change);
        control.addEventListener('blur', (event) => {
            if (!row.contains(event.relatedTarget))
                page.leave(entry.key);
        });
    }
    return {
        element: el('div', {}, row, reading), targets: controls, takesRequired: true, isGroup: true,
        focus: () => (controls.find((control) => control.value === '') ?? era).focus(),
        show: (value) => {
            if (!row.contains(document.activeElement)) {
                const parts = form.parts.get(entry.key) ?? partsOf(form, value, firstEra);
                era.value = parts.era;
                PARTS.forEach((part) => (inputs[part].value = parts[part]));
            }
            reading.textContent = readingOf(page, value);
        },
    };
}
