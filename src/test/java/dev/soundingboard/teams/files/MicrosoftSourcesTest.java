package dev.soundingboard.teams.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.teams.Activities;
import dev.soundingboard.teams.registration.TeamsProperties;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From where the bot that ships fetches files, and to whom it shows its token. */
class MicrosoftSourcesTest {

    private static final String SERVICE_URL = "https://smba.trafficmanager.net/uk/";

    private final FileSources sources = new MicrosoftSources(new TeamsProperties(
            Activities.APP,
            "a-secret",
            null,
            "",
            false,
            UUID.fromString(Activities.TENANT),
            Set.of(),
            List.of("*.sharepoint.com", "files.example.org")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://smba.trafficmanager.net/uk/v3/attachments/1/views/original",
                "https://uk.smba.trafficmanager.net/v3/attachments/1/views/original",
                "https://SMBA.trafficmanager.net:443/v3/attachments/1/views/original"
            })
    void theChannelsOwnStoreIsShownTheToken(String address) {
        assertThat(sources.isChannel(URI.create(address), SERVICE_URL)).isTrue();
        assertThat(sources.isStore(URI.create(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://trust-my.sharepoint.com/personal/asha/download.aspx?tempauth=1",
                "https://files.example.org/face.png"
            })
    void aStoreOnTheListIsAskedWithoutOne(String address) {
        assertThat(sources.isStore(URI.create(address))).isTrue();
        assertThat(sources.isChannel(URI.create(address), SERVICE_URL)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://trust.sharepoint.com/face.png",
                "http://smba.trafficmanager.net/face.png",
                "ftp://trust.sharepoint.com/face.png",
                "file:///etc/passwd",
                "https://evil.example/trust.sharepoint.com/face.png",
                "https://trust.sharepoint.com.evil.example/face.png",
                "https://evilsharepoint.com/face.png",
                "https://sharepoint.com/face.png",
                "https://evil@trust.sharepoint.com/face.png",
                "https://trust.sharepoint.com:8443/face.png",
                "https://smba.trafficmanager.net.evil.example/face.png",
                "https://evil-smba.trafficmanager.net/face.png",
                "https://127.0.0.1/face.png",
                "https://[::1]/face.png",
                "https://2130706433/face.png",
                "https://localhost/face.png",
                "https://metadata/face.png",
                "https:///face.png",
                "face.png",
                ""
            })
    void nowhereElse(String address) {
        assertThat(sources.isChannel(URI.create(address), SERVICE_URL)).isFalse();
        assertThat(sources.isStore(URI.create(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "127.0.0.1",
                "169.254.169.254",
                "172.16.0.1",
                "192.0.0.8",
                "192.168.1.1",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::1",
                "2001:0:a00:1::1",
                "fc00::1",
                "fd12::1",
                "fe80::1",
                "ff02::1"
            })
    void anAddressOfOurOwnNetworkIsNeverConnectedTo(String address) throws UnknownHostException {
        assertThat(sources.allows(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"52.113.194.132", "13.107.136.10", "2603:1026::1"})
    void anAddressOfThePublicInternetMayBe(String address) throws UnknownHostException {
        assertThat(sources.allows(InetAddress.getByName(address))).isTrue();
    }
}
