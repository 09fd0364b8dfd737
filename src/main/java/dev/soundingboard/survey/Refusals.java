package dev.soundingboard.survey;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who doesn't want to be asked which survey again. */
@Component
class Refusals {

    private final JdbcClient jdbc;

    Refusals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID person, String scheme, String survey) {
        jdbc.sql("INSERT INTO survey_refusal (person, scheme, survey) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                .params(person, scheme, survey)
                .update();
    }

    boolean has(UUID person, String scheme, String survey) {
        return jdbc.sql("SELECT count(*) FROM survey_refusal WHERE person = ? AND scheme = ? AND survey = ?")
                        .params(person, scheme, survey)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
