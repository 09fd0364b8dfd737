package dev.soundingboard.teams.registration;

import java.net.URI;
import org.springframework.stereotype.Component;

@Component
class MicrosoftAddresses implements ChannelAddresses {

    @Override
    public URI openIdMetadata() {
        return URI.create("https://login.botframework.com/v1/.well-known/openidconfiguration");
    }

    @Override
    public String serviceUrl() {
        return "https://smba.trafficmanager.net/teams/";
    }
}
