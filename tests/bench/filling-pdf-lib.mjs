// Fills a form with pdf-lib: background, IPAmj Mincho embedded as a subset, the strings of FillingBench --strings.
// Usage: node filling-pdf-lib.mjs STRINGS.json FONT.ttf OUT.pdf. Prints the median of the milliseconds a form takes.
import { readFileSync, writeFileSync } from "node:fs";
import fontkit from "@pdf-lib/fontkit";
import { PDFDocument } from "pdf-lib";

const rounds = 9;
const [stringsFile, fontFile, outFile] = process.argv.slice(2);
const { background, texts } = JSON.parse(readFileSync(stringsFile, "utf8"));
const backgroundBytes = readFileSync(background);
const fontBytes = readFileSync(fontFile);

async function fill() {
    const pdf = await PDFDocument.load(backgroundBytes);
    pdf.registerFontkit(fontkit);
    const font = await pdf.embedFont(fontBytes, { subset: true });
    for (const { page: number, text, x, baseline, size } of texts) {
        const page = pdf.getPage(number);
        page.drawText(text, { x, y: page.getHeight() - baseline, size, font });
    }
    return pdf.save();
}

await fill(); // warm
const times = [];
let bytes;
for (let round = 0; round < rounds; ++round) {
    const start = performance.now();
    bytes = await fill();
    times.push(performance.now() - start);
}
writeFileSync(outFile, bytes);
times.sort((a, b) => a - b);
console.log(times[(rounds - 1) / 2].toFixed(3));
