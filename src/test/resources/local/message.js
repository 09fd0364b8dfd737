/* One message of a chat: who, when, words, card. */
import { Card } from './card.js';
import { fileOf } from './file.js';
import { toHtml } from './markdown.js';
import { timeOf } from './time.js';

const CARD = 'application/vnd.microsoft.card.adaptive';
const FILE = 'application/vnd.microsoft.teams.file.download.info';

export class Message {
    element = make('article', 'message');

    #words = make('div', 'words');
    #card;
    #newCard;
    #told = make('p', 'told');

    constructor(person, bot, message) {
        const isBot = message.from === 'bot';
        this.#newCard = () =>
            new Card({
                person,
                messageId: message.id,
                onDrawn: (hadFocus) => this.#drawn(hadFocus),
                onTold: (text) => this.#tell(text),
            });
        this.element.classList.add(`from-${message.from}`);
        this.element.tabIndex = -1;
        this.element.append(head(isBot ? bot.name : 'You', message.at), this.#words);
        const file = fileOf(person, message.id, message.activity?.attachments?.[0], (text) => this.#tell(text));
        if (file) {
            this.element.append(file, this.#told);
        }
        this.show(message);
    }

    show({ from, activity }) {
        this.element.ariaLabel = summaryOf(activity);
        this.#say(activity, from === 'person' || activity.textFormat === 'plain');
        this.#picture(activity.attachments?.find(({ contentType }) => contentType.startsWith('image/')));
        this.#file(activity.attachments?.find(({ contentType }) => contentType === FILE));
        this.#draw(activity.attachments?.find(({ contentType }) => contentType === CARD)?.content);
    }

    #say({ text }, isPlain) {
        this.#words.hidden = !text;
        if (isPlain) {
            this.#words.textContent = text;
        } else {
            this.#words.innerHTML = toHtml(text ?? '');
        }
    }

    #picture(picture) {
        if (picture) {
            const image = make('img', 'picture');
            this.#words.replaceChildren(Object.assign(image, { src: picture.thumbnailUrl, alt: picture.name ?? 'Picture' }));
            this.#words.hidden = false;
        }
    }

    #file(file) {
        if (file) {
            this.#words.textContent = file.name;
            this.#words.hidden = false;
        }
    }

    #draw(content) {
        if (content && !this.#card) {
            this.#card = this.#newCard();
            this.#told.role = 'status';
            this.element.append(this.#card.element, this.#told);
        }
        this.#card?.show(content);
    }

    /** The button that was pressed is gone: whoever pressed it by keyboard goes on from here. */
    #drawn(hadFocus) {
        this.#told.textContent = '';
        if (hadFocus) {
            this.element.focus();
        }
    }

    #tell(text) {
        this.#told.textContent = text;
        this.#told.scrollIntoView({ block: 'nearest' });
    }
}

/** What a notification banner would say of it; a card that came in another's place brings no summary, but has a heading. */
export const summaryOf = ({ summary, text, attachments }) =>
    summary || text || attachments?.[0]?.content?.body?.find((element) => element.text)?.text || 'A card';

/** A button pressed by Action.Submit travels as a message too, but nobody said anything. */
export const isVisible = ({ activity }) => Boolean(activity?.text || activity?.attachments?.length);

function head(sender, at) {
    const time = make('time', 'message-time', timeOf(at));
    time.dateTime = at;
    const line = make('p', 'message-head');
    line.append(make('span', 'message-sender', sender), ' ', time);
    return line;
}

function make(tag, className, text = '') {
    return Object.assign(document.createElement(tag), { className, textContent: text });
}
