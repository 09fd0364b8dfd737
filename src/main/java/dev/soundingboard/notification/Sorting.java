package dev.soundingboard.notification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What becomes of everything that is due for one person: it goes out, in order; or waits for an hour at which they may be
 * written to; or is not told.
 *
 * <p>Two or more reminders go out as one message, and so does what has waited for the same hour.
 *
 * @param parcels what goes out, in order
 * @param putOff what waits, and until when
 * @param dropped what is not told, and why
 */
record Sorting(List<Parcel> parcels, List<PutOff> putOff, List<Dropped> dropped) {

    private static final int MOST_AT_ONCE = 10;
    private static final Comparator<Due> IN_ORDER =
            Comparator.comparing(Due::due).thenComparing(Due::place);

    /** What soonest has no point any more comes first, so that nobody overlooks it in a longer message. */
    private static final Comparator<Due> BY_URGENCY =
            Comparator.comparing(due -> due.latest().orElse(Instant.MAX));

    /** It waits until then. */
    record PutOff(Due due, Instant until) {}

    /** It is not told. */
    record Dropped(Due due, String why) {}

    static Sorting of(List<Due> due, Contents contents, Preference preference, Instant now) {
        var sorting = new Sorting(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        var together = new ArrayList<Due>();
        var allowed = preference.allowedFrom(now);
        for (var one : due.stream().sorted(IN_ORDER).toList()) {
            if (one.isSilent()) {
                sorting.parcels.add(Parcel.of(one));
                continue;
            }
            var manner = contents.mannerOf(one.kind());
            if (manner.topic().filter(topic -> !preference.wants(topic)).isPresent()) {
                sorting.dropped.add(new Dropped(one, "switched off"));
            } else if (one.isPointlessAt(now)) {
                sorting.dropped.add(new Dropped(one, "too late"));
            } else if (allowed.isAfter(now) && !manner.atAnyHour()) {
                sorting.wait(one, allowed);
            } else if (one.held() || manner.topic().isPresent()) {
                together.add(one);
            } else {
                sorting.parcels.add(Parcel.of(one));
            }
        }
        if (!together.isEmpty()) {
            sorting.parcels.add(Parcel.of(together.stream().sorted(BY_URGENCY).toList()));
        }
        sorting.leaveSomeForLater();
        return sorting;
    }

    /** However much there is for one person, others have their turn: what is left out here stays due. */
    private void leaveSomeForLater() {
        var left = parcels.stream().filter(Parcel::goesOut).skip(MOST_AT_ONCE).toList();
        parcels.removeAll(left);
    }

    /** What would be too late by then waits as long as it has a point: their hours may change. */
    private void wait(Due one, Instant allowed) {
        putOff.add(new PutOff(one, one.latest().filter(allowed::isAfter).orElse(allowed)));
    }
}
