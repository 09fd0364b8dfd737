/* Every e-mail that the local mail server took, newest first. */
import * as channel from './channel.js';

const LINK = /(https?:\/\/\S+)/;

const mails = await channel.mails();
document.getElementById('mails').append(...mails.reverse().map(letter));
if (mails.length === 0) {
    document.getElementById('mails').textContent = 'None yet. Say “email reminders” to the bot.';
}

function letter({ to, subject, text, attachments }) {
    const article = document.createElement('article');
    article.append(line('h2', subject), line('p', `To ${to}`), body(text));
    attachments.forEach(({ name, content }) => article.append(line('h3', name), line('pre', content)));
    return article;
}

function line(tag, text) {
    const element = document.createElement(tag);
    element.textContent = text;
    return element;
}

/** As it is, with its links to press. */
function body(text) {
    const element = document.createElement('pre');
    element.append(...text.split(LINK).map((part) => (LINK.test(part) ? link(part) : part)));
    return element;
}

function link(address) {
    const element = line('a', address);
    element.href = address;
    element.target = '_blank';
    return element;
}
