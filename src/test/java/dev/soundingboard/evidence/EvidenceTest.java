package dev.soundingboard.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import dev.soundingboard.Pairs;
import dev.soundingboard.Pairs.Two;
import dev.soundingboard.StorageTest;
import dev.soundingboard.TestClock;
import dev.soundingboard.Wessex;
import dev.soundingboard.agreement.AgreementCommand;
import dev.soundingboard.agreement.AgreementCommand.Confirm;
import dev.soundingboard.agreement.AgreementCommand.Then;
import dev.soundingboard.agreement.How;
import dev.soundingboard.agreement.Said;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Command;
import dev.soundingboard.evidence.EvidenceCommand.Of;
import dev.soundingboard.evidence.EvidenceCommand.Show;
import dev.soundingboard.journal.JournalCommand.KeepNote;
import dev.soundingboard.journal.JournalCommand.Met;
import dev.soundingboard.journal.JournalCommand.Save;
import dev.soundingboard.people.Person;
import dev.soundingboard.standing.StandingCommand;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody takes away: dates and hours for others, what was written for themself alone (S6, M4, D2, D4). */
@StorageTest
class EvidenceTest {

    private static final String AWKWARD = "<script>alert(1)</script> **bold** 🙂 مرحبا ]]>";

    @Autowired
    Pairs pairs;

    @Autowired
    Wessex wessex;

    @Autowired
    EvidenceEndpoint endpoint;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private Two two;

    @BeforeEach
    void aPair() {
        clock.startsAgain();
        two = pairs.ofWessex();
    }

    @Test
    void whoHasNothingYetIsToldWhatIsCounted() {
        assertThat(card(two.trainee(), new Show()))
                .asString()
                .contains("There is nothing to take away yet. When you have logged that you met, it is counted here.");
    }

    @Test
    void evidenceGivesDatesAndHoursAndNothingThatWasSaid() throws IOException {
        theyHaveMet();
        wessex.says(
                two.mentor(),
                new StandingCommand.Save(UUID.randomUUID(), 0, "Supervision", "2026-11-20", "1.5", "2", "To listen."));

        var card = evidence(two.mentor());
        assertThat(card.totals())
                .extracting(EvidenceCard.Line::name, EvidenceCard.Line::says)
                .containsExactly(
                        tuple("Supervision", "once, 1.5 hours, 2 CPD points"),
                        tuple("Mentoring session, as mentor", "once, 1 hour"));
        assertThat(text(card.csv())).isEqualTo("""
                        \uFEFFdate,activity,hours,points
                        2026-11-20,Supervision,1.5,2
                        2026-11-23,"Mentoring session, as mentor",1,0
                        """);
        var pages = new PdfReader(Objects.requireNonNull(open(card.pdf()).getBody()));
        assertThat(new PdfTextExtractor(pages).getTextFromPage(1))
                .contains("Dr Alison Bell", "20 November 2026 to 23 November 2026", "Mentoring session, as mentor")
                .doesNotContain("Asha", "gradual", "Influencing", "listen");
    }

    @Test
    void ownRecordsHoldWhatBothWroteAndNobodyElsesNote() {
        theyHaveMet();

        assertThat(text(evidence(two.trainee()).records()))
                .contains("Session with Dr Alison Bell, 23 November 2026", "60 minutes", "Influencing")
                .contains("A gradual return.", "My private note", "I was too quick.")
                .doesNotContain("She will do well.");
        assertThat(text(evidence(two.mentor()).records()))
                .contains("Session with Asha Rao", "A gradual return.", "She will do well.")
                .doesNotContain("too quick");
    }

    @Test
    void whatTheTwoAgreedIsAmongTheirRecordsWithHowBothConfirmed() {
        theyHaveMet();
        theyAgree();

        assertThat(text(evidence(two.trainee()).records()))
                .contains("What I agreed with Dr Alison Bell", "Nothing about exams")
                .contains("Me: Talked through on 23 November 2026", "Dr Alison Bell: Signed on 23 November 2026");
    }

    @Test
    void whoHasOnlyAgreedTakesThatAwayAndNoEmptyPortfolio() {
        theyAgree();

        var card = evidence(two.mentor());
        assertThat(card.pdf()).isEmpty();
        assertThat(text(card.records())).contains("What I agreed with Asha Rao", "Nothing about exams");
    }

    @Test
    void whateverPeopleTypedStaysText() {
        var session = theyHaveMet();
        wessex.says(two.trainee(), new Save(session, 2, "", "", AWKWARD));

        assertThat(text(evidence(two.trainee()).records()))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; **bold** 🙂 مرحبا ]]&gt;")
                .doesNotContain("<script>");
        assertThat(open(evidence(two.trainee()).records()).getHeaders().getFirst("Content-Security-Policy"))
                .contains("default-src 'none'", "sandbox");
    }

    @Test
    void onlyTheDaysThatTheyChoseAreCounted() {
        theyHaveMet();

        assertThat(card(two.trainee(), new Of("2026-11-24", "2026-11-30")))
                .asString()
                .contains("There is nothing from 24 November 2026 to 30 November 2026. Choose other days.");
        assertThat(((EvidenceCard) card(two.trainee(), new Of("2026-11-01", "2026-11-23"))).totals())
                .hasSize(1);
    }

    @Test
    void daysThatMakeNoSenseAreAskedForAgainWithWhatWasTyped() {
        theyHaveMet();

        assertThat(card(two.trainee(), new Of("2026-11-30", "2026-11-01")))
                .isInstanceOfSatisfying(EvidenceCard.class, form -> {
                    assertThat(form.problem())
                            .isEqualTo("Choose a first and a last day. The last can’t come before the first.");
                    assertThat(form.from()).isEqualTo("2026-11-30");
                    assertThat(form.pdf()).isEmpty();
                });
        assertThat(card(two.trainee(), new Of("30 February", "")))
                .asString()
                .contains("Choose a first and a last day.");
    }

    @Test
    void itsAddressIsSoonWorthNothing() {
        theyHaveMet();
        var address = evidence(two.trainee()).records();
        clock.passes(Duration.ofMinutes(14));
        assertThat(open(address).getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(open(address).getHeaders().getCacheControl()).isEqualTo("no-store");

        clock.passes(Duration.ofMinutes(2));

        assertThat(open(address).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void anAddressThatWasChangedOrWasForSomethingElseOpensNothing() {
        theyHaveMet();
        var token = token(evidence(two.trainee()).records());

        assertThat(endpoint.file(token.substring(0, token.length() - 4) + "AAAA")
                        .getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(endpoint.file("junk").getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void whoHasLeftTheSchemeGetsNothingByAnOldAddress() {
        theyHaveMet();
        var address = evidence(two.trainee()).records();

        jdbc.sql("DELETE FROM person_role WHERE person = ?")
                .param(two.trainee().id())
                .update();

        assertThat(open(address).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    /** One session, with what both wrote and a note of each. */
    private UUID theyHaveMet() {
        wessex.says(two.trainee(), new Met(two.id(), null));
        var session = jdbc.sql("SELECT id FROM session WHERE mentorship = ?")
                .param(two.id())
                .query(UUID.class)
                .single();
        wessex.says(two.trainee(), new Save(session, 1, "Influencing", "", "A gradual return."));
        wessex.says(two.trainee(), new KeepNote(session, 0, "I was too quick."));
        wessex.says(two.mentor(), new KeepNote(session, 0, "She will do well."));
        return session;
    }

    private void theyAgree() {
        wessex.says(
                two.trainee(),
                new AgreementCommand.Save(
                        two.id(), 1, "A3", 0, Then.TALKED_THROUGH, new Said("Nothing about exams", "", "", "")));
        var version = jdbc.sql("SELECT version FROM agreement WHERE mentorship = ?")
                .param(two.id())
                .query(Integer.class)
                .single();
        wessex.says(two.mentor(), new Confirm(two.id(), 1, version, How.SIGNED));
    }

    private EvidenceCard evidence(Person person) {
        return (EvidenceCard) card(person, new Show());
    }

    private Card card(Person person, Command command) {
        return wessex.sees(person, command);
    }

    private String text(String address) {
        return new String(Objects.requireNonNull(open(address).getBody()), UTF_8);
    }

    private ResponseEntity<byte[]> open(String address) {
        return endpoint.file(token(address));
    }

    private static String token(String address) {
        return address.replaceAll(".*/evidence/|/mentoring[.].*", "");
    }
}
