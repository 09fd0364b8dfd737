package dev.soundingboard.local.browser;

import dev.soundingboard.chat.Role;
import dev.soundingboard.local.DemoPeople;
import dev.soundingboard.local.Stage;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.Mentors;
import dev.soundingboard.mentor.Profile;
import dev.soundingboard.people.People;
import dev.soundingboard.people.Person;
import java.time.ZoneId;
import java.util.Set;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.support.TransactionTemplate;

/** Who plays on the page: a trainee, a mentor, and somebody of the scheme's team. */
@TestConfiguration(proxyBeanMethods = false)
class Cast {

    static final String TRAINEE = "Asha Rao";
    static final String MENTOR = "Dr Alison Bell";

    @Bean
    DemoPeople cast(People people, Mentors mentors, TransactionTemplate transaction) {
        return stage -> transaction.executeWithoutResult(status -> {
            people.add(person(stage, TRAINEE).joins("wessex", Role.TRAINEE));
            people.add(person(stage, "Wendy Carr").joins("wessex", Role.ADMIN));
            var mentor = people.add(person(stage, MENTOR).joins("wessex", Role.MENTOR));
            mentors.add(new Mentor(mentor.id(), "wessex", MENTOR, false, profile(), Set.of("Video", "Face to face")));
        });
    }

    private static Person person(Stage stage, String name) {
        return new Person(stage.tenant(), stage.objectOf(name), name, ZoneId.of("Europe/London"));
    }

    private static Profile profile() {
        return new Profile(
                "I walk, I bake badly, and I came back to training after two years away.",
                "Somebody listened to me when I needed it.",
                "Calm, curious, a little direct. I ask more than I tell.",
                "Grew up in Leeds, first in my family to go to university.",
                "Anaesthetics",
                "Southampton",
                "Teams message, weekdays",
                null);
    }
}
