package dev.soundingboard.allocation;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import dev.soundingboard.scheme.Scheme;
import java.time.ZoneId;
import java.util.UUID;

/** A trainee's place on the waiting list (P6), as they see it. */
@Template("allocation/on-the-list")
record OnTheList(UUID wish, int version, String summary, String since, String waiting, String wishes, String email)
        implements Card {

    static OnTheList of(Wish wish, Scheme scheme, ZoneId zone) {
        var waiting = scheme.pairing().waiting();
        return new OnTheList(
                wish.id(),
                wish.version(),
                "You are on the waiting list for a mentor",
                Moments.dayInWords(wish.since(), zone),
                waiting == null ? "" : waiting,
                wish.wishes(),
                scheme.team().email());
    }
}
