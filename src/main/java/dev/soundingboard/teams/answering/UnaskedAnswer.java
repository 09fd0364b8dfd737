package dev.soundingboard.teams.answering;

import com.microsoft.bot.builder.InvokeResponse;
import dev.soundingboard.teams.activity.Incoming;
import java.net.HttpURLConnection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Answers what only our own cards or manifest could lead to, and they don't: dialogs, link previews, sign-in. Should a
 * client send one all the same, nobody is left before a spinning wheel.
 */
@Component
class UnaskedAnswer implements InvokeAnswer {

    private static final String NOT_HERE = "I can’t do that here. Say help in your own chat with me.";

    /** Each in the shape that Teams takes for it; empty where it waits for no words. */
    private static final Map<String, Optional<Object>> ANSWERS = Stream.of(
                    words(
                            new DialogBox(NOT_HERE),
                            "task/fetch",
                            "task/submit",
                            "composeExtension/fetchTask",
                            "composeExtension/submitAction"),
                    words(
                            ComposeBox.message(NOT_HERE),
                            "composeExtension/selectItem",
                            "composeExtension/queryLink",
                            "composeExtension/anonymousQueryLink",
                            "composeExtension/querySettingUrl"),
                    words(
                            null,
                            "composeExtension/setting",
                            "composeExtension/onCardButtonClicked",
                            "signin/verifyState",
                            "message/submitAction"))
            .flatMap(it -> it)
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    @Override
    public Set<String> kinds() {
        return ANSWERS.keySet();
    }

    @Override
    public InvokeResponse answer(Incoming activity) {
        var body = ANSWERS.getOrDefault(activity.invoked(), Optional.empty());
        return new InvokeResponse(HttpURLConnection.HTTP_OK, body.orElse(null));
    }

    private static Stream<Map.Entry<String, Optional<Object>>> words(@Nullable Object body, String... kinds) {
        return Stream.of(kinds).map(kind -> Map.entry(kind, Optional.ofNullable(body)));
    }

    /** A dialog that closes with a sentence. */
    record DialogBox(Message task) {

        DialogBox(String text) {
            this(new Message("message", text));
        }

        record Message(String type, String value) {}
    }
}
