/* How Teams fares: orders what goes wrong between the bot and the chats, to see what it does then. */
import * as channel from './channel.js';
import { toast } from './toast.js';

const FAULTS = {
    slow: { delay: 'PT4S' },
    away: { status: 503, code: 'ServiceUnavailable' },
};

const TOLD = {
    '': 'Teams works again. What could not be sent is tried again in a while: move the clock.',
    slow: 'Each message now takes four seconds.',
    away: 'The bot can’t send anything now. Buttons are still answered: that needs no message.',
};

export async function startTeams(element) {
    const select = element.querySelector('select');
    select.value = standing(await channel.faults());
    select.addEventListener('change', async () => {
        try {
            await channel.allIsWell();
            if (FAULTS[select.value]) {
                await channel.order(FAULTS[select.value]);
            }
            toast(TOLD[select.value]);
        } catch (failure) {
            toast(failure.message);
        }
    });
}

/** Others may have ordered something too. */
function standing({ faults }) {
    if (!faults.length) {
        return '';
    }
    return faults.some(({ fault }) => fault.status) ? 'away' : 'slow';
}
