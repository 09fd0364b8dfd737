package dev.soundingboard.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A scheme as it stands in the tables, as far as a report is concerned. */
class Rows {

    static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    static final Instant OPEN = Instant.parse("9999-01-01T00:00:00Z");

    /** A trainee, who joined then. */
    record Doctor(UUID person, String place, boolean enrolled, Instant joined) {}

    record Listed(
            UUID entry, @Nullable UUID person, @Nullable Instant invited) {}

    record Guide(
            UUID id,
            UUID person,
            String place,
            boolean trainee,
            @Nullable Integer perYear,
            @Nullable Integer atATime,
            boolean listed,
            boolean suspended,
            Instant freeFrom) {}

    record Held(UUID mentor, UUID holder, Instant since, Instant until) {}

    record Request(
            UUID trainee,
            UUID mentor,
            UUID mentorPerson,
            String state,
            @Nullable Instant agreed) {}

    record Wished(UUID trainee, String state) {}

    record Two(
            UUID id,
            UUID trainee,
            UUID mentor,
            UUID mentorPerson,
            Instant since,
            boolean paused,
            @Nullable Instant resumed,
            long away,
            boolean active) {}

    record Meeting(UUID pair, Instant start, String state) {}

    record Version(UUID pair, int number, boolean settled) {}

    record Said(
            UUID pair, int number, String prompt, @Nullable String every) {}

    final List<Doctor> doctors = new ArrayList<>();
    final List<Listed> listed = new ArrayList<>();
    final List<Guide> guides = new ArrayList<>();
    final List<Held> held = new ArrayList<>();
    final List<Request> requests = new ArrayList<>();
    final List<Wished> wishes = new ArrayList<>();
    final List<Two> pairs = new ArrayList<>();
    final List<Meeting> meetings = new ArrayList<>();
    final List<Version> versions = new ArrayList<>();
    final List<Said> answers = new ArrayList<>();
}
