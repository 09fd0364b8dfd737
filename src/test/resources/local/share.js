/* Searching in the text box, as Teams has it: the finds stand above the box, and the one chosen is sent. */
import { toast } from './toast.js';

const TYPING = 250;

export class Share {
    #panel;
    #opener;
    #field;
    #list;
    #told;
    #search;
    #onChosen;
    #asked;

    constructor(compose, command, { search, onChosen }) {
        this.#panel = compose.querySelector('.share');
        this.#opener = compose.querySelector('.share-open');
        this.#field = this.#panel.querySelector('input');
        this.#list = this.#panel.querySelector('ul');
        this.#told = this.#panel.querySelector('.share-told');
        this.#search = search;
        this.#onChosen = onChosen;
        this.#label(command);
        this.#opener.addEventListener('click', () => (this.#panel.hidden ? this.#open() : this.#close()));
        this.#panel.addEventListener('keydown', ({ key }) => key === 'Escape' && this.#close());
        this.#field.addEventListener('input', () => {
            clearTimeout(this.#asked);
            this.#asked = setTimeout(() => this.#find(), TYPING);
        });
    }

    #label({ title, description, parameters }) {
        this.#opener.title = description;
        this.#opener.ariaLabel = `${title}: ${description}`;
        this.#panel.ariaLabel = title;
        this.#field.ariaLabel = parameters[0].title;
        this.#field.placeholder = parameters[0].description;
    }

    #open() {
        this.#show(true);
        this.#field.value = '';
        this.#field.focus();
        this.#find();
    }

    #close() {
        this.#show(false);
        this.#opener.focus();
    }

    #show(open) {
        this.#panel.hidden = !open;
        this.#opener.ariaExpanded = String(open);
    }

    async #find() {
        const text = this.#field.value.trim();
        const found = await this.#search(text).catch((failure) => toast(failure.message));
        if (found && text === this.#field.value.trim()) {
            this.#list.replaceChildren(...(found.attachments ?? []).map((it) => this.#line(it)));
            this.#told.textContent = found.text ?? '';
        }
    }

    #line(found) {
        const { title, text, images } = found.preview.content;
        const choose = document.createElement('button');
        choose.type = 'button';
        choose.append(...images.map(({ url }) => make('img', { src: url, alt: '' })));
        choose.append(make('strong', { textContent: title }), ' ', make('span', { textContent: text }));
        choose.addEventListener('click', () => {
            this.#close();
            this.#onChosen(found);
        });
        const line = make('li');
        line.append(choose);
        return line;
    }
}

const make = (tag, properties = {}) => Object.assign(document.createElement(tag), properties);
