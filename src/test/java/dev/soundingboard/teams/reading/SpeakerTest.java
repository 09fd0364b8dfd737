package dev.soundingboard.teams.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.chat.ConversationReference;
import dev.soundingboard.chat.Identity;
import dev.soundingboard.chat.Turn;
import dev.soundingboard.teams.Activities;
import dev.soundingboard.teams.ChannelTest;
import dev.soundingboard.teams.activity.ActivityJson;
import dev.soundingboard.teams.activity.Incoming;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** Who speaks, by what the channel says of them. */
@ChannelTest
class SpeakerTest {

    private static final String URL = "http://localhost/";

    @Autowired
    Turns turns;

    @Autowired
    ActivityJson json;

    @Test
    void theSpeakerIsWhomTheChannelNames() {
        assertThat(turn(Activities.message(URL, "hello")).map(Turn::identity))
                .contains(new Identity(
                        UUID.fromString(Activities.TENANT),
                        UUID.fromString(Activities.ASHA),
                        "Asha Rao",
                        ZoneId.of("Europe/London"),
                        new ConversationReference(URL, "a:" + Activities.ASHA)));
    }

    @Test
    void aNameIsPlainWords() {
        var activity = Activities.message(URL, "hello");
        ((ObjectNode) activity.path("from"))
                .put("name", "Asha [Rao](http://evil.example) **<b>\u202eRAO\u0000 (Trust)");

        assertThat(turn(activity).map(it -> it.identity().name()))
                .contains("Asha Rao (http://evil.example) b RAO (Trust)");
    }

    @Test
    void aZoneThatDoesNotExistIsNoZone() {
        var activity = Activities.message(URL, "hello").put("localTimezone", "Middle-earth/Shire");
        assertThat(turn(activity)).isPresent().map(it -> it.identity().zone()).isEmpty();
    }

    @Test
    void theClientsOwnWordForItsZoneDoesToo() {
        var activity = Activities.message(URL, "hello");
        activity.remove("localTimezone");
        ((ObjectNode) activity.at("/entities/0")).put("timezone", "Europe/Paris");
        assertThat(turn(activity).map(it -> it.identity().zone())).contains(ZoneId.of("Europe/Paris"));
    }

    private Optional<Turn> turn(ObjectNode activity) {
        return turns.read(new Incoming(json.read(Activities.bytes(activity)).orElseThrow()));
    }
}
