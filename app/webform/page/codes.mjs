// From content to the texts of the QR codes: forms-templates/schema/pre-application.md.
import { zlibSync } from 'fflate';
import { hsalsa, xsalsa20poly1305 } from '@noble/ciphers/salsa.js';
import { x25519 } from '@noble/curves/ed25519.js';
import { blake2b } from '@noble/hashes/blake2.js';
import { sha256 } from '@noble/hashes/sha2.js';

const PADDING_BLOCK = 64;
const SEAL_BYTES = 48;
const PART_BYTES = 325;
const LARGEST_CONTENT = 16 * 1024;
const CHECK_BYTES = 5;
const SET_BYTES = 10;
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

export const MOST_CODES = 16;
const MOST_FIELDS = 200;

export function toBase32(bytes) {
    let text = '';
    let bits = 0;
    let held = 0;
    for (const byte of bytes) {
        held = ((held << 8) | byte) & 0xfff;
        for (bits += 8; bits >= 5; bits -= 5)
            text += BASE32[(held >> (bits - 5)) & 31];
    }
    return bits > 0 ? text + BASE32[(held << (5 - bits)) & 31] : text;
}

export function fromBase32(text) {
    const bytes = [];
    let bits = 0;
    let held = 0;
    for (const letter of text) {
        held = ((held << 5) | BASE32.indexOf(letter)) & 0xfff;
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes.push((held >> bits) & 0xff);
        }
    }
    return Uint8Array.from(bytes);
}

const ascii = (text) => new TextEncoder().encode(text);
const digest = (bytes, length) => toBase32(sha256(bytes).slice(0, length));
const withCheck = (text) => `${text}-${digest(ascii(text), CHECK_BYTES)}`;

/** The 32 bytes of MGPK1-KEY-CHECK, which the command that made this page has checked. */
export function publicKeyOf(text) {
    return fromBase32(text.split('-')[1]);
}

/** JSON, deflated and padded to whole blocks. */
function packed(content) {
    const json = ascii(JSON.stringify(content));
    const small = zlibSync(json, { level: 9 });
    const padded = new Uint8Array((Math.floor(small.length / PADDING_BLOCK) + 1) * PADDING_BLOCK);
    padded.set(small);
    padded[small.length] = 0x80;
    json.fill(0);
    small.fill(0);
    return padded;
}

function words(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    return Uint32Array.from({ length: bytes.length / 4 }, (_, i) => view.getUint32(4 * i, true));
}

function bytesOf(numbers) {
    const bytes = new Uint8Array(numbers.length * 4);
    const view = new DataView(bytes.buffer);
    numbers.forEach((number, i) => view.setUint32(4 * i, number, true));
    return bytes;
}

/** crypto_box_seal of libsodium: a key pair for this once, crypto_box to the city's key, the nonce out of both keys. */
export function seal(plain, publicKey) {
    const secret = x25519.utils.randomSecretKey();
    const own = x25519.getPublicKey(secret);
    const shared = x25519.getSharedSecret(secret, publicKey);
    const key = new Uint32Array(8);
    hsalsa(words(ascii('expand 32-byte k')), words(shared), new Uint32Array(4), key);
    const nonce = blake2b(new Uint8Array([...own, ...publicKey]), { dkLen: 24 });
    const box = xsalsa20poly1305(bytesOf(key), nonce).encrypt(plain);
    [secret, shared, key].forEach((one) => one.fill(0));
    return new Uint8Array([...own, ...box]);
}

/** How many codes a content needs; more than MOST_CODES: it is too long. */
export function codesNeeded(content) {
    const plain = packed(content);
    const needed = Math.ceil((plain.length + SEAL_BYTES) / PART_BYTES);
    plain.fill(0);
    const isTooLarge = ascii(JSON.stringify(content)).length > LARGEST_CONTENT;
    const hasTooMany = Object.keys(content.data.fields ?? {}).length > MOST_FIELDS;
    return isTooLarge || hasTooMany ? Math.max(needed, MOST_CODES + 1) : needed;
}

/** The texts of the codes, in order. */
export function codesFor(content, publicKey) {
    const plain = packed(content);
    const sealed = seal(plain, publicKey);
    plain.fill(0);
    const total = Math.ceil(sealed.length / PART_BYTES);
    const each = Math.ceil(sealed.length / total);
    const head = `MGPA1-${digest(publicKey, CHECK_BYTES)}-${digest(sealed, SET_BYTES)}`;
    return Array.from({ length: total }, (_, i) =>
        withCheck(`${head}-${i + 1}-${total}-${toBase32(sealed.subarray(i * each, (i + 1) * each))}`));
}
