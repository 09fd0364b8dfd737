package dev.soundingboard.teams;

import dev.soundingboard.teams.registration.ChannelAddresses;
import java.net.URI;
import org.springframework.core.env.Environment;

/** The channel that runs beside the bot, on the bot's own port. */
public class LoopbackAddresses implements ChannelAddresses {

    private final Environment environment;

    public LoopbackAddresses(Environment environment) {
        this.environment = environment;
    }

    /** Known once the web server has started. */
    public URI root() {
        return URI.create("http://localhost:" + environment.getRequiredProperty("local.server.port"));
    }

    @Override
    public URI openIdMetadata() {
        return root().resolve("/local/openid/configuration");
    }

    @Override
    public String serviceUrl() {
        return root().resolve("/local/connector/").toString();
    }
}
