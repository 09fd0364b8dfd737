package dev.soundingboard.broadcast;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.confidential.ConfidentialText;
import dev.soundingboard.confidential.Vault;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the team writes, sealed, for as long as somebody may come back to it. */
@Component
class Broadcasts {

    /** After that it tells nobody anything new, and nobody needs to see how far it was. */
    static final Duration KEPT = Duration.ofDays(30);

    private final BroadcastRepository broadcasts;
    private final Vault vault;
    private final Clock clock;

    Broadcasts(BroadcastRepository broadcasts, Vault vault, Clock clock) {
        this.broadcasts = broadcasts;
        this.vault = vault;
        this.clock = clock;
    }

    /** A new one. */
    Broadcast add(UUID id, Actor author, To to, Words words) {
        var content = seal(author.person(), to.scheme(), id, words);
        return broadcasts.saveAndFlush(new Broadcast(id, author.person(), to, content, clock.instant()));
    }

    /** The same one with other words, or for others; sealed with a key of whoever wrote them. */
    Broadcast change(Broadcast broadcast, Actor by, To to, Words words) {
        broadcast.becomes(by.person(), to, seal(by.person(), to.scheme(), broadcast.id(), words));
        return broadcasts.saveAndFlush(broadcast);
    }

    /** What it says; empty if its author was erased. */
    Optional<Words> words(Broadcast broadcast) {
        return vault.open(broadcast.content(), broadcast.id()).map(Words::of);
    }

    @Transactional
    public int forgetOld() {
        return broadcasts.deleteMadeBefore(clock.instant().minus(KEPT));
    }

    private ConfidentialText seal(UUID author, String scheme, UUID id, Words words) {
        var relationship =
                UUID.nameUUIDFromBytes("broadcasts of %s".formatted(scheme).getBytes(StandardCharsets.UTF_8));
        return vault.seal(author, relationship, id, words.together());
    }
}
