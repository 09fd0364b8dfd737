package dev.soundingboard.standing;

import dev.soundingboard.scheme.Schemes;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody has put a new edition of the agreement into a scheme's file, and the bot starts with it (M3). */
@TestComponent
public class NewEdition {

    private final AskAgain askAgain;
    private final Schemes schemes;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    NewEdition(AskAgain askAgain, Schemes schemes, JdbcClient jdbc, TransactionTemplate transaction) {
        this.askAgain = askAgain;
        this.schemes = schemes;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Until now another one was in force, of which only this clause is left. */
    public void arrives(String scheme, String clauseThatStays) {
        jdbc.sql("UPDATE agreement_edition SET edition = '0', clauses = ? WHERE scheme = ?")
                .params(clauseThatStays, scheme)
                .update();
        jdbc.sql("UPDATE mentor_application SET agreed_edition = '0' WHERE agreed_edition IS NOT NULL AND scheme = ?")
                .param(scheme)
                .update();
        starts(scheme);
    }

    /** The bot starts with the files as they are. */
    public void starts(String scheme) {
        transaction.executeWithoutResult(status -> askAgain.takeUp(schemes.get(scheme)));
    }

    void inOneGo(Runnable change) {
        transaction.executeWithoutResult(status -> change.run());
    }

    /** As if there had been one edition only. */
    public void neverWas() {
        jdbc.sql("UPDATE agreement_edition SET clauses_before = NULL").update();
    }
}
