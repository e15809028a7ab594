// The form and what is answered on it: what is asked now, what is still missing, what follows from what. Without a
// screen. Answers lie here and nowhere else; wipe() forgets them.
import { ageOn, Dates, today } from './dates.mjs';
import { Rules } from './rules.mjs';

const SELF = 'self';
const MOST_COPIES = 9999;

const isBlank = (text) => text.trim() === '';
const split = (value) => value.split(',').filter((one) => one !== '');

export class Form {
    constructor(data) {
        this.data = data;
        this.dates = new Dates(data.eras);
        this.rules = new Rules(this.dates);
        this.wipe();
    }

    wipe() {
        this.answers = new Map();
        this.parts = new Map(); // of dates that are typed in parts, until they can be read
        this.touched = new Set(); // entries that were left at least once
        this.setSame(this.data.asksForSubject);
    }

    get isEmpty() {
        const self = new Set(this.data.selfKeys);
        return [...this.answers].every(([key, value]) => value === '' || (self.has(key) && value === SELF));
    }

    // What is asked

    get groups() {
        return this.same ? this.data.outlines.same : this.data.outlines.apart;
    }

    entry(key) {
        return this.entries.find((entry) => entry.key === key);
    }

    get askedEntries() {
        return this.entries.filter((entry) => this.isAsked(entry));
    }

    isAsked(entry) {
        return this.comesUp(entry) && entry.places.some((place) => this.hold(place.when));
    }

    isRequired(entry) {
        return this.isAsked(entry) && entry.places.some((place) => place.required && this.hold(place.when));
    }

    /** Members of a household are asked for one after the other. */
    comesUp({ member }) {
        if (member === undefined)
            return true;
        const before = Math.max(...this.entries.map((other) => other.member ?? -1).filter((other) => other < member));
        const isKnown = (one) => this.entries.some((other) => other.member === one && !isBlank(this.answers.get(other.key) ?? ''));
        return before < 0 || isKnown(before) || isKnown(member);
    }

    hold(conditions = []) {
        return conditions.every((condition) => this.holds(condition));
    }

    holds({ is, filled = true, ...named }) {
        const value = this.named(named);
        return is ? split(value).some((one) => is.includes(one)) : isBlank(value) !== filled;
    }

    /** The value of a field on the paper, as far as it is there, or what a binding has. */
    named({ field, binding }) {
        if (binding)
            return this.answers.get(this.same ? binding.replace(/^subject\./, 'applicant.') : binding) ?? '';
        const entry = this.entries.find((one) => one.places.some((place) => place.field === field));
        const place = entry?.places.find((one) => one.field === field);
        return place && this.hold(place.when) ? this.value(entry.key) : '';
    }

    // Values

    /** What was answered, else what follows from other answers. */
    value(key) {
        const answer = this.answers.get(key) ?? '';
        const entry = answer === '' ? this.entry(key) : null;
        return entry?.calculate ? this.calculated(entry.calculate) : answer;
    }

    /** As app/documents/FormLogic does it at the counter. */
    calculated({ what, of = [] }) {
        const unlessZero = (number) => (number ? String(number) : '');
        switch (what) {
        case 'sum':
            return unlessZero(of.reduce((sum, one) => sum + this.numberIn(one), 0));
        case 'count':
            return unlessZero(of.filter((one) => !isBlank(this.named(one))).length);
        case 'age': {
            const birth = this.dates.read(this.named(of[0]));
            return String((birth && ageOn(birth, today())) ?? '');
        }
        case 'fiscal-year':
            return this.dates.fiscalYear(today());
        case 'fee':
            return unlessZero(this.fee);
        }
        return '';
    }

    numberIn(named) {
        const number = Number(this.named(named));
        return Number.isInteger(number) && number > 0 && number <= MOST_COPIES ? number : 0;
    }

    /** Yen; null for a form without fees. */
    get fee() {
        const { fees } = this.data;
        const one = ({ yen, per }) => yen * (per ? this.numberIn({ field: per }) : 1);
        return fees.length === 0 ? null : fees.filter((fee) => this.hold(fee.when)).reduce((sum, fee) => sum + one(fee), 0);
    }

    answer(key, value) {
        const before = this.answers.get(key) ?? '';
        this.answers.set(key, value);
        this.countChosen(key, split(before), split(value));
    }

    /** Choosing a certificate asks for one copy of it. */
    countChosen(key, before, now) {
        const copies = this.entry(key)?.copies ?? {};
        for (const [option, copiesKey] of Object.entries(copies)) {
            if (before.includes(option) === now.includes(option))
                continue;
            const count = this.answers.get(copiesKey) ?? '';
            if (now.includes(option) && count === '')
                this.answers.set(copiesKey, '1');
            else if (!now.includes(option) && count === '1')
                this.answers.set(copiesKey, '');
        }
    }

    setSame(same) {
        this.same = same;
        this.entries = this.groups.flatMap((group) => group.entries);
        this.answerRelations();
    }

    answerRelations() {
        for (const key of this.data.selfKeys) {
            const answer = this.answers.get(key) ?? '';
            if (this.same && answer === '')
                this.answers.set(key, SELF);
            else if (!this.same && answer === SELF)
                this.answers.set(key, '');
        }
    }

    // What is wrong

    /** The word of an entry's problem; 'missing' when it is needed and empty; '' when it is right. */
    problem(entry) {
        const value = this.value(entry.key);
        if (isBlank(value))
            return this.isRequired(entry) ? 'missing' : '';
        return this.rules.problem(entry, value);
    }

    get problems() {
        return this.askedEntries.map((entry) => ({ entry, problem: this.problem(entry) })).filter(({ problem }) => problem !== '');
    }

    // What is handed over

    /** What was answered and is asked now, in the shape of form data. What is calculated is calculated at the counter. */
    formData() {
        const said = this.askedEntries.map((entry) => [entry, this.answers.get(entry.key) ?? '']).filter(([, value]) => !isBlank(value));
        const data = {};
        for (const [entry, value] of said) {
            if (!entry.part)
                (data.fields ??= {})[entry.places[0].field] = value;
            else if (entry.member === undefined)
                (data[entry.role] ??= {})[entry.part] = value;
            else
                Form.member((data.household ??= []), entry.member)[entry.part] = value;
        }
        return data;
    }

    static member(household, index) {
        while (household.length <= index)
            household.push({});
        return household[index];
    }

    /** What is sealed: forms-templates/schema/pre-application.md. */
    content() {
        return { version: 1, form: this.data.form, made: today(), data: this.formData() };
    }
}
