// One entry of the form on the screen: its label, its control, and what is wrong with it.
import { el, newId, setAttribute, setText } from './dom.mjs';
import { choiceControl } from './choice.mjs';
import { dayControl } from './day.mjs';
import { countControl, textControl } from './text.mjs';

const CLOSE_TO_LIMIT = 0.8;

function controlFor(page, entry, ids) {
    switch (entry.kind) {
    case 'day':
        return dayControl(page, entry, ids);
    case 'choice':
    case 'choices':
    case 'check':
        return choiceControl(page, entry, ids);
    case 'count':
        return countControl(page, entry, ids);
    }
    return textControl(page, entry, ids);
}

function hintFor(words, entry) {
    if (entry.kind === 'choices')
        return words.say('severalHint');
    if (entry.calculate)
        return words.say('calculated');
    return ['kana', 'account-holder', 'phone', 'postal-code'].includes(entry.format) ? words.say(`hint:${entry.format}`) : '';
}

function labelFor(words, entry, control, ids) {
    const name = el('span', { lang: words.foreign(entry.label) }, words.name(entry.label));
    const needed = el('span', { class: 'needed' }, words.say('needed'));
    const label = control.isGroup ? el('legend', {}, name, needed) : el('label', { for: ids.control }, name, needed);
    return { label, needed };
}

/** { element, entry, focus(), show() }: show() brings what is seen in line with the form. */
export function entryField(page, entry) {
    const { form, words } = page;
    const base = newId('entry');
    const ids = { control: base, hint: `${base}-hint`, problem: `${base}-problem`, room: `${base}-room` };
    const control = controlFor(page, entry, ids);
    const { label, needed } = labelFor(words, entry, control, ids);
    const hint = hintFor(words, entry);
    const hintLine = hint ? el('p', { class: 'hint', id: ids.hint }, hint) : null;
    const problemLine = el('p', { class: 'problem', id: ids.problem, hidden: true });
    const room = el('p', { class: 'hint', id: ids.room, hidden: true });
    const element = el(control.isGroup ? 'fieldset' : 'div', { class: 'entry', 'data-key': entry.key },
        label, hintLine, control.element, room, problemLine);

    function show() {
        const value = form.value(entry.key);
        const problem = form.touched.has(entry.key) || form.problem(entry) === 'too-long' ? form.problem(entry) : '';
        const left = entry.limit - value.length;
        const isClose = value.length > entry.limit * CLOSE_TO_LIMIT && left >= 0;
        element.hidden = !form.isAsked(entry);
        needed.hidden = !form.isRequired(entry);
        setText(problemLine, problem ? words.problem(entry, problem) : '');
        problemLine.hidden = !problem;
        setText(room, isClose ? words.say('room', left) : '');
        room.hidden = !isClose;
        element.classList.toggle('wrong', problem !== '');
        const described = [hint && ids.hint, isClose && ids.room, problem && ids.problem].filter(Boolean).join(' ');
        for (const target of control.targets) {
            setAttribute(target, 'aria-describedby', described || null);
            setAttribute(target, 'aria-invalid', problem ? 'true' : null);
            setAttribute(target, 'aria-required', form.isRequired(entry) && control.takesRequired ? 'true' : null);
        }
        control.show(value);
    }

    return { element, entry, show, focus: () => control.focus() };
}
