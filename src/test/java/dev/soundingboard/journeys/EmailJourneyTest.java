package dev.soundingboard.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.soundingboard.local.LocalMails;
import dev.soundingboard.local.LocalMails.LocalMail;
import dev.soundingboard.local.LocalOrders;
import dev.soundingboard.local.Player;
import dev.soundingboard.teams.LoopbackAddresses;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Reminders by e-mail: at an address that was confirmed, instead of in Teams, until one tap stops them. */
class EmailJourneyTest extends JourneyOfAPair {

    private static final String HOME = "asha.at.home@example.org";
    private static final Pattern OUR_LINK = Pattern.compile("https?://[^/\\s]+(/mail/\\S+)");

    @Autowired
    LocalMails mails;

    @Autowired
    LoopbackAddresses addresses;

    @Autowired
    LocalOrders orders;

    private final HttpClient http = HttpClient.newHttpClient();

    @AfterEach
    void nothingIsBlocked() throws Exception {
        orders.allIsWell();
    }

    @Test
    void aTraineeGetsThemAtHomeAndStopsThemAgain() throws Exception {
        asha.says("reminders").presses("E-mail reminders").sees("Nobody but you sees your address");
        asha.presses("Save", Map.of("address", "asha at home", "choice", "INSTEAD"))
                .sees("I can’t write to that address.");
        assertThat(asha.typed()).containsEntry("address", "asha at home");
        asha.presses("Save", Map.of("address", HOME)).sees("I’m sending a link to this address.");
        confirms(asha, HOME);

        asha.says("plan session")
                .presses("Plan it", Map.of("date", inDays(10), "time", "12:00", "length", "60", "format", "Video"));
        asha.sees("Your session with Dr Alison Bell");
        var before = asha.chat().messages().size();
        time.passes(Duration.ofDays(8));
        var mail = mailed(HOME, "You have a session on ");
        assertThat(mail.text()).doesNotContain("Asha", "Alison");
        assertThat(mail.attachments())
                .singleElement()
                .satisfies(file -> assertThat(file.content()).contains("BEGIN:VCALENDAR"));
        assertThat(asha.chat().messages()).hasSize(before);

        assertThat(post(pathIn(mail))).contains("The e-mails are stopped");
        asha.sees("E-mails are stopped");
        time.passes(Duration.ofDays(1).plusHours(12));
        asha.sees("A reminder: you meet Dr Alison Bell");
    }

    @Test
    void whoBlockedTheBotIsToldByEMailThatSomethingWaits() throws Exception {
        var ward = "bell.on.leave@example.org";
        bell.says("email me").presses("Save", Map.of("address", ward, "choice", "WHERE_BLOCKED"));
        confirms(bell, ward);
        orders.fault(
                "\"status\": 403, \"code\": \"ConversationBlockedByUser\", \"operation\": \"send\"",
                bell.person().aadObjectId().toString());
        var before = bell.chat().messages().size();

        asha.says("plan session")
                .presses("Plan it", Map.of("date", inDays(10), "time", "12:00", "length", "60", "format", "Video"));

        var mail = mailed(ward, "There is news about your session on ");
        assertThat(mail.attachments()).hasSize(1);
        assertThat(mail.text()).doesNotContain("Asha", "Alison");
        assertThat(bell.chat().messages()).hasSize(before);
        assertThat(post(pathIn(mail))).contains("The e-mails are stopped");

        orders.allIsWell();
        bell.says("hello")
                .hasRead("E-mails are stopped"); // if it wasn't too late for the block, it comes before what waited
    }

    @Test
    void junkInAnAddressOpensAPlainPage() throws Exception {
        for (var path : List.of("/mail/confirm/junk", "/mail/stop/junk", "/mail/stop/%F0%9F%99%82")) {
            assertThat(get(path)).contains("This link doesn’t work any more");
            assertThat(post(path)).contains("This link doesn’t work any more");
        }
    }

    /** Presses the button behind the link that was mailed; to open it is not enough. */
    private void confirms(Player player, String address) throws IOException, InterruptedException {
        var link = pathIn(mailed(address, "Confirm your address"));
        assertThat(get(link)).contains("<button>Confirm</button>");
        assertThat(post(link)).contains("Your address is confirmed");
        player.sees("Your e-mail address is confirmed");
    }

    private LocalMail mailed(String address, String words) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> mails.all().stream()
                                .filter(mail -> mail.to().equals(address))
                                .filter(mail -> mail.toString().contains(words))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private static String pathIn(LocalMail mail) {
        var link = OUR_LINK.matcher(mail.text());
        assertThat(link.find()).as(mail.text()).isTrue();
        return link.group(1);
    }

    private String get(String path) throws IOException, InterruptedException {
        return answer(request(path).GET());
    }

    /** As a mail client does by its own button. */
    private String post(String path) throws IOException, InterruptedException {
        return answer(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click")));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(addresses.root().resolve(path));
    }

    private String answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString()).body();
    }

    private String inDays(int days) {
        return LocalDate.ofInstant(time.now(), ZoneOffset.UTC).plusDays(days).toString();
    }
}
