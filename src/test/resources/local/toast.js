/* A sentence that comes up for a moment, and what only a screen reader is told. */

const READING_TIME = 6000;

let hiding;

export function toast(text) {
    const box = document.getElementById('toast');
    box.textContent = text;
    box.classList.add('shown');
    clearTimeout(hiding);
    hiding = setTimeout(() => box.classList.remove('shown'), READING_TIME);
}

export function announce(text) {
    const line = document.createElement('p');
    line.textContent = text;
    document.getElementById('announcer').replaceChildren(line);
}
