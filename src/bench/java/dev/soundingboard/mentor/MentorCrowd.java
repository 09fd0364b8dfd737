package dev.soundingboard.mentor;

import dev.soundingboard.mentor.MentorSearch.Criteria;
import dev.soundingboard.mentor.MentorSearch.Position;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.StringReader;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A scheme with so many mentors in a database of its own, and the search over them. */
final class MentorCrowd {

    /** A word that one mentor in a thousand uses. */
    static final String RARE = "word0007";

    static final int EXPLAINED = 20;

    private static final String SCHEME = "wessex";
    private static final int PAGE = 6;
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

    private final Random random = new Random(7);
    private final DataSource database;
    private final MentorSearch search;
    private final List<Position> positions;

    private MentorCrowd(DataSource database) {
        this.database = database;
        this.search = new MentorSearch(JdbcClient.create(database), Clock.systemUTC());
        this.positions = JdbcClient.create(database)
                .sql("SELECT name, id AS mentor FROM mentor ORDER BY id FETCH FIRST 1000 ROWS ONLY")
                .query(Position.class)
                .list();
    }

    static MentorCrowd of(int size, EmbeddedPostgres postgres) throws SQLException, IOException {
        var name = "mentors" + size;
        JdbcClient.create(postgres.getPostgresDatabase()).sql("CREATE DATABASE " + name).update();
        var database = postgres.getDatabase("postgres", name);
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/common", "classpath:db/migration/postgresql")
                .load()
                .migrate();
        fill(database, size);
        JdbcClient.create(database).sql("VACUUM ANALYZE").update();
        return new MentorCrowd(new SingleConnectionDataSource(database.getConnection(), true));
    }

    long microsOfPage(Criteria criteria) {
        var after = positions.get(random.nextInt(positions.size()));
        var start = System.nanoTime();
        search.find(SCHEME, criteria, after, PAGE);
        return (System.nanoTime() - start) / 1_000;
    }

    /** The most of several pages. */
    long rowsExamined(Criteria criteria) {
        var plans = new Plans(database);
        var explained = new MentorSearch(JdbcClient.create(plans.listening()), Clock.systemUTC());
        return IntStream.range(0, EXPLAINED)
                .mapToLong(i -> {
                    explained.find(SCHEME, criteria, positions.get(i), PAGE);
                    return plans.rowsExaminedByTheLast();
                })
                .max()
                .orElseThrow();
    }

    private static void fill(DataSource database, int size) throws SQLException, IOException {
        var random = new Random(size);
        var persons = new StringBuilder();
        var mentors = new StringBuilder();
        var terms = new StringBuilder();
        for (var i = 0; i < size; i++) {
            var mentor = mentor(random);
            persons.append(row(mentor.person(), UUID.randomUUID(), mentor.person(), mentor.name(), "UTC", false, 0));
            var profile = mentor.profile();
            mentors.append(row(
                    mentor.id(),
                    mentor.person(),
                    SCHEME,
                    mentor.name(),
                    false,
                    false,
                    "1970-01-01T00:00:00Z",
                    profile.introduction(),
                    profile.story(),
                    profile.style(),
                    profile.background(),
                    profile.specialty(),
                    profile.place(),
                    profile.contact(),
                    0));
            MentorTerms.terms(mentor).forEach(term -> terms.append(row(SCHEME, term, mentor.name(), mentor.id())));
        }
        try (var connection = database.getConnection()) {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI();
            copy.copyIn(
                    "COPY person (id, tenant, object, name, zone, installed, version) FROM STDIN",
                    new StringReader(persons.toString()));
            copy.copyIn("""
                    COPY mentor (id, person, scheme, name, trainee, says_full, free_from, introduction, story, style,
                        background, specialty, place, contact, version) FROM STDIN""", new StringReader(mentors.toString()));
            copy.copyIn(
                    "COPY mentor_term (scheme, term, name, mentor) FROM STDIN", new StringReader(terms.toString()));
        }
    }

    private static Mentor mentor(Random random) {
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
        return new Mentor(UUID.randomUUID(), SCHEME, name, false, profile, WAYS.get(random.nextInt(WAYS.size())));
    }

    private static String row(Object... values) {
        return List.of(values).stream().map(String::valueOf).collect(Collectors.joining("\t", "", "\n"));
    }
}
