/* What the page remembers in this browser. */

const PREFIX = 'sounding-board.';

export const remembered = (key) => localStorage.getItem(PREFIX + key);

export const remember = (key, value) => localStorage.setItem(PREFIX + key, value);
