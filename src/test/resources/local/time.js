/* Moments as people in the schemes read them. */

/** The schemes are British; a page in one zone with cards in another would only confuse. */
export const ZONE = 'Europe/London';

const format = (options) => {
    const formatter = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, ...options });
    return (moment) => formatter.format(new Date(moment));
};

export const timeOf = format({ hour: '2-digit', minute: '2-digit' });

export const dayOf = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

export const clockFace = format({
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
});

const wallClock = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short', timeStyle: 'short' });

/** As a datetime-local input wants it: 2026-11-22T09:00. */
export const inputOf = (moment) => wallClock.format(new Date(moment)).replace(' ', 'T');

/** The moment that a datetime-local input means. In an hour that a clock change skips or repeats, one near it. */
export function momentOf(input) {
    const asUtc = Date.parse(`${input}Z`);
    const ahead = Date.parse(`${inputOf(asUtc)}Z`) - asUtc;
    return new Date(asUtc - ahead).toISOString();
}
