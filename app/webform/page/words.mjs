// The words of the page, in the language that was chosen. They all come with the data of the page.

export class Words {
    constructor(data, language) {
        this.data = data;
        this.language = language;
    }

    /** A sentence of the page; %1, %2 … are replaced. */
    say(word, ...values) {
        const sentence = this.data.words[this.language][word];
        return sentence.replace(/%([1-9])/g, (place, number) => String(values[number - 1] ?? place));
    }

    /** What the template names, or a word of the page. A form that has no name in this language says it in Japanese. */
    name(label) {
        return label.word ? this.say(label.word) : label[this.language] ?? label.ja;
    }

    /** The language of name(), where it is another one than the page's. */
    foreign(label) {
        return label.word || label[this.language] !== undefined ? null : 'ja';
    }

    problem(entry, problem) {
        return this.say(`problem:${problem}`, entry.limit);
    }
}
