package dev.soundingboard.joining;

import static dev.soundingboard.chat.Role.ADMIN;
import static dev.soundingboard.chat.Role.TRAINEE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.Newcomers;
import dev.soundingboard.TestClock;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.PhraseBook;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.joining.JoinCommand.AcceptNotice;
import dev.soundingboard.joining.JoinCommand.As;
import dev.soundingboard.joining.JoinCommand.Join;
import dev.soundingboard.joining.JoinCommand.Switch;
import dev.soundingboard.mentor.MentorCommand.Browse;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Joining a scheme: which one, in which role, and the privacy notice that comes first. */
class JoiningTest extends Newcomers {

    @Autowired
    PhraseBook phrases;

    @Test
    void everySchemeIsShownWithWhomItIsForAndTheWayIn() { // E1
        var list = (SchemeList) says(noor, new Join());

        assertThat(list.summary()).isEqualTo("Join a scheme");
        var wessexRow = row(list, "Wessex return to training mentoring");
        assertThat(wessexRow.who()).isEqualTo("Doctors who are returning to a training post in Wessex.");
        assertThat(wessexRow.standing()).isEmpty();
        assertThat(wessexRow.ways()).contains(new Button("Join as a trainee", new As("wessex", TRAINEE)));
        assertThat(row(list, "Returners").ways()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"I want to be a mentor", "i want to mentor", "become a mentor"})
    void whoWouldLikeToMentorIsShownWhere(String words) {
        assertThat(phrases.read(words)).isEqualTo(new Join());
    }

    @Test
    void whoIsInNoSchemeIsShownTheWayIn() {
        var refusal = (Refusal) says(noor, Browse.all());

        assertThat(refusal.reason()).isEqualTo("You are not in a mentoring scheme yet.");
        assertThat(refusal.ways().get(0)).isEqualTo(Join.asButton());
    }

    @Test
    void thePrivacyNoticeComesFirstAndWhatWasAgreedIsKept() { // D1, D2
        var notice = (NoticeCard) says(noor, new As("wessex", TRAINEE));
        assertThat(notice.changed()).isFalse();
        assertThat(notice.privacy().kept()).anyMatch(it -> it.contains("Never why you were away"));

        says(noor, notice.agree());

        assertThat(jdbc.sql("SELECT notice FROM privacy_agreement WHERE person = ? AND scheme = 'wessex'")
                        .param(noor.id())
                        .query(String.class)
                        .list())
                .containsExactly(notice.privacy().version());
        assertThat(jdbc.sql("SELECT agreed_at FROM privacy_agreement WHERE person = ?")
                        .param(noor.id())
                        .query(OffsetDateTime.class)
                        .single()
                        .toInstant())
                .isEqualTo(TestClock.MONDAY_AT_NINE);
        assertThat(says(noor, new As("wessex", TRAINEE))).as("asked once").isNotInstanceOf(NoticeCard.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wessex", "north-west", "core-trainees", "generic"})
    void theNoticeSaysWhatBecomesOfSurveysAndFeedback(String scheme) { // D1, D2, F1 to F3
        var privacy = ((NoticeCard) says(noor, new As(scheme, TRAINEE))).privacy();

        assertThat(privacy.kept())
                .anyMatch(it -> it.contains("surveys") && it.contains("never kept with your name"))
                .anyMatch(it -> it.contains("Feedback") && it.contains("with your name or without"));
        assertThat(privacy.seenBy())
                .anyMatch(it ->
                        it.contains("reads the feedback") && it.contains("the middle answer of each five people"));
    }

    @Test
    void whoAgreedBeforeSurveysAndFeedbackWereNamedIsToldAndAskedAgain() { // D1, D2
        agreed("2026-11");

        assertThat(says(noor, new As("wessex", TRAINEE)))
                .isInstanceOfSatisfying(
                        NoticeCard.class, it -> assertThat(it.changed()).isTrue());
    }

    @Test
    void aNoticeThatHasChangedIsAskedAgain() { // D1, D2
        agreed("old");

        assertThat(says(noor, new As("wessex", TRAINEE)))
                .isInstanceOfSatisfying(
                        NoticeCard.class, it -> assertThat(it.changed()).isTrue());
    }

    @Test
    void whoAgreesToAnOlderNoticeIsShownTheCurrentOne() { // D1, D2
        var answer = says(noor, new AcceptNotice("wessex", TRAINEE, "old"));

        assertThat(answer)
                .isInstanceOfSatisfying(
                        NoticeCard.class, it -> assertThat(it.changed()).isTrue());
        assertThat(jdbc.sql("SELECT count(*) FROM privacy_agreement WHERE person = ?")
                        .param(noor.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void nobodyBecomesAnAdminFromTheChat() {
        var reason =
                "You can’t join as that from here. Ask the SuppoRTT Wessex mentoring team, supportt.wx@hee.nhs.uk.";

        assertThat(refused(noor, new As("wessex", ADMIN))).isEqualTo(reason);
        assertThat(refused(noor, new AcceptNotice("wessex", ADMIN, "2027-02"))).isEqualTo(reason);
    }

    @Test
    void aSchemeThatIsNotThereIsRefused() {
        assertThat(refused(noor, new As("atlantis", TRAINEE))).isEqualTo("We can’t find that scheme.");
        assertThat(refused(noor, new AcceptNotice("atlantis", TRAINEE, "1"))).isEqualTo("We can’t find that scheme.");
    }

    @Test
    void whoIsInTwoSchemesSwitchesBetweenThem() {
        joins(noor, "wessex", "2027-03-23");
        joins(noor, RETURNERS, "2026-11-01");
        assertThat(wessex.actor(noor).scheme()).isEqualTo(RETURNERS);

        var rows = (SchemeList) says(noor, new Join());
        assertThat(row(rows, "Returners").standing())
                .isEqualTo("You are a trainee here. This is the scheme we talk about now.");
        assertThat(row(rows, "Wessex return to training mentoring").ways())
                .contains(new Button("Switch to Wessex return to training mentoring", new Switch("wessex")));

        assertThat(says(noor, new Switch("wessex")).summary())
                .isEqualTo("We now talk about Wessex return to training mentoring");
        assertThat(says(noor, Browse.all())).isNotInstanceOf(Refusal.class);
        assertThat(wessex.actor(noor).scheme()).isEqualTo("wessex");
    }

    @Test
    void nobodySwitchesToASchemeTheyAreNotIn() {
        joins(noor, "wessex", "2027-03-23");

        assertThat(refused(noor, new Switch(RETURNERS))).isEqualTo("You are not in that scheme yet.");
        assertThat(refused(noor, new Switch("atlantis"))).isEqualTo("You are not in that scheme yet.");
    }

    private void agreed(String notice) {
        jdbc.sql("INSERT INTO privacy_agreement (person, scheme, notice, agreed_at) VALUES (?, 'wessex', ?, ?)")
                .params(noor.id(), notice, OffsetDateTime.parse("2026-01-01T09:00:00Z"))
                .update();
    }

    private static SchemeList.Row row(SchemeList list, String name) {
        return list.schemes().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
