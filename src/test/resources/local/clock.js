/* The application's clock, which can be moved forward to see what time brings. */
import * as channel from './channel.js';
import { clockFace, inputOf, momentOf } from './time.js';
import { announce, toast } from './toast.js';

const SECOND = 1000;

export async function startClock(element) {
    const face = element.querySelector('time');
    const to = element.querySelector('input');
    let ahead = 0;

    const now = () => Date.now() + ahead;

    function draw() {
        const text = clockFace(now());
        if (face.textContent !== text) {
            face.textContent = text;
            face.dateTime = new Date(now()).toISOString();
        }
    }

    function set(clock) {
        ahead = Date.parse(clock.now) - Date.now();
        to.min = inputOf(now());
        to.value = to.min;
        draw();
    }

    async function move(step) {
        element.ariaBusy = 'true';
        try {
            set(await channel.moveClock(step));
            announce(`It is now ${face.textContent}`);
        } catch (failure) {
            toast(failure.message);
        } finally {
            element.ariaBusy = 'false';
        }
    }

    element.addEventListener('click', ({ target }) => {
        if (target.dataset.advance) {
            move({ advance: target.dataset.advance });
        }
    });
    element.querySelector('form').addEventListener('submit', (event) => {
        event.preventDefault();
        move({ to: momentOf(to.value) });
    });
    addEventListener('focus', () => channel.clock().then(set).catch(() => {}));
    setInterval(draw, SECOND);

    set(await channel.clock());
}
