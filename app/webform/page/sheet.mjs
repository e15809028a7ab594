// All codes of a set in one picture, with the form's name and the date, to be kept in the telephone's album.

const WIDTH = 720;
const MARGIN = 40;
const LINE = 44;

/** Breaks a line where the picture ends. */
function linesOf(context, text, width) {
    const lines = [''];
    for (const letter of text) {
        if (context.measureText(lines.at(-1) + letter).width > width)
            lines.push('');
        lines[lines.length - 1] += letter;
    }
    return lines;
}

function drawCode(context, modules, left, top, side) {
    const scale = Math.floor(side / modules.length);
    const inset = Math.floor((side - scale * modules.length) / 2);
    modules.forEach((row, y) => row.forEach((isDark, x) => {
        if (isDark)
            context.fillRect(left + inset + x * scale, top + y * scale, scale, scale);
    }));
    return scale * modules.length;
}

export function sheetOf(codes, title, date, caption) {
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('2d');
    const font = `28px ${getComputedStyle(document.body).fontFamily}`;
    context.font = font;
    const lines = [...linesOf(context, title, WIDTH - 2 * MARGIN), date];
    const side = WIDTH - 2 * MARGIN;
    canvas.width = WIDTH;
    canvas.height = 2 * MARGIN + lines.length * LINE + codes.length * (side + 2 * LINE);
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.fillStyle = '#000';
    context.font = font;
    context.textBaseline = 'top';
    let top = MARGIN;
    for (const line of lines) {
        context.fillText(line, MARGIN, top);
        top += LINE;
    }
    codes.forEach((modules, i) => {
        const drawn = drawCode(context, modules, MARGIN, top + LINE / 2, side);
        context.fillText(caption(i + 1), MARGIN, top + LINE / 2 + drawn);
        top += side + 2 * LINE;
    });
    return canvas;
}
