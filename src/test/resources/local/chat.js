/* One column: the chat of one person with the bot. */
import * as channel from './channel.js';
import { Log } from './log.js';
import { isVisible, summaryOf } from './message.js';
import { describe, fillPicker, hueOf, initialsOf } from './person.js';
import { Share } from './share.js';
import { announce, toast } from './toast.js';

const template = document.getElementById('chat-template');

export class Chat {
    element = template.content.firstElementChild.cloneNode(true);

    #people;
    #person;
    #log = new Log(this.#part('.log'));
    #unread = 0;
    #leave = () => {};

    constructor({ people, commands, shareCommand, onPick }) {
        this.#people = people;
        fillPicker(this.#part('.person'), people);
        this.#part('.commands').append(...commands.map((command) => this.#chip(command)));
        this.#part('.person').addEventListener('change', ({ target }) => {
            onPick(people[target.value]);
            this.show(people[target.value]);
        });
        this.#part('.compose form').addEventListener('submit', (event) => this.#submit(event));
        this.#part('.attach input').addEventListener('change', ({ target }) => this.#sendFile(target));
        new Share(this.#part('.compose'), shareCommand, {
            search: (text) => channel.search(this.#person, shareCommand, text),
            onChosen: (found) => this.#wait(channel.share(this.#person, found)),
        });
        this.#part('.install').addEventListener('click', () => this.#install());
        ['focusin', 'pointerdown'].forEach((sign) => this.element.addEventListener(sign, () => this.#count(0)));
    }

    /** Opens somebody's chat in this column. */
    async show(person) {
        this.#leave();
        this.#person = person;
        this.#log.clear();
        this.#count(0);
        this.#introduce(person);
        try {
            const chat = await channel.chat(person);
            if (this.#person === person) {
                this.#log.open(chat);
                this.#welcome();
                this.#leave = channel.follow(person, chat.sequence, (message) => this.#changed(message));
            }
        } catch (failure) {
            toast(failure.message);
        }
    }

    #introduce(person) {
        const isNew = person.role === 'newcomer';
        this.#part('h2').textContent = `Chat of ${describe(person)}`;
        this.#part('.person').value = this.#people.indexOf(person);
        this.#part('.avatar').textContent = initialsOf(person);
        this.#part('.avatar').style.setProperty('--hue', hueOf(person));
        this.#part('.log').ariaLabel = `Messages of ${person.name}`;
        this.#part('.compose [name=text]').ariaLabel = `Message from ${person.name} to Sounding Board`;
        this.#part('.empty').hidden = true;
        this.#part('.install').hidden = !isNew;
        this.#part('.empty-text').textContent = isNew
            ? `Sounding Board is new to ${person.name}.`
            : `This is where ${person.name} talks with Sounding Board. Say hello, or choose a command below.`;
    }

    #welcome() {
        this.#part('.empty').hidden = !this.#log.isEmpty;
    }

    #changed(message) {
        const isNew = isVisible(message) && !this.#log.has(message);
        this.#log.put(message);
        this.#welcome();
        if (message.from === 'bot' && isVisible(message)) {
            announce(`${this.#person.name}: ${summaryOf(message.activity)}`);
            if (isNew && !this.element.contains(document.activeElement)) {
                this.#missed(message);
            }
        }
    }

    /** The line stays where reading stopped; the count goes when somebody turns to the chat. */
    #missed(message) {
        if (this.#unread === 0) {
            this.#log.markNew(message);
        }
        this.#count(this.#unread + 1);
    }

    #count(unread) {
        this.#unread = unread;
        this.#part('.unread').hidden = unread === 0;
        this.#part('.unread').textContent = `${unread} new`;
    }

    #submit(event) {
        event.preventDefault();
        const box = this.#part('.compose [name=text]');
        const text = box.value.trim();
        if (text) {
            box.value = '';
            this.#wait(channel.say(this.#person, text));
        }
    }

    #chip({ title, description }) {
        const chip = document.createElement('button');
        Object.assign(chip, { type: 'button', textContent: title, title: description });
        chip.addEventListener('click', () => this.#wait(channel.say(this.#person, title)));
        return chip;
    }

    #sendFile(input) {
        const [file] = input.files;
        input.value = '';
        if (file) {
            this.#wait(channel.sendFile(this.#person, file));
        }
    }

    #install() {
        this.#part('.compose [name=text]').focus();
        this.#wait(channel.install(this.#person));
    }

    async #wait(answer) {
        this.#log.isWaiting = true;
        await answer.catch((failure) => toast(failure.message));
        this.#log.isWaiting = false;
    }

    #part(selector) {
        return this.element.querySelector(selector);
    }
}
