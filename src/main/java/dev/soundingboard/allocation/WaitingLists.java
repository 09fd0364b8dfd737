package dev.soundingboard.allocation;

import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The waiting list as a card, on request or when somebody has joined it. */
@Component
class WaitingLists {

    /** As many as one card shows well; the list is longest-waiting first, so the rest follows as these are helped. */
    private static final int MOST = 8;

    private final Wishes wishes;

    WaitingLists(Wishes wishes) {
        this.wishes = wishes;
    }

    WaitingList of(String scheme, ZoneId zone) {
        var waiting = wishes.waitingIn(scheme, MOST);
        var all = waiting.size() < MOST ? waiting.size() : wishes.countWaitingIn(scheme);
        return WaitingList.of(waiting, all, zone);
    }
}
