// The first step: the form is filled in.
import { codesNeeded, MOST_CODES } from './codes.mjs';
import { el, newId, setText } from './dom.mjs';
import { entryField } from './entry.mjs';

const CODES_WORTH_SAYING = 4;
const TYPING_PAUSE_MS = 400;

/** 本人: whose certificate it is. */
function sameSwitch(page) {
    const { form, words } = page;
    const id = newId('same');
    const box = el('input', { type: 'checkbox', id, autocomplete: 'off', onchange: () => {
        form.setSame(box.checked);
        page.render();
        document.querySelector('.same input').focus();
        page.announce(words.say(form.same ? 'sameOn' : 'sameOff'));
    } });
    box.checked = form.same;
    return el('fieldset', { class: 'entry same' }, el('legend', {}, words.say('same')),
        el('div', { class: 'option' }, box, el('label', { for: id }, words.say('sameAnswer'))));
}

function section(page, group, fields) {
    const id = newId('section');
    const element = el('section', { 'aria-labelledby': id }, el('h2', { id }, page.words.name(group.title)), fields.map((field) => field.element));
    return { element, show: () => (element.hidden = fields.every((field) => field.element.hidden)) };
}

/** What is wrong, with a way to each place. */
function problemSummary(page, fields, problems, isTooLong) {
    const { words, form } = page;
    const line = (field, text) => el('li', {}, el('a', { href: '#', onclick: (event) => {
        event.preventDefault();
        field.focus();
    } }, text));
    const lines = problems.map(({ entry, problem }) => line(fields.find((field) => field.entry.key === entry.key), words.say('labelled', words.name(entry.label), words.problem(entry, problem))));
    if (isTooLong) {
        const longest = fields.filter(({ entry }) => form.isAsked(entry)).reduce((a, b) => (form.value(b.entry.key).length > form.value(a.entry.key).length ? b : a));
        lines.push(line(longest, words.say('tooLong', MOST_CODES)));
    }
    return el('div', { class: 'summary', tabindex: -1, role: 'group', 'aria-labelledby': 'summary-title' },
        el('h2', { id: 'summary-title' }, words.say('summary', lines.length)), el('ul', {}, lines));
}

/** How long it has become, said while there is still something to do about it. */
function sizeLine(page) {
    const { form, words } = page;
    const element = el('p', { class: 'size', role: 'status' });
    let timer = 0;
    const measure = () => {
        const needed = codesNeeded(form.content());
        element.classList.toggle('problem', needed > MOST_CODES);
        element.hidden = needed < CODES_WORTH_SAYING;
        setText(element, needed < CODES_WORTH_SAYING ? '' : needed > MOST_CODES ? words.say('tooLong', MOST_CODES) : words.say('size', needed, MOST_CODES));
    };
    return { element, show: () => {
        clearTimeout(timer);
        timer = setTimeout(measure, TYPING_PAUSE_MS);
    } };
}

export function formStep(page) {
    const { form, words } = page;
    const fields = [];
    const sections = form.groups.map((group) => {
        const own = group.entries.map((entry) => entryField(page, entry));
        fields.push(...own);
        return { group, ...section(page, group, own) };
    });
    const size = sizeLine(page);
    const summaryPlace = el('div');
    const hasApplicant = form.groups.some((group) => group.section === 'applicant');
    const parts = sections.flatMap(({ group, element }) => (form.data.asksForSubject && group.section === 'applicant' ? [element, sameSwitch(page)] : [element]));
    if (form.data.asksForSubject && !hasApplicant)
        parts.unshift(sameSwitch(page));

    function goOn() {
        const problems = form.problems;
        const isTooLong = codesNeeded(form.content()) > MOST_CODES;
        fields.forEach(({ entry }) => form.touched.add(entry.key));
        show();
        summaryPlace.replaceChildren();
        if (problems.length === 0 && !isTooLong) {
            page.go('check');
            return;
        }
        const summary = problemSummary(page, fields, problems, isTooLong);
        summaryPlace.replaceChildren(summary);
        page.setTitle(words.say('problemTitle', page.title));
        summary.focus();
        summary.scrollIntoView();
    }

    function show() {
        fields.forEach((field) => field.show());
        sections.forEach((one) => one.show());
        size.show();
    }

    const element = el('form', { novalidate: true, autocomplete: 'off', onsubmit: (event) => {
        event.preventDefault();
        goOn();
    } },
    page.heading(page.title),
    el('p', {}, words.say('intro')),
    el('p', { class: 'promise' }, words.say('promise')),
    summaryPlace, parts, size.element,
    el('div', { class: 'actions' },
        el('button', { type: 'submit', class: 'primary' }, words.say('toCheck')),
        el('button', { type: 'button', class: 'quiet', onclick: () => page.askToWipe() }, words.say('wipe'))));
    return { element, show, focusEntry: (key) => fields.find((field) => field.entry.key === key)?.focus() };
}
