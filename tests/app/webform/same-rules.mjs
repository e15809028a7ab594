// Asks the page's own scripts what the program has decided: node same-rules.mjs PAGE_FOLDER QUESTIONS.json
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [, , folder, file] = process.argv;
const load = (name) => import(pathToFileURL(join(folder, name)).href);
const { Dates } = await load('dates.mjs');
const { Form } = await load('form.mjs');
const { Rules } = await load('rules.mjs');
const questions = JSON.parse(readFileSync(file, 'utf8'));
const dates = new Dates(questions.eras ?? questions.forms[0].data.eras);
let asked = 0;

for (const { typed, held, japanese } of questions.dates) {
    assert.equal(dates.read(typed), held, `${typed} as a date`);
    if (held)
        assert.equal(dates.toJapanese(held), japanese, `${held} in words`);
    asked += 1;
}
const rules = new Rules(dates);
for (const { entry, typed, kept, problem } of questions.entries ?? []) {
    const where = `${typed} in ${entry.key}`;
    assert.equal(rules.tidied(entry, typed), kept, where);
    assert.equal(rules.problem(entry, kept), problem, where);
    asked += 1;
}
for (const { data, cases } of questions.forms ?? []) {
    for (const { same, answers, there, reckoned, fee } of cases) {
        const form = new Form(data);
        form.setSame(same);
        form.answers = new Map(Object.entries(answers));
        const where = `${data.form} with ${JSON.stringify({ same, answers })}`;
        for (const entry of form.entries) {
            for (const place of entry.places)
                assert.equal(form.hold(place.when), there[place.field], `${place.field} of ${where}`);
            if (entry.calculate)
                assert.equal(form.named({ field: entry.places[0].field }), reckoned[entry.places[0].field], `${entry.key} of ${where}`);
        }
        assert.equal(form.fee, fee, `fee of ${where}`);
        asked += 1;
    }
}
console.log(`agree: ${asked}`);
