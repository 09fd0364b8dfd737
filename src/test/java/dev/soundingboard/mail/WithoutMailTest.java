package dev.soundingboard.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.StorageTest;
import dev.soundingboard.Wessex;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.ConversationCommand.Help;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.mail.MailCommand.Open;
import dev.soundingboard.mail.MailCommand.Save;
import dev.soundingboard.mail.MailCommand.SendAgain;
import dev.soundingboard.notification.OtherWay;
import dev.soundingboard.notification.OtherWay.When;
import dev.soundingboard.people.Person;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where the team has no mail server, nothing offers e-mail, and whoever asks for it is told. */
@StorageTest
class WithoutMailTest {

    @Autowired
    Wessex wessex;

    @Autowired
    OtherWay byMail;

    private Person asha;

    @BeforeEach
    void aTrainee() {
        asha = wessex.trainee("Asha Rao");
    }

    @Test
    void nothingOffersIt() {
        assertThat(byMail.settings()).isEmpty();
        assertThat(says(new Help()).toString()).doesNotContain("email reminders", "e-mail");
    }

    @Test
    void whoeverAsksIsToldSoWithAWayOn() {
        for (var command :
                List.of(new Open(), new Save(MailCard.NONE, "asha@example.org", "INSTEAD"), new SendAgain(0))) {
            assertThat(says(command)).isInstanceOfSatisfying(Refusal.class, it -> {
                assertThat(it.reason()).startsWith("Your team has not set up e-mail.");
                assertThat(it.ways()).isNotEmpty();
            });
        }
        assertThat(byMail.send(When.WHERE_THE_CHAT_IS_BLOCKED, asha.id(), List.of(), MailCards.notSetUp()))
                .isEmpty();
    }

    private Card says(Command command) {
        return wessex.sees(asha, command);
    }
}
