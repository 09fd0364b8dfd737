package dev.soundingboard.teams.files;

import java.net.InetAddress;
import java.net.URI;

/** From where files are fetched. A message can name any address, and we stand inside a network that its sender doesn't. */
public interface FileSources {

    /** The channel's own store, which wants to see our token; nobody else may. */
    boolean isChannel(URI address, String serviceUrl);

    /** A store where Teams puts files for us, by addresses that need no token. */
    boolean isStore(URI address);

    /** Asked of the very address that is then connected to, so that a name can't point elsewhere meanwhile. */
    boolean allows(InetAddress address);
}
