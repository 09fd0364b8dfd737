package dev.soundingboard.teams.files;

import dev.soundingboard.teams.registration.TeamsProperties;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** HTTPS at Microsoft's usual port, at a name on the list, at an address of the public internet. */
@Component
class MicrosoftSources implements FileSources {

    private static final List<String> CHANNEL = List.of("smba.trafficmanager.net", "*.smba.trafficmanager.net");
    private static final Set<Integer> PORTS = Set.of(-1, 443);

    /** A name, and not an address written in numbers. */
    private static final Pattern NAME = Pattern.compile("([a-z0-9-]+\\.)+[a-z]{2,}");

    private final List<String> stores;

    MicrosoftSources(TeamsProperties properties) {
        stores = properties.fileHosts();
    }

    @Override
    public boolean isChannel(URI address, String serviceUrl) {
        return isProper(address) && (isOn(CHANNEL, address) || isThatOf(serviceUrl, address));
    }

    @Override
    public boolean isStore(URI address) {
        return isProper(address) && isOn(stores, address);
    }

    @Override
    public boolean allows(InetAddress address) {
        return PublicInternet.has(address);
    }

    private static boolean isProper(URI address) {
        return "https".equals(address.getScheme())
                && PORTS.contains(address.getPort())
                && address.getRawUserInfo() == null
                && NAME.matcher(host(address)).matches();
    }

    private static boolean isThatOf(String serviceUrl, URI address) {
        var channel = URI.create(serviceUrl);
        return "https".equals(channel.getScheme()) && host(address).equals(host(channel));
    }

    private static boolean isOn(List<String> hosts, URI address) {
        return hosts.stream()
                .map(it -> it.toLowerCase(Locale.ROOT))
                .anyMatch(it -> it.startsWith("*.")
                        ? host(address).endsWith(it.substring(1))
                        : host(address).equals(it));
    }

    private static String host(URI address) {
        return address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
    }
}
