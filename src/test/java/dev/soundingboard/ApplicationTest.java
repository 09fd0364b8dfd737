package dev.soundingboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.chat.ConversationCommand.Hello;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@StorageTest
class ApplicationTest {

    @Autowired
    Wessex wessex;

    @Test
    void aTraineeIsGreeted() {
        assertThat(wessex.says(wessex.trainee("Asha Rao"), new Hello())).isNotNull();
    }
}
