package dev.soundingboard.teams.registration;

import java.net.URI;

/** Where the channel lives. Not configurable: whoever could point these elsewhere could speak as anybody. */
public interface ChannelAddresses {

    /** Tells where the keys are that the channel signs with. */
    URI openIdMetadata();

    /** The connector for somebody who hasn't spoken yet. */
    String serviceUrl();
}
