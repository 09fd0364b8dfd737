/* The local channel as the page sees it: no other module knows an endpoint. */

import { ZONE } from './time.js';

const UNREACHABLE = 'The application isn’t answering just now. Please try again in a moment.';

export const people = () => ask('/local/people');

export const chat = (person) => ask(`/local/chats/${person.aadObjectId}`);

export const mails = () => ask('/local/mails');

export const clock = () => ask('/local/clock');

export const moveClock = (move) => ask('/local/clock', move);

export const faults = () => ask('/local/faults');

export const order = (fault) => ask('/local/faults', fault);

export const allIsWell = () => ask('/local/faults', {}, 'DELETE');

/** What Teams would offer beside the text box: the manifest's command list for personal chats. */
export async function commands() {
    const manifest = await ask('/manifest.json');
    return manifest.bots[0].commandLists.find((list) => list.scopes.includes('personal')).commands;
}

/** What Teams would offer for searching in the text box: the manifest's first search command. */
export async function shareCommand() {
    const manifest = await ask('/manifest.json');
    return manifest.composeExtensions[0].commands.find(({ type }) => type === 'query');
}

export const say = (person, text) => send(person, { type: 'message', text });

export const install = (person) => send(person, { type: 'installationUpdate', action: 'add' });

export const submit = (person, messageId, value) => send(person, { type: 'message', replyToId: messageId, value });

/** Presses an Action.Execute; resolves to the bot's invoke response. */
export const execute = (person, messageId, action, trigger) =>
    send(person, { type: 'invoke', name: 'adaptiveCard/action', replyToId: messageId, value: { action, trigger } });

/** Allows or declines a file that the bot offers; the local channel adds the place for it. */
export const answerToFile = (person, messageId, action, context) =>
    send(person, {
        type: 'invoke',
        name: 'fileConsent/invoke',
        replyToId: messageId,
        value: { type: 'fileUpload', action, context },
    });

const WHOM_TEAMS_KNOWS = 'graph.microsoft.com/users';

/** Types into a field that looks its choices up: with the bot, or among everybody in the organisation. */
export const choices = (person, dataset, queryText) =>
    dataset === WHOM_TEAMS_KNOWS ? colleagues(queryText) : lookUp(person, dataset, queryText);

async function colleagues(typed) {
    const byId = new Map((await people()).map(({ aadObjectId, name }) => [aadObjectId, name]));
    const results = [...byId]
        .map(([value, title]) => ({ title, value }))
        .filter(({ title }) => title.toLowerCase().includes((typed ?? '').toLowerCase()));
    return { value: { results: results.slice(0, 15) } };
}

const lookUp = (person, dataset, queryText) =>
    send(person, {
        type: 'invoke',
        name: 'application/search',
        value: { queryText, queryOptions: { skip: 0, top: 15 }, dataset },
    });

/** Searches from the text box; resolves to what was found, or to a sentence. Nothing typed is a first run. */
export async function search(person, { id, parameters }, text) {
    const typed = text ? { name: parameters[0].name, value: text } : { name: 'initialRun', value: 'true' };
    const answer = await send(person, {
        type: 'invoke',
        name: 'composeExtension/query',
        value: { commandId: id, parameters: [typed], queryOptions: { skip: 0, count: 25 } },
    });
    return answer.composeExtension;
}

/** Sends a card that was found, without the line that stood for it. */
export const share = (person, { contentType, content }) =>
    send(person, { type: 'message', text: '', attachments: [{ contentType, content }] });

/** Sends a picture as Teams does that is pasted, and any other file as one that is picked. */
export async function sendFile(person, file) {
    const stored = await ask('/local/files', file);
    const sent = file.type.startsWith('image/')
        ? { contentType: file.type, ...stored }
        : {
              contentType: 'application/vnd.microsoft.teams.file.download.info',
              contentUrl: stored.contentUrl,
              content: { downloadUrl: stored.contentUrl, fileType: file.name.split('.').pop() },
          };
    return send(person, { type: 'message', text: '', attachments: [{ name: file.name, ...sent }] });
}

/**
 * Tells of each change after a sequence number; returns a function that stops it. A hidden page lets go of its
 * connection, because a browser has only six for all its tabs.
 */
export function follow(person, after, onChange) {
    let feed;
    const open = () => {
        feed = new EventSource(`/local/chats/${person.aadObjectId}/events?after=${after}`);
        feed.onmessage = (event) => {
            const message = JSON.parse(event.data);
            after = message.sequence;
            onChange(message);
        };
    };
    const onVisibility = () => {
        feed?.close();
        if (!document.hidden) {
            open();
        }
    };
    document.addEventListener('visibilitychange', onVisibility);
    onVisibility();
    return () => {
        document.removeEventListener('visibilitychange', onVisibility);
        feed?.close();
    };
}

const send = (person, activity) =>
    ask('/local/api/messages', {
        ...activity,
        from: { aadObjectId: person.aadObjectId },
        locale: 'en-GB',
        localTimezone: ZONE,
    });

async function ask(path, body, method = 'POST') {
    const request = body && {
        method,
        headers: { 'Content-Type': body instanceof Blob ? 'application/octet-stream' : 'application/json' },
        body: body instanceof Blob ? body : JSON.stringify(body),
    };
    const response = await fetch(path, request).catch(() => {
        throw new Error(UNREACHABLE);
    });
    const text = await response.text();
    if (!response.ok) {
        throw new Error(reason(text));
    }
    return text ? JSON.parse(text) : undefined;
}

function reason(text) {
    try {
        return JSON.parse(text).error ?? UNREACHABLE;
    } catch {
        return UNREACHABLE;
    }
}
