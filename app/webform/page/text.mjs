// Text, digits and numbers.
import { el } from './dom.mjs';
import { fit } from './rules.mjs';

/** What a browser may offer of its own, for what the visitor says about themselves alone (WCAG 1.3.5). */
const OWN_TOKENS = { name: 'name', address: 'street-address', postalCode: 'postal-code', phone: 'tel' };

function tokenOf(entry) {
    return (entry.role === 'applicant' && OWN_TOKENS[entry.part]) || 'off';
}

/** Once something stands there the browser neither offers nor keeps anything: it would store the field's state for the
 *  day it has to restore its windows. */
export function setAutofill(control, token) {
    const wanted = control.value === '' ? token : 'off';
    if (control.getAttribute('autocomplete') !== wanted)
        control.setAttribute('autocomplete', wanted);
}

function inputFor(entry, attributes) {
    const isNumber = entry.kind === 'digits' || entry.kind === 'count' || ['postal-code', 'number', 'count'].includes(entry.format);
    if (entry.kind === 'lines')
        return el('textarea', { rows: 2, ...attributes });
    const isPhone = entry.format === 'phone';
    return el('input', { type: isPhone ? 'tel' : 'text', inputmode: isNumber ? 'numeric' : isPhone ? 'tel' : null,
        class: entry.short ? 'short' : null, ...attributes });
}

function grow(input) {
    if (input.tagName !== 'TEXTAREA')
        return;
    input.style.height = 'auto';
    input.style.height = `${input.scrollHeight + 4}px`;
}

/** Keeps an input and an answer in step. What somebody is typing is put in order when the field is left. */
function connect(page, entry, input) {
    const { form } = page;
    input.addEventListener('input', (event) => {
        const text = fit(entry, input.value);
        if (text !== input.value && !event.isComposing)
            input.value = text;
        setAutofill(input, tokenOf(entry));
        grow(input);
        page.answer(entry.key, text);
    });
    input.addEventListener('change', () => {
        const value = form.rules.tidied(entry, fit(entry, input.value));
        input.value = value;
        page.answer(entry.key, value);
    });
    input.addEventListener('blur', () => page.leave(entry.key));
}

export function textControl(page, entry, ids) {
    const isOneLine = !entry.breaks;
    const input = inputFor(entry, { id: ids.control, autocomplete: tokenOf(entry), spellcheck: 'false', autocapitalize: 'off',
        onkeydown: (event) => {
            // A line of a form has no breaks; while an input method is open Enter belongs to it.
            if (event.key === 'Enter' && isOneLine && !event.isComposing)
                event.preventDefault();
        } });
    connect(page, entry, input);
    return {
        element: input, targets: [input], takesRequired: true, isGroup: false,
        focus: () => input.focus(),
        show: (value) => {
            if (document.activeElement !== input && input.value !== value)
                input.value = value;
            setAutofill(input, tokenOf(entry));
            grow(input);
        },
    };
}

const MOST_COPIES = 99;

/** A number with a step down and up, for thumbs. */
export function countControl(page, entry, ids) {
    const { form, words } = page;
    const input = inputFor(entry, { id: ids.control, autocomplete: 'off', class: 'count' });
    connect(page, entry, input);
    const most = entry.boxes === 1 ? 9 : MOST_COPIES;
    const step = (by) => () => {
        const count = Math.min(most, Math.max(0, (Number(form.value(entry.key)) || 0) + by));
        input.value = count === 0 ? '' : String(count);
        page.answer(entry.key, input.value);
        page.leave(entry.key);
        page.announce(`${words.name(entry.label)} ${count}`);
    };
    const button = (sign, word, by) => el('button', { type: 'button', class: 'step', 'aria-label': words.say(word, words.name(entry.label)), onclick: step(by) }, sign);
    const element = el('div', { class: 'counter' }, button('−', 'fewer', -1), input, button('＋', 'more', 1));
    return {
        element, targets: [input], takesRequired: true, isGroup: false,
        focus: () => input.focus(),
        show: (value) => {
            if (document.activeElement !== input && input.value !== value)
                input.value = value;
        },
    };
}
