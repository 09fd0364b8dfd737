package dev.soundingboard.report;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A scheme as it could be: people, requests, pairs and sessions of all kinds; the same for the same seed. */
final class RandomScheme extends Rows {

    private static final List<String> RHYTHMS = List.of("P14D", "P28D", "P56D", "P3M", "");

    private final Random random;
    private final List<String> places;

    RandomScheme(long seed, int trainees, List<String> places) {
        this.random = new Random(seed);
        this.places = places;
        for (var i = 0; i < Math.max(1, trainees / 4); i++) {
            guides.add(guide());
        }
        for (var i = 0; i < trainees; i++) {
            var doctor = new Doctor(id(), place(), !happens(10), daysAgo(900));
            doctors.add(doctor);
            listed.add(new Listed(id(), happens(50) ? doctor.person() : null, happens(60) ? daysAgo(900) : null));
            if (happens(70)) {
                asks(doctor);
            }
            for (var pair = happens(50) ? 1 + random.nextInt(2) : 0; pair > 0; pair--) {
                isPaired(doctor);
            }
        }
    }

    private Guide guide() {
        return new Guide(
                id(),
                id(),
                place(),
                happens(30),
                happens(30) ? random.nextInt(4) : null,
                happens(60) ? random.nextInt(5) : null,
                !happens(10),
                happens(10),
                happens(20) ? OPEN : daysAgo(100));
    }

    private void asks(Doctor doctor) {
        if (happens(20)) {
            wishes.add(new Wished(doctor.person(), oneOf("WAITING", "INTRODUCED", "WITHDRAWN")));
            return;
        }
        var guide = anyGuide();
        var state = oneOf("ASKED", "SUGGESTED", "AGREED", "DECLINED", "EXPIRED", "PAIRED", "CLOSED", "WITHDRAWN");
        var agreed = List.of("AGREED", "CLOSED").contains(state) || (state.equals("PAIRED") && happens(70));
        requests.add(new Request(doctor.person(), guide.id(), guide.person(), state, agreed ? daysAgo(300) : null));
        if (state.equals("AGREED")) {
            held.add(new Held(guide.id(), id(), daysAgo(30), OPEN));
        }
    }

    private void isPaired(Doctor doctor) {
        var guide = anyGuide();
        var active = happens(60);
        var resumed = happens(20);
        var pair = new Two(
                id(),
                doctor.person(),
                guide.id(),
                guide.person(),
                daysAgo(800),
                active && happens(10),
                resumed ? daysAgo(60) : null,
                resumed ? Duration.ofDays(random.nextInt(40)).toSeconds() : 0,
                active);
        pairs.add(pair);
        held.add(new Held(guide.id(), pair.id(), pair.since(), active ? OPEN : daysAgo(20)));
        for (var i = happens(20) ? 0 : random.nextInt(12); i > 0; i--) {
            var start = happens(10) ? NOW.plus(Duration.ofDays(random.nextInt(60))) : daysAgo(700);
            meetings.add(
                    new Meeting(pair.id(), start, oneOf("HELD", "HELD", "HELD", "PLANNED", "CANCELLED", "NOT_HELD")));
        }
        for (var number = 1; number <= random.nextInt(4); number++) {
            versions.add(new Version(pair.id(), number, happens(70)));
            if (happens(80)) {
                answers.add(new Said(pair.id(), number, "A1", rhythm()));
            }
            answers.add(new Said(pair.id(), number, "A2", null));
        }
    }

    private @Nullable String rhythm() {
        var rhythm = RHYTHMS.get(random.nextInt(RHYTHMS.size()));
        return rhythm.isEmpty() ? null : rhythm;
    }

    /** Some places have many, some few, and one isn't the scheme's. */
    private String place() {
        var place = (int) Math.abs(random.nextGaussian() * places.size() / 2);
        return place < places.size() ? places.get(place) : "Far away";
    }

    private Guide anyGuide() {
        return guides.get(random.nextInt(guides.size()));
    }

    private Instant daysAgo(int most) {
        return NOW.minus(Duration.ofDays(random.nextInt(most))).minusSeconds(1 + random.nextInt(80_000));
    }

    private String oneOf(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private boolean happens(int percent) {
        return random.nextInt(100) < percent;
    }

    private static UUID id() {
        return UUID.randomUUID();
    }
}
