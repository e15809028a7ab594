// Dates as the counter's program reads and writes them (app/reception/JapaneseDate): a day, a month or a year, in
// Japanese eras or western. Held as "YYYY-MM-DD" with 00 for what is not known.

const WHOLE_YEAR = 12;
const APRIL = 4;

function daysIn(year, month) {
    return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

function iso(year, month, day) {
    return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** null: there is no such day. Zero means not known; a day without its month is no date. */
function checked(year, month, day) {
    if (year < 1 || (month === 0 && day !== 0) || month > WHOLE_YEAR)
        return null;
    if (day !== 0 && day > daysIn(year, month))
        return null;
    return { year, month, day };
}

/** True when some day that the date can mean lies in the era. */
function reaches(era, date) {
    const first = iso(date.year, date.month || 1, date.day || 1);
    const lastMonth = date.month || WHOLE_YEAR;
    const last = iso(date.year, lastMonth, date.day || daysIn(date.year, lastMonth));
    return last >= era.start && (!era.end || first <= era.end);
}

/** Width folded, blanks dropped, every stroke that people use between numbers made one. */
function folded(text) {
    return text.normalize('NFKC').replace(/\s+/g, '').replace(/[-/.\u2010-\u2015\u2212\u30FC\u30FB]/g, '-').toUpperCase();
}

export class Dates {
    /** eras: [{ code, kanji, initial, start, end }], oldest first; end is missing for the current one. */
    constructor(eras) {
        this.eras = eras;
        const letters = 'MTSHR';
        const words = eras.flatMap((era, i) => [[era.kanji, era], [era.initial, era], [letters[i], era]]);
        this.byWord = new Map(words);
        const start = `^(?:西暦|(?<era>${[...eras.map((e) => e.kanji)].join('|')}|[${eras.map((e) => e.initial).join('')}${letters}]))?`;
        this.forms = [
            new RegExp(`${start}(?<year>[0-9]{2}|[0-9]{4})(?<month>[0-9]{2})(?<day>[0-9]{2})$`, 'u'),
            new RegExp(`${start}(?<year>元|[0-9]{1,4})(?:年|-|$)(?:(?<month>[0-9]{1,2})(?:月|-|$))?`
                + '(?:(?<day>[0-9]{1,2})日?)?(?:月?日不詳)?$', 'u'),
        ];
    }

    /** What people type, as it is held; null when it is no date. */
    read(typed) {
        const held = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(typed);
        if (held) {
            const date = checked(Number(held[1]), Number(held[2]), Number(held[3]));
            return date && iso(date.year, date.month, date.day);
        }
        const plain = folded(typed);
        for (const form of this.forms) {
            const match = form.exec(plain);
            if (match)
                return this.fromParts(match.groups);
        }
        return null;
    }

    fromParts({ era: word, year: yearWord, month: monthWord, day: dayWord }) {
        const month = Number(monthWord ?? 0);
        const day = Number(dayWord ?? 0);
        const era = this.byWord.get(word);
        if (!era) {
            const date = yearWord.length === 4 ? checked(Number(yearWord), month, day) : null;
            return date && iso(date.year, date.month, date.day);
        }
        const yearOfEra = yearWord === '元' ? 1 : Number(yearWord);
        if (!(yearOfEra >= 1 && yearOfEra <= 99))
            return null;
        const date = checked(Number(era.start.slice(0, 4)) + yearOfEra - 1, month, day);
        return date && reaches(era, date) ? iso(date.year, date.month, date.day) : null;
    }

    /** { year, month, day } of a held date. */
    static parts(held) {
        const [year, month, day] = held.split('-').map(Number);
        return { year, month, day };
    }

    /** null before the first era, or where the known parts do not decide. */
    eraOf(held) {
        const date = Dates.parts(held);
        const era = this.eras.find((one) => reaches(one, date));
        const isSure = era && this.eras.filter((one) => reaches(one, date)).length === 1;
        return isSure && iso(date.year, date.month || 1, date.day || 1) >= era.start ? era : null;
    }

    /** 年度 of a day, as a year of its era. The year in which an era began is called after the new one. */
    fiscalYear(held) {
        const { year, month } = Dates.parts(held);
        const begun = month < APRIL ? year - 1 : year;
        return this.yearOf(this.eraOf(iso(begun, WHOLE_YEAR, 31)), begun);
    }

    yearOf(era, year) {
        const number = era ? year - Number(era.start.slice(0, 4)) + 1 : year;
        return era && number === 1 ? '元' : String(number);
    }

    /** "昭和29年3月9日", "大正5年3月日不詳"; in western years before the eras, or where the known parts do not decide. */
    toJapanese(held) {
        const { year, month, day } = Dates.parts(held);
        const era = this.eraOf(held);
        const head = `${era ? era.kanji : ''}${this.yearOf(era, year)}年`;
        if (month === 0)
            return `${head}月日不詳`;
        return day === 0 ? `${head}${month}月日不詳` : `${head}${month}月${day}日`;
    }
}

/** The day here, as it is held. */
export function today() {
    const now = new Date();
    return iso(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

export function addDays(held, days) {
    const { year, month, day } = Dates.parts(held);
    const moved = new Date(Date.UTC(year, month - 1, day + days));
    return iso(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate());
}

/** Full years on a day; null when the unknown parts of the birth date decide. */
export function ageOn(birth, day) {
    const from = Dates.parts(birth);
    const on = Dates.parts(day);
    const full = (month, dayOfMonth) =>
        on.year - from.year - (on.month < month || (on.month === month && on.day < dayOfMonth) ? 1 : 0);
    const lastMonth = from.month || WHOLE_YEAR;
    const lastDay = from.day || daysIn(from.year, lastMonth);
    const youngest = full(lastMonth, lastDay);
    const isBorn = day >= iso(from.year, lastMonth, lastDay);
    return isBorn && youngest === full(from.month || 1, from.day || 1) ? youngest : null;
}
