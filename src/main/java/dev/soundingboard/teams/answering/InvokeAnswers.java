package dev.soundingboard.teams.answering;

import com.microsoft.bot.builder.InvokeResponse;
import dev.soundingboard.teams.activity.Incoming;
import java.net.HttpURLConnection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Answers what Teams waits for, each kind by its answerer. Of a kind that we don't know we say so. */
@Component
public class InvokeAnswers {

    private final Map<String, InvokeAnswer> answerers;

    InvokeAnswers(List<InvokeAnswer> answerers) {
        this.answerers = answerers.stream()
                .flatMap(it -> it.kinds().stream().map(kind -> Map.entry(kind, it)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public InvokeResponse answer(Incoming activity) {
        var answerer = answerers.get(activity.invoked());
        return answerer == null
                ? new InvokeResponse(HttpURLConnection.HTTP_NOT_IMPLEMENTED, null)
                : answerer.answer(activity);
    }
}
