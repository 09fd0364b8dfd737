package dev.soundingboard.notification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/** What one person gets of one claim: one parcel after the other, each not before its moment. */
record Errand(List<Timed> parcels) {

    /**
     * A parcel and when it may go out.
     *
     * @param moment by {@link System#nanoTime}
     */
    record Timed(Parcel parcel, long moment) {}

    static List<Errand> of(Claiming.Claim claim) {
        var byPerson = new LinkedHashMap<UUID, List<Timed>>();
        var slot = 0;
        for (var parcel : claim.parcels()) {
            byPerson.computeIfAbsent(parcel.person(), person -> new ArrayList<>())
                    .add(new Timed(parcel, claim.slots().nanoTimeOf(slot)));
            slot += parcel.goesOut() ? 1 : 0;
        }
        return byPerson.values().stream().map(Errand::new).toList();
    }

    long begins() {
        return parcels.get(0).moment();
    }

    /** All from that one on. */
    List<Parcel> from(int number) {
        return parcels.stream().skip(number).map(Timed::parcel).toList();
    }
}
