// Invented people with every kind of name, from a seed: the same ones in every run.

const FAMILY = ['髙橋', '𠮷田', '渡邉', '渡邊', '葛\u{E0101}城', '辻\u{E0100}', '榊\u{E0102}原', '齋藤', '﨑山', '神\uFA19谷', '𡈽屋', '𣘺本', '勅使河原', '小鳥遊', '東海林'];
const GIVEN = ['太郎', '花子', '𠮷子', '芦\u{E0101}花', '祇\u{E0100}園', 'さくら', 'レイ', '優\uFE00', '凜々子', '圭\u{E0101}一郎', 'ヴィクトリア', '㐂一'];
const FOREIGN = ['NGUYỄN THỊ MINH CHÂU', 'José-María Müller Ørsted', 'İbrahim Çağlayan', 'O’Connor, Seán', 'Анна Иванова', '김민준', 'မောင်မောင်', 'राम बहादुर', 'محمد علي', 'Nguyễn Đình Trọng'];
const KANA = ['タカハシ', 'ヨシダ', 'ワタナベ', 'ツジ', 'ヴィクトリア', 'カツラギ', 'ジョゼ・マリア', 'テシガワラ'];
const TOWNS = ['青森県架空市中央', '青森県架空市大字葛\u{E0100}城字上野', '東京都架空区芝𠮷町', '架空郡﨑村'];
const HOUSES = ['', '　メゾン・ド・𠮷祥寺405号室', '　Ｔｏｗｅｒ＆Ｐａｒｋ　１２Ｆ', '　㈱架空ビル①階（裏）'];
const PURPOSES = ['', '車の登録', '年金の手続き　「氏名変更」のため', 'ﾊﾟｽﾎﾟｰﾄ', 'Visa application – 2nd try', '<b>&amp;</b>"\'\\ {} %1', '👪 児童手当'];

/** Mulberry32: small, and the same everywhere. */
function randomFrom(seed) {
    let state = seed;
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let t = Math.imul(state ^ (state >>> 15), 1 | state);
        t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
        return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    };
}

const ERAS = { showa: [1925, 2, 63], heisei: [1988, 2, 30], reiwa: [2018, 2, 7], taisho: [1911, 2, 14], western: [0, 1930, 2020] };

function birthOf(pick, between) {
    const era = pick(Object.keys(ERAS));
    const [offset, first, last] = ERAS[era];
    const year = between(first, last);
    const [month, day] = [between(1, 12), between(1, 28)];
    const iso = [String(offset + year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
    return { birth: { era, year, month, day }, iso };
}

function personOf(pick, between, hasPhone) {
    const kind = between(0, 9);
    const name = kind === 0 ? Array.from({ length: between(20, 100) }, () => pick(GIVEN)).join('　').slice(0, 280).replace(/[\uD800-\uDBFF]$/u, '')
        : kind < 4 ? pick(FOREIGN) : `${pick(FAMILY)}${pick(['　', ' ', ''])}${pick(GIVEN)}`;
    const { birth, iso } = birthOf(pick, between);
    const said = { name, address: `${pick(TOWNS)}${between(1, 9)}丁目${between(1, 99)}番${between(1, 40)}号${pick(HOUSES)}`, birthDate: iso };
    if (between(0, 2) > 0)
        said.nameKana = `${pick(KANA)}　${pick(KANA)}`;
    if (hasPhone && between(0, 1) === 0)
        said.phone = pick(['017-000-0000', '09000000000', '０９０－００００－００００', '+84 90 000 0000']);
    return { said, birth };
}

/** [{ applicant, subject, fields, expected }]: what is typed, and what the counter has to get. */
export function personsOf(count) {
    const random = randomFrom(20261126);
    const between = (first, last) => first + Math.floor(random() * (last - first + 1));
    const pick = (list) => list[between(0, list.length - 1)];
    return Array.from({ length: count }, () => {
        const applicant = personOf(pick, between, true);
        const subject = between(0, 3) === 0 ? personOf(pick, between, false) : null;
        const certificates = pick(['household', 'individual', 'household,individual', 'removed,items']);
        const fields = { certificates, relation: subject ? pick(['household', 'agent']) : 'self' };
        for (const key of ['purpose', 'recipient'])
            fields[key] = pick(PURPOSES);
        const expected = { applicant: applicant.said, fields: expectedFields(fields) };
        if (subject)
            expected.subject = subject.said;
        return { applicant: { ...applicant.said, birth: applicant.birth }, subject: subject && { ...subject.said, birth: subject.birth }, fields, expected };
    });
}

/** Choosing a certificate asks for one copy; what is added up is added up at the counter. */
function expectedFields({ certificates, relation, purpose, recipient }) {
    const chosen = certificates.split(',');
    const order = ['household', 'individual', 'removed', 'former', 'items', 'items-own-form'];
    const fields = { certificates: order.filter((one) => chosen.includes(one)).join(','), relation };
    for (const one of chosen)
        fields[`copies${one[0].toUpperCase()}${one.slice(1)}`] = '1';
    return Object.fromEntries(Object.entries({ ...fields, purpose, recipient }).filter(([, value]) => value !== ''));
}
