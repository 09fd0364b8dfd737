package dev.soundingboard.home;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.HomeItem;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks, with one question, where something may wait for somebody; only there the features are asked. */
@Component
class AtHome {

    private final JdbcClient jdbc;
    private final List<HomeItem> items;

    AtHome(JdbcClient jdbc, List<HomeItem> items) {
        this.jdbc = jdbc;
        this.items = items;
    }

    Offers of(Actor actor) {
        return new Offers(actor, namesOf(actor), items);
    }

    private Set<String> namesOf(Actor actor) {
        return jdbc.sql("SELECT DISTINCT what FROM at_home WHERE person = ? AND (scheme IS NULL OR scheme = ?)")
                .params(actor.person(), Objects.requireNonNullElse(actor.scheme(), ""))
                .query(String.class)
                .set();
    }
}
