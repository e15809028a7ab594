// What can be wrong with an entry: the rules of the counter's program (app/forms/EntryRules), which brings the sentences.
import { today } from './dates.mjs';

// Half a surrogate pair, control and line characters, what turns the direction of writing, and code points that are no
// characters: no form can mean them, a counter refuses them, and nobody has typed them: they come with copied text.
const noncharacters = Array.from({ length: 17 }, (_, plane) => `\\u{${(plane * 0x10000 + 0xfffe).toString(16)}}\\u{${(plane * 0x10000 + 0xffff).toString(16)}}`);
const UNFIT = new RegExp(`[\\p{Cc}\\p{Cs}\\u2028\\u2029\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFFFD\\uFDD0-\\uFDEF${noncharacters.join('')}]`, 'gu');

/** The text without what no form can mean; everything else exactly as it was typed. */
export function fit(entry, text) {
    return text.replace(UNFIT, (c) => {
        if (c === '\n')
            return entry.breaks ? c : ' ';
        return c === '\t' ? ' ' : '';
    });
}

/** Full-width digits as an input method leaves them become ASCII; hyphens and blanks between digits go. */
export function onlyDigits(typed) {
    return [...typed].map((c) => (/\p{Nd}/u.test(c) ? c.normalize('NFKC') : c)).filter((c) => !/[\s\-‐−－ー―]/u.test(c)).join('');
}

const isDigits = (text) => /^[0-9]*$/.test(text);
const isNumber = ({ kind, format }) => kind === 'digits' || kind === 'count' || format === 'number';

function isPhone(text) {
    const digits = onlyDigits(text);
    return digits.startsWith('+') || /^[0-9]{10,11}$/.test(digits);
}

// Kana of either kind and width, and what stands between names; what banks take as the holder of an account.
const READING = /^[ぁ-ゖゝゞァ-ヺーヽヾｦ-ﾟ 　・･\-‐－ｰ=＝]*$/u;
const ACCOUNT_HOLDER = /^[ァ-ヺーヽヾｦ-ﾟA-ZＡ-Ｚ0-9０-９ 　()（）.．\-－/／・･｢｣「」ｰ]*$/u;

/** By format: whether a text is right, and the word of the problem when it is not. */
const FORMATS = {
    'postal-code': [(text) => /^[0-9]{7}$/.test(text), 'postal-code-length'],
    phone: [isPhone, 'phone-length'],
    kana: [(text) => READING.test(text), 'not-kana'],
    'account-holder': [(text) => ACCOUNT_HOLDER.test(text), 'not-account-holder'],
};

export class Rules {
    constructor(dates) {
        this.dates = dates;
    }

    /** A value in the form in which it is kept. Of a date that cannot be read only the spaces around it go; names,
     *  addresses and free texts come back unchanged. */
    tidied(entry, typed) {
        if (entry.kind === 'day')
            return this.dates.read(typed) ?? typed.trim();
        if (isNumber(entry) || entry.format === 'postal-code')
            return onlyDigits(typed);
        return entry.format === 'phone' ? typed.trim() : typed;
    }

    /** The word of what is wrong with a value; '' when nothing is. */
    problem(entry, value) {
        if (value === '')
            return '';
        if (value.length > entry.limit)
            return 'too-long';
        if (entry.kind === 'day')
            return Rules.problemOfDay(entry, value);
        if (isNumber(entry) && !isDigits(value))
            return 'not-digits';
        if (isNumber(entry) && entry.boxes && value.length > entry.boxes)
            return 'too-many-digits';
        const [isRight, problem] = FORMATS[entry.format] ?? [() => true];
        return isRight(value) ? '' : problem;
    }

    static problemOfDay(entry, value) {
        if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(value))
            return 'not-a-date';
        // Of a day that is known in part the year decides.
        const known = value.includes('-00') ? 4 : 10;
        const [day, now] = [value.slice(0, known), today().slice(0, known)];
        if (day > now && entry.format === 'past-date')
            return 'in-the-future';
        return day < now && entry.format === 'future-date' ? 'in-the-past' : '';
    }
}
