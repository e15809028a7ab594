// The second step: everything that was entered, to be looked at once more.
import { el } from './dom.mjs';

const split = (value) => value.split(',').filter((one) => one !== '');

/** An answer in words. */
export function worded(page, entry, value) {
    const { form, words } = page;
    if (entry.kind === 'check')
        return words.say('applies');
    if (entry.kind === 'day')
        return words.say('dateReading', form.dates.toJapanese(value), value.slice(0, 4));
    if (entry.options.length === 0)
        return value;
    const chosen = split(value);
    return entry.options.filter((option) => chosen.includes(option.value)).map((option) => words.name(option.label)).join(words.say('comma'));
}

function answerRow(page, entry) {
    const { form, words } = page;
    const isText = entry.kind === 'line' || entry.kind === 'lines';
    const name = words.name(entry.label);
    return el('div', { class: 'answer' },
        el('dt', { lang: words.foreign(entry.label) }, name),
        el('dd', { lang: isText ? 'ja' : null }, worded(page, entry, form.value(entry.key))),
        el('dd', { class: 'edit' }, el('button', { type: 'button', class: 'quiet small', 'aria-label': words.say('changeThis', name), onclick: () => page.go('form', entry.key) }, words.say('change'))));
}

function answersOf(page, group) {
    const { form, words } = page;
    const filled = group.entries.filter((entry) => form.isAsked(entry) && form.value(entry.key).trim() !== '');
    if (filled.length === 0)
        return null;
    return el('section', {}, el('h2', {}, words.name(group.title)), el('dl', {}, filled.map((entry) => answerRow(page, entry))));
}

export function checkStep(page) {
    const { form, words } = page;
    const whose = form.data.asksForSubject && form.same ? el('p', {}, words.say('labelled', words.say('same'), words.say('sameAnswer'))) : null;
    const element = el('div', {},
        page.heading(words.say('checkTitle')),
        el('p', {}, words.say('checkIntro')), whose,
        form.groups.map((group) => answersOf(page, group)),
        el('div', { class: 'actions' },
            el('button', { type: 'button', class: 'primary', onclick: () => page.go('codes') }, words.say('toCodes')),
            el('button', { type: 'button', class: 'secondary', onclick: () => page.go('form') }, words.say('back')),
            el('button', { type: 'button', class: 'quiet', onclick: () => page.askToWipe() }, words.say('wipe'))));
    return { element, show: () => {} };
}
