package dev.soundingboard.joining;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Role;
import dev.soundingboard.chat.Template;
import dev.soundingboard.scheme.PrivacyNotice;
import dev.soundingboard.scheme.Scheme;
import java.util.Locale;

/**
 * What mentoring is, and what is kept, seen and for how long; with one button.
 *
 * @param mentoring what mentoring is, in the scheme's words (E6)
 * @param voluntary whether joining is their own choice (E4); empty for a mentor
 * @param changed whether they agreed to another notice before
 */
@Template("joining/notice")
record NoticeCard(
        String schemeName,
        String as,
        String mentoring,
        String voluntary,
        boolean changed,
        PrivacyNotice privacy,
        JoinCommand.AcceptNotice agree)
        implements Card {

    static NoticeCard of(Scheme scheme, Role role, boolean changed) {
        var privacy = scheme.joining().privacy();
        return new NoticeCard(
                scheme.name(),
                role.name().toLowerCase(Locale.ROOT),
                scheme.mentoring().inShort(),
                role == Role.TRAINEE ? scheme.joining().voluntary() : "",
                changed,
                privacy,
                new JoinCommand.AcceptNotice(scheme.id(), role, privacy.version()));
    }

    @Override
    public String summary() {
        return "Join %s as a %s".formatted(schemeName, as);
    }
}
