// Elements, made without HTML text: a value is never read as markup.

const ids = { count: 0 };

/** An id that no other element of the page has. */
export function newId(prefix) {
    ids.count += 1;
    return `${prefix}-${ids.count}`;
}

/** el('p', { class: 'hint', onclick: f }, 'text', child…): attributes as in HTML; true: without a value; false, null: none. */
export function el(tag, attributes = {}, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
        if (name.startsWith('on'))
            element.addEventListener(name.slice(2), value);
        else
            setAttribute(element, name, value);
    }
    element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined));
    return element;
}

export function setAttribute(element, name, value) {
    if (value === false || value === null || value === undefined)
        element.removeAttribute(name);
    else
        element.setAttribute(name, value === true ? '' : value);
}

/** Sets the text only when it is another one, so that a live region speaks once. */
export function setText(element, text) {
    if (element.textContent !== text)
        element.textContent = text;
}
