package dev.soundingboard.teams;

import dev.soundingboard.teams.files.FileSources;
import java.net.InetAddress;
import java.net.URI;

/** The files of the channel that runs beside the bot, and of whatever else a test starts on this machine. */
public class LoopbackSources implements FileSources {

    private final LoopbackAddresses addresses;

    public LoopbackSources(LoopbackAddresses addresses) {
        this.addresses = addresses;
    }

    @Override
    public boolean isChannel(URI address, String serviceUrl) {
        return address.toString().startsWith(addresses.serviceUrl());
    }

    @Override
    public boolean isStore(URI address) {
        return "localhost".equals(address.getHost());
    }

    @Override
    public boolean allows(InetAddress address) {
        return address.isLoopbackAddress();
    }
}
