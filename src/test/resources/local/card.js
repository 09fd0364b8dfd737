/* One Adaptive Card, drawn and played by Microsoft's renderer: its applet is the client half of Universal Actions. */
import * as channel from './channel.js';
import { hostConfig } from './host-config.js';
import { toHtml } from './markdown.js';

const AC = globalThis.AdaptiveCards;
const NOTHING_MORE_TO_TRY = -1;

AC.GlobalSettings.setTabIndexAtCardRoot = false;
AC.GlobalSettings.applets.logEnabled = false;
AC.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = toHtml(text);
    result.didProcess = true;
};

/** The card of a message. Each time that it is drawn, onDrawn(hadFocus) follows; what the bot answers goes to onTold. */
export class Card {
    #applet = new AC.AdaptiveApplet();
    #drawn;

    constructor({ person, messageId, onDrawn, onTold }) {
        const applet = this.#applet;
        let busy = false;
        let hadFocus = false;

        applet.hostConfig = new AC.HostConfig(hostConfig);
        applet.channelAdapter = {
            sendRequestAsync: (request) =>
                request.action instanceof AC.DataQuery
                    ? offer(person, applet.card, request)
                    : execute(person, messageId, request),
        };
        applet.onPrepareActivityRequest = () => !busy;
        applet.onCreateProgressOverlay = () => {
            busy = true;
            applet.renderedElement.ariaBusy = 'true';
            return Object.assign(document.createElement('div'), { className: 'card-busy' });
        };
        applet.onRemoveProgressOverlay = () => {
            busy = false;
            applet.renderedElement.ariaBusy = 'false';
        };
        applet.onCardChanging = (_, content) => {
            this.#drawn = JSON.stringify(content);
            hadFocus = this.element.contains(document.activeElement);
            return true;
        };
        applet.onCardChanged = () => {
            this.element.querySelectorAll('.ac-choiceSetInput-filtered-container').forEach(labelOffer);
            onDrawn(hadFocus);
        };
        applet.onActivityRequestSucceeded = (_, response, content) => {
            if (typeof content === 'string' && !(response.request.action instanceof AC.DataQuery)) {
                onTold(content);
            }
        };
        applet.onActivityRequestFailed = (_, response) => {
            onTold(response.error.message);
            return NOTHING_MORE_TO_TRY;
        };
        applet.onAction = (_, action) => play(person, messageId, action).catch((failure) => onTold(failure.message));
    }

    get element() {
        return this.#applet.renderedElement;
    }

    /** A card that is already shown stays as it is, with what has been filled in. */
    show(content) {
        if (JSON.stringify(content) !== this.#drawn) {
            this.#applet.setCard(content);
        }
    }
}

async function execute(person, messageId, request) {
    const { id, verb, data } = request.action;
    try {
        const answer = await channel.execute(
            person,
            messageId,
            { type: 'Action.Execute', id, verb, data },
            request.trigger,
        );
        return answer.statusCode === 200
            ? new AC.SuccessResponse(request, JSON.stringify(answer.value))
            : new AC.ErrorResponse(request, answer.value);
    } catch (failure) {
        return new AC.ErrorResponse(request, failure);
    }
}

/** The renderer labels the frame of a field that offers choices, and not the box in it. */
function labelOffer(frame) {
    frame.querySelector('input').id = frame.id;
    frame.removeAttribute('id');
}

/** Choices for what is typed. The renderer would send back a choice's title, so its field is told the value as well. */
async function offer(person, card, request) {
    const { dataset, filter } = request.action;
    try {
        const { value } = await channel.choices(person, dataset, filter);
        card.getAllInputs()
            .filter(({ choicesData }) => choicesData?.dataset === dataset)
            .forEach((field) => {
                field.choices = [...field.choices, ...value.results.map((it) => new AC.Choice(it.title, it.value))];
            });
        return new AC.SuccessResponse(request, JSON.stringify(value.results));
    } catch (failure) {
        return new AC.ErrorResponse(request, failure);
    }
}

async function play(person, messageId, action) {
    if (action instanceof AC.OpenUrlAction) {
        open(action.url, '_blank', 'noopener');
    } else if (action instanceof AC.SubmitAction) {
        await channel.submit(person, messageId, action.data);
    }
}
