/* Opens the page: three chats side by side, the clock, and how it all looks. */
import * as channel from './channel.js';
import { Chat } from './chat.js';
import { startClock } from './clock.js';
import { remember, remembered } from './memory.js';
import { startTeams } from './teams.js';
import { startAppearance } from './theme.js';
import { toast } from './toast.js';

const COLUMNS = ['trainee', 'mentor', 'admin'];

/** Whose people are on the page at first. */
const FIRST_SCHEME = 'wessex';

async function start() {
    startAppearance(document.getElementById('appearance'));
    const [people, commands, shareCommand] = await Promise.all([
        channel.people(),
        channel.commands(),
        channel.shareCommand(),
        startClock(document.getElementById('clock')),
        startTeams(document.getElementById('teams')),
    ]);
    COLUMNS.forEach((role, column) => openChat(column, role, { people, commands, shareCommand }));
}

function openChat(column, role, offered) {
    const { people } = offered;
    const key = `person-${column}`;
    const chat = new Chat({ ...offered, onPick: (person) => remember(key, idOf(person)) });
    document.getElementById('chats').append(chat.element);
    const lastTime = people.find((person) => idOf(person) === remembered(key));
    chat.show(lastTime ?? people.find((person) => person.role === role && person.scheme === FIRST_SCHEME) ?? people[0]);
}

/** Somebody with two roles is listed twice. */
const idOf = (person) => `${person.aadObjectId} ${person.role}`;

start().catch((failure) => toast(failure.message));
