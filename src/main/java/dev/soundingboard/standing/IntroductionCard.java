package dev.soundingboard.standing;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.MentorCommand;
import java.util.List;

/**
 * Introduces a mentor to the others of their peer group (M4).
 *
 * @param lead who put them together
 * @param says what such a group is for, and what isn't told in it (M5)
 */
@Template("standing/introduction")
record IntroductionCard(String lead, String says, List<Colleague> colleagues, List<Button> ways) implements Card {

    /**
     * One of the others.
     *
     * @param contact how they like to be contacted, in their own words; empty if they haven't said
     */
    record Colleague(String name, String about, String contact, Button open) {

        static Colleague of(Mentor mentor) {
            var profile = mentor.profile();
            return new Colleague(
                    mentor.name(),
                    profile.practiceInWords(),
                    profile.contact(),
                    new Button("See their profile", new MentorCommand.Open(mentor.id())));
        }
    }

    @Override
    public String summary() {
        return "Meet your peer group";
    }
}
