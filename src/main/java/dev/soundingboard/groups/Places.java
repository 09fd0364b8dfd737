package dev.soundingboard.groups;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where a scheme's team has put mentors in its proposal. */
@Component
class Places {

    /** Left out for now. */
    static final int OUT = 0;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;

    Places(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    private record Place(UUID mentor, int place) {}

    /** The number of each mentor's group, from 1. */
    Map<UUID, Integer> of(String scheme) {
        return jdbc
                .sql("SELECT mentor, place FROM group_place WHERE scheme = ?")
                .param(scheme)
                .query(Place.class)
                .stream()
                .collect(Collectors.toMap(Place::mentor, Place::place));
    }

    /** Nothing is kept of them any more. */
    void forget(Collection<UUID> mentors) {
        jdbc.sql("DELETE FROM group_place WHERE mentor IN (:mentors)")
                .param("mentors", mentors)
                .update();
    }

    /** In the place of what was kept before. */
    void keep(String scheme, Map<UUID, Integer> places) {
        jdbc.sql("DELETE FROM group_place WHERE scheme = ?").param(scheme).update();
        List<SqlParameterSource> rows = places.entrySet().stream()
                .<SqlParameterSource>map(it -> new MapSqlParameterSource("mentor", it.getKey())
                        .addValue("scheme", scheme)
                        .addValue("place", it.getValue()))
                .toList();
        batch.batchUpdate(
                "INSERT INTO group_place (mentor, scheme, place) VALUES (:mentor, :scheme, :place)",
                rows.toArray(SqlParameterSource[]::new));
    }
}
