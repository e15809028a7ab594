// Bundles the page into bundle/: node build.mjs [FOLDER], where `npm ci` was run (cmake --build --preset dev --target
// rebundle_web_form does both). The result is committed, so that building the product needs no node; the same versions
// give the same bytes.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const folder = process.argv[2] ?? join(here, 'bundle');
const own = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));
const browsers = ['es2020', 'safari15.4', 'chrome98', 'firefox98'];

function licenceOf(name) {
    const read = (file) => readFileSync(join(here, 'node_modules', name, file), 'utf8');
    const { version, license } = JSON.parse(read('package.json'));
    return `${name} ${version} (${license})\n\n${read('LICENSE').trim()}\n`;
}

async function bundled(file, more = {}) {
    const result = await build({ entryPoints: [join(here, file)], bundle: true, minify: true, write: false, charset: 'utf8',
        legalComments: 'none', logLevel: 'warning', target: browsers, ...more });
    return result.outputFiles[0].contents;
}

// A page is one file that goes wherever the city puts it: the licences go with it.
const licences = Object.keys(own.dependencies).sort().map(licenceOf).join(`\n${'-'.repeat(78)}\n\n`);
const notice = { js: `/*\n${licences.replaceAll('*/', '* /')}*/` };
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'page.mjs'), await bundled('main.mjs', { format: 'iife', footer: notice }));
writeFileSync(join(folder, 'page.css'), await bundled('page.css'));
writeFileSync(join(folder, 'licences.txt'), licences);
