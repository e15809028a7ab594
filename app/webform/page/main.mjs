// The page: three steps over one form, in the language that was chosen. Nothing is sent, nothing is kept: what was
// entered lies in the memory of this page and is forgotten when it is left.
import { checkStep } from './check-step.mjs';
import { codesStep } from './codes-step.mjs';
import { el, setText } from './dom.mjs';
import { Form } from './form.mjs';
import { formStep } from './form-step.mjs';
import { Words } from './words.mjs';

const STEPS = ['form', 'check', 'codes'];
const VIEWS = { form: formStep, check: checkStep, codes: codesStep };

class Page {
    constructor(data) {
        this.form = new Form(data);
        this.words = new Words(data, firstLanguage(data));
        this.step = 'form';
        this.status = document.getElementById('status');
        this.header = document.getElementById('header');
        this.main = document.getElementById('main');
        this.dialogPlace = document.getElementById('dialog');
    }

    get title() {
        return this.words.name(this.form.data.title);
    }

    setTitle(text) {
        document.title = text;
    }

    // What the steps ask for

    heading(text) {
        return el('h1', { tabindex: -1 }, text);
    }

    answer(key, value) {
        if (value === (this.form.answers.get(key) ?? ''))
            return;
        this.form.answer(key, value);
        this.refresh();
        this.guardLeaving();
    }

    leave(key) {
        this.form.touched.add(key);
        this.refresh();
    }

    /** Nothing moves away from under a finger: a field is left when the next button is pressed, and what appears then
     *  would push that button aside before it is let go. */
    refresh() {
        if (this.isPressed)
            this.isStale = true;
        else
            this.view.show();
    }

    followPointer() {
        const release = () => setTimeout(() => {
            this.isPressed = false;
            if (this.isStale)
                this.view.show();
            this.isStale = false;
        });
        document.addEventListener('pointerdown', () => (this.isPressed = true), true);
        document.addEventListener('pointerup', release, true);
        document.addEventListener('pointercancel', release, true);
    }

    announce(text) {
        setText(this.status, '');
        requestAnimationFrame(() => setText(this.status, text));
    }

    go(step, key) {
        if (step !== this.step)
            history.pushState({ step }, '');
        this.show(step, key);
    }

    // What is seen

    render() {
        this.renderHeader();
        document.documentElement.lang = this.words.language;
        this.setTitle(this.step === 'form' ? this.title : `${this.words.say(`step:${this.step}`)} – ${this.title}`);
        this.view = VIEWS[this.step](this);
        this.main.replaceChildren(this.view.element);
        this.view.show();
    }

    renderHeader() {
        const { data } = this.form;
        const languages = data.languages.map(({ code, name }) => el('button', { type: 'button', class: 'language', lang: code,
            'aria-pressed': String(code === this.words.language), onclick: () => this.setLanguage(code) }, name));
        const steps = STEPS.map((step) => el('li', { 'aria-current': step === this.step ? 'step' : null }, this.words.say(`step:${step}`)));
        this.header.replaceChildren(
            el('div', { class: 'top' },
                data.list ? el('a', { href: data.list }, this.words.say('otherForms')) : el('span', { lang: 'ja' }, data.municipality),
                el('div', { class: 'languages', role: 'group', 'aria-label': this.words.say('language') }, languages)),
            el('nav', { 'aria-label': this.words.say('steps') }, el('ol', { class: 'steps' }, steps)));
    }

    setLanguage(code) {
        this.words = new Words(this.form.data, code);
        this.render();
        this.header.querySelector(`[lang="${code}"]`).focus();
    }

    show(step, key) {
        // The codes of a form that is not filled in are nobody's: a way back after everything was wiped.
        const isReady = step === 'form' || (this.form.problems.length === 0 && !this.form.isEmpty);
        this.step = isReady ? step : 'form';
        this.render();
        if (key)
            this.view.focusEntry(key);
        else
            this.main.querySelector('h1').focus();
        if (!key)
            window.scrollTo(0, 0);
    }

    // Forgetting

    askToWipe() {
        const { words } = this;
        const close = () => dialog.close();
        const dialog = el('dialog', { 'aria-labelledby': 'wipe-title', onclose: () => dialog.remove() },
            el('h2', { id: 'wipe-title' }, words.say('wipeTitle')), el('p', {}, words.say('wipeText')),
            el('div', { class: 'actions' },
                el('button', { type: 'button', class: 'danger', onclick: () => {
                    close();
                    this.wipe();
                    this.show('form');
                    this.announce(words.say('wiped'));
                } }, words.say('wipeYes')),
                el('button', { type: 'button', class: 'secondary', onclick: close }, words.say('wipeNo'))));
        this.dialogPlace.replaceChildren(dialog);
        dialog.showModal();
    }

    wipe() {
        for (const control of this.main.querySelectorAll('input, textarea'))
            control.value = '';
        this.main.replaceChildren();
        this.form.wipe();
        this.step = 'form';
        this.guardLeaving();
    }

    /** Asks before the page is left with something on it; a page that is empty is left without a word. */
    guardLeaving() {
        window.onbeforeunload = this.form.isEmpty ? null : (event) => event.preventDefault();
    }

    start() {
        this.render();
        this.followPointer();
        window.addEventListener('popstate', (event) => this.show(event.state?.step ?? 'form'));
        // A page that is left is wiped, also where the browser keeps it to go back to.
        window.addEventListener('pagehide', () => this.wipe());
        window.addEventListener('pageshow', (event) => event.persisted && this.render());
        history.replaceState({ step: 'form' }, '');
    }
}

function firstLanguage(data) {
    const known = data.languages.map(({ code }) => code);
    const wanted = navigator.languages.map((language) => language.slice(0, 2)).find((code) => known.includes(code));
    return wanted ?? known[0];
}

new Page(JSON.parse(document.getElementById('data').textContent)).start();
