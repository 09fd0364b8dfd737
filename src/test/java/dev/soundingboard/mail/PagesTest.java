package dev.soundingboard.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import dev.soundingboard.TestClock;
import dev.soundingboard.Wessex;
import dev.soundingboard.calendar.CalendarLinks;
import dev.soundingboard.calendar.Meeting;
import dev.soundingboard.mail.MailCommand.Open;
import dev.soundingboard.people.Person;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** What a link in an e-mail opens; junk opens nothing, and to look changes nothing. */
@MailTest
class PagesTest {

    private static final String HOME = "asha.at.home@example.org";
    private static final int TAPS = 4;

    @Autowired
    Wessex wessex;

    @Autowired
    Correspondence letters;

    @Autowired
    MailEndpoint endpoint;

    @Autowired
    MailLinks links;

    @Autowired
    MailAddresses addresses;

    @Autowired
    CalendarLinks calendar;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private Person asha;
    private MockMvc browser;

    @BeforeEach
    void somebodyWithAnAddress() {
        asha = wessex.trainee("Asha Rao");
        letters.startsAgain();
        letters.saves(asha, MailCard.NONE, HOME, Choice.INSTEAD);
        browser = MockMvcBuilders.standaloneSetup(endpoint).build();
    }

    @Test
    void everyPageIsPlainKeptNowhereAndCanRunNothing() throws Exception {
        var page = answer(get(toConfirm()));

        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(page.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(page.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.getHeader("Content-Security-Policy")).startsWith("default-src 'none'; form-action 'self'");
        assertThat(page.getContentAsString()).contains("Confirm your address").doesNotContain("Asha", HOME, "script");
    }

    @Test
    void toLookChangesNothing() throws Exception {
        for (var look : List.of(get(toConfirm()), head(toConfirm()), get(toStop()), head(toStop()))) {
            assertThat(answer(look).getStatus()).isEqualTo(200);
        }
        assertThat(answer(put(toConfirm())).getStatus()).isEqualTo(405);
        assertThat(address().unconfirmed()).isTrue();
    }

    @Test
    void aMailClientsOwnButtonStopsThemHoweverItPosts() throws Exception {
        var stop = toStop();
        assertThat(answer(post(stop)
                                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                                .content("List-Unsubscribe=One-Click"))
                        .getStatus())
                .isEqualTo(200);
        assertThat(address().known()).isFalse();

        var part = new MockMultipartFile("List-Unsubscribe", "One-Click".getBytes(StandardCharsets.UTF_8));
        assertThat(answer(multipart(stop).file(part)).getStatus()).as("again").isEqualTo(200);
        assertThat(answer(post(stop).content("x".repeat(1_000_000))).getStatus())
                .isEqualTo(200);
        assertThat(answer(get(stop)).getContentAsString()).contains("The e-mails are stopped");
    }

    @Test
    void junkOpensNothing() throws Exception {
        var meeting = new Meeting(UUID.randomUUID(), 0, clock.instant(), Duration.ofHours(1));
        var ofACalendar = calendar.ics(meeting).replaceAll(".*/calendar/|[.]ics$", "");
        var toStop = token(toStop());
        for (var token : List.of(
                "junk",
                "🙂",
                "eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.",
                "x".repeat(5_000),
                ofACalendar,
                toStop,
                token(toConfirm()) + "x")) {
            for (var request : List.of(get("/mail/confirm/{token}", token), post("/mail/confirm/{token}", token))) {
                var page = answer(request);
                assertThat(page.getStatus()).as(token).isEqualTo(404);
                assertThat(page.getContentAsString()).contains("This link doesn’t work any more");
            }
        }
        assertThat(answer(post("/mail/stop/{token}", token(toConfirm()))).getStatus())
                .as("what confirms an address stops nothing")
                .isEqualTo(404);
        assertThat(address().unconfirmed()).isTrue();
    }

    @Test
    void aLinkToConfirmLastsADayAndOneToStopAYear() throws Exception {
        var confirm = toConfirm();
        var stop = toStop();

        clock.passes(Duration.ofHours(24).plusSeconds(1));
        assertThat(answer(post(confirm)).getStatus()).isEqualTo(404);
        clock.passes(Duration.ofDays(365));
        assertThat(answer(post(stop)).getStatus()).isEqualTo(200);
        assertThat(address().known()).isFalse();
    }

    @Test
    void twoTapsAtOnceAreOne() throws Exception {
        for (var path : List.of(toConfirm(), toStop())) {
            assertThat(atOnce(path)).as(path).containsOnly(200);
        }

        assertThat(address().known()).isFalse();
        assertThat(jdbc.sql("SELECT kind FROM notification WHERE person = ? AND kind IN (?, ?)")
                        .params(asha.id(), MailNotifications.CONFIRMED, MailNotifications.STOPPED)
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(MailNotifications.CONFIRMED, MailNotifications.STOPPED);
    }

    private List<Integer> atOnce(String path) throws Exception {
        var taps = Executors.newFixedThreadPool(TAPS);
        try {
            List<Integer> answers = new ArrayList<>();
            Callable<Integer> tap = () -> answer(post(path)).getStatus();
            for (var answer : taps.invokeAll(Collections.nCopies(TAPS, tap))) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            taps.shutdown();
        }
    }

    private MailCard address() {
        return (MailCard) letters.says(asha, new Open());
    }

    private String toConfirm() {
        return path(links.toConfirm(code()));
    }

    private String toStop() {
        return path(links.toStop(code()));
    }

    private UUID code() {
        return addresses.findById(asha.id()).orElseThrow().code();
    }

    private static String path(String link) {
        return link.substring(link.indexOf("/mail/"));
    }

    private static String token(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private MockHttpServletResponse answer(RequestBuilder request) throws Exception {
        return browser.perform(request).andReturn().getResponse();
    }
}
