/* The messages of one chat, with the days between them and a line where reading stopped. */
import { Message, isVisible } from './message.js';
import { dayOf } from './time.js';

export class Log {
    #element;
    #list;
    #messages = new Map();
    #person;
    #bot;
    #lastDay;

    constructor(element) {
        this.#element = element;
        this.#list = element.querySelector('.messages');
    }

    open({ person, bot, messages }) {
        this.clear();
        this.#person = person;
        this.#bot = bot;
        messages.forEach((message) => this.put(message));
        this.#scrollTo(this.#list.lastElementChild);
    }

    clear() {
        this.#messages.clear();
        this.#list.replaceChildren();
        this.#lastDay = undefined;
    }

    /** Shows a message as it is now. */
    put(message) {
        const known = this.#messages.get(message.id);
        if (message.change === 'deleted') {
            known?.element.remove();
            this.#messages.delete(message.id);
        } else if (known) {
            known.show(message);
        } else if (isVisible(message)) {
            this.#append(message);
        }
    }

    has(message) {
        return this.#messages.has(message.id);
    }

    get isEmpty() {
        return this.#messages.size === 0;
    }

    /** Says that all below was not there yet when somebody last looked. */
    markNew(message) {
        const { element } = this.#messages.get(message.id);
        this.#list.querySelector('.new')?.remove();
        element.before(line('new', 'New'));
        this.#scrollTo(element);
    }

    set isWaiting(waiting) {
        this.#element.ariaBusy = String(waiting);
    }

    #append(message) {
        const day = dayOf(message.at);
        if (day !== this.#lastDay) {
            this.#lastDay = day;
            this.#list.append(line('day', day));
        }
        const drawn = new Message(this.#person, this.#bot, message);
        this.#messages.set(message.id, drawn);
        this.#list.append(drawn.element);
        this.#scrollTo(drawn.element);
    }

    /** A message taller than the chat is read from its top. Only once drawn does a card have its height. */
    #scrollTo(element) {
        requestAnimationFrame(() => {
            const block = element?.offsetHeight > this.#element.clientHeight ? 'start' : 'nearest';
            element?.scrollIntoView({ block });
        });
    }
}

function line(className, text) {
    return Object.assign(document.createElement('p'), { className, textContent: text });
}
