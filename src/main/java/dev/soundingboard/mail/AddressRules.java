package dev.soundingboard.mail;

import dev.soundingboard.chat.TextLength;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Optional;
import java.util.regex.Pattern;

/** What somebody may give as an address: one that any mail server takes, and nothing around it. */
final class AddressRules {

    /** Mail servers take no more (RFC 5321). */
    static final int LONGEST = 254;

    /** What browsers take, with a domain of at least two parts; no line end, no quotes, no brackets. */
    private static final Pattern SHAPE =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@([A-Za-z0-9-]{1,63}\\.)+[A-Za-z][A-Za-z0-9-]{1,62}");

    private AddressRules() {}

    /** What to mend; empty if it can be written to. */
    static Optional<String> problem(String typed) {
        if (typed.isEmpty()) {
            return Optional.of("Type your e-mail address.");
        }
        return TextLength.tooLong("your address", typed, LONGEST)
                .or(() -> isAnAddress(typed)
                        ? Optional.empty()
                        : Optional.of("I can’t write to that address. Type it like name@example.org."));
    }

    private static boolean isAnAddress(String typed) {
        try {
            new InternetAddress(typed, true).validate();
            return SHAPE.matcher(typed).matches();
        } catch (AddressException e) {
            return false;
        }
    }
}
