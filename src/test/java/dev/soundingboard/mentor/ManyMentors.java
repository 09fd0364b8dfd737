package dev.soundingboard.mentor;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** As many mentors of one scheme as wanted, copied into PostgreSQL at once. The same number gives the same mentors. */
public final class ManyMentors {

    /** A word that one mentor in a thousand uses. */
    public static final String RARE = "word0007";

    private static final int AT_ONCE = 50_000;
    private static final int WORDS = 8_000;
    private static final int WORDS_OF_A_MENTOR = 8;
    private static final List<String> PLACES = List.of(
            "Basingstoke",
            "Bournemouth",
            "Dorchester",
            "Portsmouth",
            "Salisbury",
            "Southampton",
            "Wight",
            "Winchester");
    private static final List<String> SPECIALTIES = List.of(
            "Anaesthetics",
            "Emergency",
            "General",
            "Intensive",
            "Medicine",
            "Paediatrics",
            "Psychiatry",
            "Public",
            "Radiology",
            "Surgery");
    private static final List<Set<String>> WAYS =
            List.of(Set.of("Video"), Set.of("Phone"), Set.of("Video", "Phone"), Set.of("Face to face", "Video"));

    private final Random random;
    private final String scheme;
    private final List<String> persons = new ArrayList<>();
    private final List<String> workplaces = new ArrayList<>();
    private final List<String> mentors = new ArrayList<>();
    private final List<String> ways = new ArrayList<>();
    private final List<String> terms = new ArrayList<>();

    private ManyMentors(String scheme, int size) {
        this.scheme = scheme;
        this.random = new Random(size);
        IntStream.range(0, size).forEach(i -> add());
    }

    public static void copyInto(DataSource database, String scheme, int size) {
        new ManyMentors(scheme, size).copyInto(database);
    }

    private void copyInto(DataSource database) {
        var jdbc = JdbcClient.create(database);
        copy(jdbc, persons, """
                INSERT INTO person (id, tenant, object, name, zone, installed, version)
                SELECT v[1]::uuid, v[2]::uuid, v[1]::uuid, v[3], 'UTC', false, 0""");
        copy(jdbc, workplaces, """
                INSERT INTO workplace (person, scheme, organisation, department)
                SELECT v[1]::uuid, v[2], v[3], v[4]""");
        copy(jdbc, mentors, """
                INSERT INTO mentor (id, person, scheme, name, trainee, says_full, free_from, introduction, story, style,
                    background, specialty, place, contact, version)
                SELECT v[1]::uuid, v[2]::uuid, v[3], v[4], false, false, v[5]::timestamptz, v[6], v[7], v[8],
                    v[9], v[10], v[11], v[12], 0""");
        copy(jdbc, ways, "INSERT INTO mentor_way (mentor, way) SELECT v[1]::uuid, v[2]");
        copy(jdbc, terms, """
                INSERT INTO mentor_term (scheme, term, name, mentor)
                SELECT v[1], v[2], v[3], v[4]::uuid""");
    }

    private static void copy(JdbcClient jdbc, List<String> rows, String insert) {
        for (var from = 0; from < rows.size(); from += AT_ONCE) {
            var some = rows.subList(from, Math.min(from + AT_ONCE, rows.size()));
            jdbc.sql(insert + " FROM (SELECT string_to_array(line, '|') AS v FROM unnest(?::text[]) AS line) AS lines")
                    .param(some.toArray(String[]::new))
                    .update();
        }
    }

    private void add() {
        var id = uuid();
        var mentor = mentor();
        var profile = mentor.profile();
        var person = mentor.person();
        persons.add(row(person, uuid(), mentor.name()));
        workplaces.add(row(person, scheme, "Hospital " + random.nextInt(8), "Department " + random.nextInt(8)));
        mentors.add(row(
                id,
                person,
                scheme,
                mentor.name(),
                random.nextInt(4) == 0 ? "9999-01-01T00:00:00Z" : "1970-01-01T00:00:00Z",
                profile.introduction(),
                profile.story(),
                profile.style(),
                profile.background(),
                profile.specialty(),
                profile.place(),
                profile.contact()));
        mentor.ways().forEach(way -> ways.add(row(id, way)));
        MentorTerms.terms(mentor).forEach(term -> terms.add(row(scheme, term, mentor.name(), id)));
    }

    private Mentor mentor() {
        var words = IntStream.range(0, WORDS_OF_A_MENTOR)
                .mapToObj(i -> "word%04d".formatted(random.nextInt(WORDS)))
                .collect(Collectors.joining(" "));
        var profile = new Profile(
                "I listen, and I ask. " + words,
                "Somebody listened to me.",
                "Calm and curious.",
                "First in my family.",
                SPECIALTIES.get(random.nextInt(SPECIALTIES.size())),
                PLACES.get(random.nextInt(PLACES.size())),
                "Teams",
                null);
        var name = "Dr %c%06d".formatted('A' + random.nextInt(26), random.nextInt(1_000_000));
        return new Mentor(uuid(), scheme, name, false, profile, WAYS.get(random.nextInt(WAYS.size())));
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private static String row(Object... values) {
        return List.of(values).stream().map(String::valueOf).collect(Collectors.joining("|"));
    }
}
