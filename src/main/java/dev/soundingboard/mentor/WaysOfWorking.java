package dev.soundingboard.mentor;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the mentors of a list work with people, asked for all of them at once. */
@Component
public class WaysOfWorking {

    private final JdbcClient jdbc;

    WaysOfWorking(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By the mentor's id, in alphabetical order; a mentor who names none is missing. */
    public Map<UUID, List<String>> of(Collection<UUID> mentors) {
        return jdbc
                .sql("SELECT mentor, way FROM mentor_way WHERE mentor IN (:mentors) ORDER BY way")
                .param("mentors", mentors)
                .query(Row.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::mentor, Collectors.mapping(Row::way, Collectors.toList())));
    }

    private record Row(UUID mentor, String way) {}
}
