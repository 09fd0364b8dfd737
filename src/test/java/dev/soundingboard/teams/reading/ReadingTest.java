package dev.soundingboard.teams.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.ConversationCommand.Hello;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.ConversationCommand.Installed;
import dev.soundingboard.chat.ConversationCommand.Removed;
import dev.soundingboard.chat.ConversationCommand.SpokenInPublic;
import dev.soundingboard.chat.ConversationCommand.Unknown;
import dev.soundingboard.chat.Turn;
import dev.soundingboard.mentor.MentorCommand.SendToMe;
import dev.soundingboard.teams.Activities;
import dev.soundingboard.teams.ChannelTest;
import dev.soundingboard.teams.activity.ActivityJson;
import dev.soundingboard.teams.activity.Incoming;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** What an activity asks for, and who asks. */
@ChannelTest
class ReadingTest {

    private static final String URL = "http://localhost/";
    private static final String CHAT = "https://teams.microsoft.com/l/chat/0/0?users=28:" + Activities.APP;
    private static final String MENTION = "<at>Sounding Board</at>";

    @Autowired
    Turns turns;

    @Autowired
    ActivityJson json;

    @ParameterizedTest
    @ValueSource(strings = {"hello", "  Hello!  ", "hello&nbsp;", "HELLO\n"})
    void wordsAreReadByThePhraseBook(String text) {
        assertThat(command(Activities.message(URL, text))).contains(new Hello());
    }

    @Test
    void entitiesAreReadAsTheSignsTheyStandFor() {
        assertThat(command(Activities.message(URL, "5 &lt; 6 &amp; 7"))).contains(new Unknown("5 < 6 & 7"));
    }

    @Test
    void theBotsOwnNameIsNotPartOfWhatIsSaid() {
        assertThat(command(mentioned(Activities.message(URL, MENTION + " hello"))))
                .contains(new Hello());
    }

    @Test
    void aMentionWithoutItsWordsTakesNothingAway() {
        var mentioned = mentioned(Activities.message(URL, "hello"));
        ((ObjectNode) mentioned.withArray("/entities").get(1)).remove("text");

        assertThat(command(mentioned)).contains(new Hello());
    }

    @Test
    void aPressedButtonIsReadByItsVerb() {
        assertThat(command(Activities.execute(URL, "home", "{}"))).contains(new Home());
        assertThat(command(Activities.submit(URL, "{\"verb\": \"home\"}"))).contains(new Home());
    }

    @Test
    void theVerbBesideTheDataWinsOverOneInside() {
        assertThat(command(Activities.execute(URL, "home", "{\"verb\": \"hello\"}")))
                .contains(new Home());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "[]", "\"x\"", "null", "{\"verb\": 1}", "{\"verb\": \"installed\"}", "{\"verb\": {}}"})
    void aButtonThatIsNoCommandIsUnknown(String data) {
        assertThat(command(Activities.execute(URL, "no-such-verb", data))).contains(new Unknown(""));
    }

    @Test
    void theAppIsInstalledAndRemoved() {
        assertThat(command(installation("add"))).contains(new Installed());
        assertThat(command(installation("remove"))).contains(new Removed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"add-upgrade", "remove-upgrade", "", "anything"})
    void anUpgradeIsNoNews(String action) {
        assertThat(command(installation(action))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "conversationUpdate",
                "contactRelationUpdate",
                "typing",
                "messageReaction",
                "messageUpdate",
                "messageDelete",
                "event",
                "endOfConversation",
                "handoff",
                "trace",
                "new-kind"
            })
    void otherKindsNeedNoAnswer(String type) {
        assertThat(command(Activities.personal(URL, type))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"channel", "groupChat", "something"})
    void amongOthersOnlyAMentionIsAnswered(String kind) {
        assertThat(command(among(kind, Activities.message(URL, "hello")))).isEmpty();
        assertThat(command(among(kind, installation("add")))).isEmpty();
        var mentioned = turn(among(kind, mentioned(Activities.message(URL, MENTION + " hello"))));
        assertThat(mentioned).map(Turn::command).contains(new SpokenInPublic(CHAT));
        assertThat(mentioned).map(it -> it.identity().reference()).isEmpty();
    }

    /** Two people's chat says that it is personal too; what we write to somebody must never come there. */
    @Test
    void aChatOfTwoPeopleIsNotOneWithUs() {
        var pressed = Activities.execute(URL, "home", "{}");
        pressed.withObject("/conversation").put("id", "19:asha_ben@unq.gbl.spaces");
        assertThat(turn(pressed).map(Turn::command)).contains(new SpokenInPublic(CHAT));
        assertThat(turn(pressed).map(it -> it.identity().reference())).isEmpty();
    }

    @Test
    void onlyTheButtonOfASharedCardWorksAmongOthers() {
        var mentor = UUID.randomUUID();
        var pressed = Activities.execute(URL, "mentor.send-to-me", "{\"mentor\": \"%s\"}".formatted(mentor));
        assertThat(command(among("groupChat", pressed))).contains(new SendToMe(mentor));
        assertThat(command(among("groupChat", Activities.execute(URL, "mentor.send-to-me", "{}"))))
                .contains(new SpokenInPublic(CHAT));
        var opened = Activities.execute(URL, "mentor.open", "{\"mentor\": \"%s\"}".formatted(mentor));
        assertThat(command(among("groupChat", opened))).contains(new SpokenInPublic(CHAT));
    }

    private Optional<Command> command(ObjectNode activity) {
        return turn(activity).map(Turn::command);
    }

    private Optional<Turn> turn(ObjectNode activity) {
        return turns.read(new Incoming(json.read(Activities.bytes(activity)).orElseThrow()));
    }

    private static ObjectNode installation(String action) {
        return Activities.personal(URL, "installationUpdate").put("action", action);
    }

    private static ObjectNode among(String kind, ObjectNode activity) {
        activity.withObject("/conversation").put("conversationType", kind);
        return activity;
    }

    private static ObjectNode mentioned(ObjectNode activity) {
        var mention = activity.withArray("/entities")
                .addObject()
                .put("type", "mention")
                .put("text", MENTION);
        mention.withObject("/mentioned").put("id", "28:" + Activities.APP);
        return activity;
    }
}
