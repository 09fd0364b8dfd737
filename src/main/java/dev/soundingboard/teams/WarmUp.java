package dev.soundingboard.teams;

import dev.soundingboard.teams.admission.ChannelKeys;
import dev.soundingboard.teams.registration.ConnectorCredentials;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Has everything at hand before the application calls itself ready, as a cold first turn takes seconds. A wrong secret
 * shows here too, not only when somebody waits for an answer.
 */
@Component
class WarmUp implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

    private final ChannelKeys keys;
    private final ConnectorCredentials credentials;
    private final Rehearsal rehearsal;

    WarmUp(ChannelKeys keys, ConnectorCredentials credentials, Rehearsal rehearsal) {
        this.keys = keys;
        this.credentials = credentials;
        this.rehearsal = rehearsal;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        attempt("the channel's keys", keys::discover);
        attempt("a token to send with", () -> credentials.getToken().join());
        attempt("a rehearsed turn", rehearsal::takeTurn);
    }

    /** Whatever fails here is tried again when it is needed. Nobody has written anything yet, so all of it can be told. */
    private static void attempt(String what, Runnable preparation) {
        try {
            preparation.run();
        } catch (RuntimeException e) {
            LOG.warn("Not had beforehand: {}", what, e);
        }
    }
}
