/* What Teams draws of files by itself: may the bot put one into your store, and one that is there. */
import * as channel from './channel.js';

const OFFER = 'application/vnd.microsoft.teams.card.file.consent';
const KEPT = 'application/vnd.microsoft.teams.card.file.info';
const KILOBYTE = 1024;

/** The element for what is attached; undefined if that is no file of the bot's. */
export function fileOf(person, messageId, attachment, onTold) {
    if (attachment?.contentType === OFFER) {
        return offer(person, messageId, attachment, onTold);
    }
    return attachment?.contentType === KEPT ? kept(attachment) : undefined;
}

function offer(person, messageId, { name, content }, onTold) {
    const buttons = make('div', 'file-answers');
    const answer = (action, context) => async () => {
        buttons.querySelectorAll('button').forEach((button) => (button.disabled = true));
        await channel.answerToFile(person, messageId, action, context).catch((failure) => onTold(failure.message));
    };
    buttons.append(
        button('Allow', answer('accept', content.acceptContext)),
        button('Decline', answer('decline', content.declineContext)),
    );
    return box(
        make('p', 'file-name', name),
        make('p', 'file-about', `${Math.ceil(content.sizeInBytes / KILOBYTE)} KB`),
        make('p', 'file-about', content.description),
        buttons,
    );
}

function kept({ name, contentUrl }) {
    const link = Object.assign(make('a', 'file-name', name), { href: contentUrl, download: name });
    return box(link, make('p', 'file-about', 'In your OneDrive'));
}

function box(...parts) {
    const element = make('div', 'file');
    element.append(...parts);
    return element;
}

function button(title, onClick) {
    const element = make('button', 'file-answer', title);
    element.type = 'button';
    element.addEventListener('click', onClick);
    return element;
}

function make(tag, className, text = '') {
    return Object.assign(document.createElement(tag), { className, textContent: text });
}
