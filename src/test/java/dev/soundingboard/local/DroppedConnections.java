package dev.soundingboard.local;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Closes a connection without an answer, which no servlet can. */
class DroppedConnections extends ValveBase {

    private static final String MARK = DroppedConnections.class.getName();

    DroppedConnections() {
        super(true);
    }

    /** In the place of an answer. */
    static ServerResponse drop(ServerRequest request) {
        request.servletRequest().setAttribute(MARK, true);
        return ServerResponse.ok().build();
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        getNext().invoke(request, response);
        if (request.getAttribute(MARK) != null) {
            response.getCoyoteResponse().action(ActionCode.CLOSE_NOW, null);
        }
    }
}
