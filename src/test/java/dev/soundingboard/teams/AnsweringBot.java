package dev.soundingboard.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Dispatcher;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.local.LocalKeys;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import tools.jackson.databind.node.ObjectNode;

/** The bot with a dispatcher that replies as ordered, before a connector that answers as ordered. */
@ChannelTest
public abstract class AnsweringBot {

    public static final Card CARD = Refusal.because("It is full.");

    @MockitoBean
    protected Dispatcher dispatcher;

    @Autowired
    protected Endpoint endpoint;

    @Autowired
    protected LocalKeys keys;

    @Autowired
    protected Stored stored;

    protected StubConnector connector;

    @BeforeEach
    void start() throws IOException {
        connector = new StubConnector();
    }

    @AfterEach
    void close() {
        connector.close();
    }

    public void handlerReplies(Reply reply) {
        when(dispatcher.take(any())).thenReturn(reply);
    }

    public void handlerBreaks() {
        when(dispatcher.take(any())).thenThrow(new DataAccessResourceFailureException("the database is gone"));
    }

    public String sends(ObjectNode activity) throws Exception {
        var answer = post(activity);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    public HttpResponse<String> post(ObjectNode activity) throws Exception {
        return endpoint.post(keys.authorization(connector.serviceUrl()), Activities.bytes(activity));
    }

    public ObjectNode message() {
        return Activities.message(connector.serviceUrl(), "anything");
    }

    public ObjectNode execute() {
        return Activities.execute(connector.serviceUrl(), "home", "{}");
    }
}
