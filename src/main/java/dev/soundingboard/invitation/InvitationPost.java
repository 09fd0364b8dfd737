package dev.soundingboard.invitation;

import dev.soundingboard.invitation.Invitations.Open;
import dev.soundingboard.mail.Invitation;
import dev.soundingboard.mail.Post;
import dev.soundingboard.mail.Unasked;
import dev.soundingboard.notification.ByPost;
import dev.soundingboard.notification.Delivery;
import dev.soundingboard.scheme.Scheme;
import dev.soundingboard.scheme.Schemes;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Sends the e-mails that invite, by day, to whoever still has no mentor; and no more to whoever wants none. */
@Component
class InvitationPost implements ByPost, Unasked {

    static final String INVITED = KIND + "invitation";

    private static final Delivery POINTLESS = Delivery.gone("no longer relevant");

    private final Invitations invitations;
    private final Post post;
    private final Schemes schemes;
    private final Clock clock;

    InvitationPost(Invitations invitations, Post post, Schemes schemes, Clock clock) {
        this.invitations = invitations;
        this.post = post;
        this.schemes = schemes;
        this.clock = clock;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(INVITED);
    }

    @Override
    public Delivery send(UUID subject) {
        if (!post.isSetUp()) {
            return Delivery.failed("no mail server");
        }
        return invitations
                .open(subject)
                .flatMap(open -> schemes.find(open.scheme()).map(scheme -> byDay(open, scheme)))
                .orElse(POINTLESS);
    }

    /** It may have waited for so long that it is night. */
    private Delivery byDay(Open open, Scheme scheme) {
        var now = clock.instant();
        var allowed = Daytime.of(scheme).from(now);
        if (allowed.isAfter(now)) {
            return Delivery.tryLater(Duration.between(now, allowed));
        }
        return open.email() == null ? POINTLESS : post.send(letter(open.id(), open.email(), scheme));
    }

    /** In the scheme's own words (E1, E4, E6), and without a fact about whoever reads it. */
    private static Invitation letter(UUID id, String to, Scheme scheme) {
        return new Invitation(
                id,
                to,
                List.of(
                        "You are invited to %s.".formatted(scheme.name()),
                        scheme.mentoring().inShort(),
                        scheme.joining().voluntary()),
                scheme.team().name(),
                scheme.team().email());
    }

    @Override
    public boolean refuse(UUID letter) {
        return invitations.refuse(letter);
    }
}
