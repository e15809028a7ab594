// One of several answers, several of them, or a single box.
import { el, newId } from './dom.mjs';

const split = (value) => value.split(',').filter((one) => one !== '');

function optionsOf(words, entry) {
    if (entry.kind === 'check')
        return [{ value: 'true', label: words.say('applies'), lang: null }];
    return entry.options.map(({ value, label }) => ({ value, label: words.name(label), lang: words.foreign(label) }));
}

export function choiceControl(page, entry, ids) {
    const { form, words } = page;
    const isOne = entry.kind === 'choice';
    const group = newId('group');
    const boxes = optionsOf(words, entry).map(({ value, label, lang }, i) => {
        const id = i === 0 ? ids.control : `${ids.control}-${i}`;
        const box = el('input', { type: isOne ? 'radio' : 'checkbox', id, name: isOne ? group : null, value, autocomplete: 'off' });
        return { box, row: el('div', { class: 'option' }, box, el('label', { for: id, lang }, label)) };
    });
    const chosen = () => boxes.filter(({ box }) => box.checked).map(({ box }) => box.value).join(',');
    for (const { box } of boxes) {
        box.addEventListener('change', () => page.answer(entry.key, chosen()));
        box.addEventListener('blur', (event) => {
            if (!element.contains(event.relatedTarget))
                page.leave(entry.key);
        });
    }
    const clear = isOne ? el('button', { type: 'button', class: 'quiet small', hidden: true, onclick: () => {
        page.answer(entry.key, '');
        boxes[0].box.focus();
    } }, words.say('clearChoice')) : null;
    const element = el('div', { class: 'options' }, boxes.map(({ row }) => row), clear);
    return {
        element, targets: boxes.map(({ box }) => box), takesRequired: false, isGroup: true,
        focus: () => (boxes.find(({ box }) => box.checked) ?? boxes[0]).box.focus(),
        show: (value) => {
            const values = split(value);
            for (const { box } of boxes)
                box.checked = values.includes(box.value);
            if (clear)
                clear.hidden = value === '' || form.isRequired(entry);
        },
    };
}
