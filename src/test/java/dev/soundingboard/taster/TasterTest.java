package dev.soundingboard.taster;

import static dev.soundingboard.TestClock.MONDAY_AT_NINE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.SentCards;
import dev.soundingboard.StorageTest;
import dev.soundingboard.TestClock;
import dev.soundingboard.Wessex;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.notification.Relay;
import dev.soundingboard.people.Person;
import dev.soundingboard.taster.TasterCommand.Accept;
import dev.soundingboard.taster.TasterCommand.Ask;
import dev.soundingboard.taster.TasterCommand.Cancel;
import dev.soundingboard.taster.TasterCommand.Decline;
import dev.soundingboard.taster.TasterCommand.Open;
import dev.soundingboard.taster.TasterCommand.Send;
import dev.soundingboard.taster.TasterCommand.Suggest;
import dev.soundingboard.taster.TasterCommand.Withdraw;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The taster from asking to its end, as the two see it (P2, M2, D6). */
@StorageTest
class TasterTest {

    private static final Instant WEDNESDAY_AT_SIX = Instant.parse("2026-11-25T18:00:00Z");
    private static final String DILEMMA = "How do I tell my new team what I can’t do yet?";

    @Autowired
    Wessex wessex;

    @Autowired
    Relay relay;

    @Autowired
    SentCards sent;

    @Autowired
    TestClock clock;

    @Autowired
    TasterMeetings meetings;

    private Person asha;
    private Mentor bell;
    private Person drBell;

    @BeforeEach
    void aTraineeAndAMentor() {
        sent.startsAgain();
        clock.startsAgain();
        asha = wessex.trainee("Asha Rao");
        bell = wessex.mentor("Dr Alison Bell");
        drBell = wessex.person(bell.person());
    }

    @Test
    void aTraineeAsksAndTheMentorAcceptsATime() {
        assertThat(says(asha, new Ask(bell.id()))).isInstanceOf(TasterForm.class);
        assertThat(says(asha, send(bell))).isInstanceOf(TasterWaiting.class);

        var request = newestTo(drBell, TasterToAnswer.class);
        assertThat(request.summary()).isEqualTo("Asha Rao asks you for a taster session");
        assertThat(request.dilemma()).isEqualTo(DILEMMA);
        assertThat(request.times())
                .extracting(TasterToAnswer.Option::label)
                .containsExactly("Wed 25 Nov, 6pm", "Fri 27 Nov, 8:30am");

        var agreed = (TasterAgreed) says(drBell, request.times().get(0).accept());
        assertThat(agreed.when()).isEqualTo("Wednesday 25 November, 6pm");
        assertThat(newestTo(asha, TasterAgreed.class).otherName()).isEqualTo("Dr Alison Bell");
        assertThat(meetings.find(request.request()))
                .map(meeting -> meeting.start())
                .contains(WEDNESDAY_AT_SIX);
    }

    @Test
    void theMentorDeclinesWithAKindReason() {
        var request = asked();

        says(
                drBell,
                new Decline(
                        request.request(), request.version(), request.reasons().get(0), null));

        var closed = newestTo(asha, TasterClosed.class);
        assertThat(closed.summary()).isEqualTo("Dr Alison Bell can’t offer you a taster just now");
        assertThat(closed.reason()).isEqualTo("I don’t have the time to do this well just now.");
        assertThat(closed.ways()).isNotEmpty();
    }

    @Test
    void aReasonThatTheSchemeDoesNotOfferIsNotPassedOn() {
        var request = asked();

        var answer = (TasterToAnswer) says(drBell, new Decline(request.request(), request.version(), "Go away", null));

        assertThat(answer.problem()).isEqualTo("Choose a reason to decline.");
        assertThat(sentTo(asha)).isEmpty();
    }

    @Test
    void bothCanSuggestOtherTimesUntilOneAccepts() {
        var request = asked();

        says(drBell, suggest(request, "2026-12-01", "09:00"));
        var suggestion = newestTo(asha, TasterToAnswer.class);
        assertThat(suggestion.summary()).isEqualTo("Dr Alison Bell suggests other times for your taster");
        clock.passes(Duration.ofHours(1));
        says(asha, suggest(suggestion, "2026-12-02", "09:00"));
        var again = newestTo(drBell, TasterToAnswer.class);
        assertThat(again.times()).extracting(TasterToAnswer.Option::label).containsExactly("Wed 2 Dec, 9am");

        assertThat(says(drBell, again.times().get(0).accept())).isInstanceOf(TasterAgreed.class);
    }

    @Test
    void aWithdrawalDoesNotSayWhoEndedIt() {
        var request = asked();
        says(asha, new Withdraw(request.request(), request.version()));

        var closed = newestTo(drBell, TasterClosed.class);
        assertThat(closed.summary()).as("D6").isEqualTo("The taster request from Asha Rao is no longer open");
        assertThat(closed.reason()).isEmpty();
    }

    @Test
    void timesThatHavePassedAreNotOfferedAnyMore() {
        var request = asked();
        clock.passes(Duration.ofDays(3));
        assertThat(((TasterToAnswer) says(drBell, new Open(request.request()))).times())
                .extracting(TasterToAnswer.Option::label)
                .containsExactly("Fri 27 Nov, 8:30am");

        clock.passes(Duration.ofDays(3));
        assertThat(((TasterToAnswer) says(drBell, new Open(request.request()))).times())
                .isEmpty();
        assertThat(((TasterWaiting) says(asha, new Open(request.request()))).waiting())
                .isEqualTo("These times have passed without an answer.");
    }

    @Test
    void onceATasterHasComeToAnEndTheSameMentorCanBeAskedAgain() {
        var request = asked();
        says(drBell, request.times().get(0).accept());
        assertThat(says(asha, new Ask(bell.id()))).isInstanceOf(TasterAgreed.class);

        clock.passes(Duration.ofDays(7));
        assertThat(says(asha, new Ask(bell.id()))).isInstanceOf(HowWasIt.class);

        clock.passes(Duration.ofDays(14));
        relay.run();
        assertThat(says(asha, new Ask(bell.id()))).isInstanceOf(TasterForm.class);
    }

    @Test
    void aMentorIsAskedOnlyForTheWaysTheyWork() {
        var form = (TasterForm) says(asha, new Ask(bell.id()));
        assertThat(form.ways()).containsExactly("Face to face", "Video");

        var phone = new Send(bell.id(), "", "Phone", false, TypedTimes.of("2026-11-27", "08:30"));
        assertThat(((TasterForm) says(asha, phone)).problem()).isEqualTo("Choose how you would like to meet.");
    }

    @Test
    void aCancelledTasterLeavesTheCalendarAndFreesThePlace() {
        bell = wessex.mentorWithRoomFor(1, "Dr Tunde Okafor");
        drBell = wessex.person(bell.person());
        var request = asked();
        says(drBell, request.times().get(0).accept());
        assertThat(says(wessex.trainee("Ben Carter"), new Ask(bell.id()))).isInstanceOf(Refusal.class);

        says(drBell, new Cancel(request.request(), request.version() + 1));

        assertThat(meetings.find(request.request())).isEmpty();
        assertThat(newestTo(asha, TasterClosed.class).summary())
                .isEqualTo("Your taster with Dr Tunde Okafor on Wednesday 25 November, 6pm is cancelled");
        assertThat(says(wessex.trainee("Carys Lloyd"), new Ask(bell.id()))).isInstanceOf(TasterForm.class);
    }

    @Test
    void aFilledMentorReleasesTheOtherRequestsKindly() {
        bell = wessex.mentorWithRoomFor(1, "Dr Tunde Okafor");
        drBell = wessex.person(bell.person());
        var ben = wessex.trainee("Ben Carter");
        says(ben, send(bell));
        var ashas = asked();

        says(drBell, ashas.times().get(0).accept());

        var released = newestTo(ben, TasterClosed.class);
        assertThat(released.summary()).isEqualTo("Your taster request to Dr Tunde Okafor is no longer open");
        assertThat(released.next()).contains("no place left just now");
        assertThat(released.reason()).isEmpty();
        assertThat(newestTo(asha, TasterAgreed.class).otherName()).isEqualTo("Dr Tunde Okafor");
    }

    @Test
    void pressedTwiceOrOutdatedShowsThePresentState() {
        var request = asked();
        var accept = request.times().get(0).accept();

        var first = says(drBell, accept);
        assertThat(says(drBell, accept)).as("pressed twice").isEqualTo(first);
        assertThat(says(drBell, suggest(request, "2026-12-01", "09:00")))
                .as("outdated")
                .isEqualTo(first);
        relay.run();
        assertThat(sentTo(asha)).hasSize(1);
    }

    @Test
    void deliveredTwiceHasOneEffect() {
        var activity = UUID.randomUUID().toString();

        var first = wessex.says(asha, send(bell), activity);
        var second = wessex.says(asha, send(bell), activity);

        assertThat(second).isEqualTo(first);
        relay.run();
        assertThat(sentTo(drBell)).hasSize(1);
    }

    @Test
    void askingTheSameMentorAgainShowsTheRequestThereIs() {
        says(asha, send(bell));

        assertThat(says(asha, new Ask(bell.id()))).isInstanceOf(TasterWaiting.class);
        assertThat(says(asha, send(bell))).isInstanceOf(TasterWaiting.class);
        relay.run();
        assertThat(sentTo(drBell)).hasSize(1);
    }

    @Test
    void threeUnansweredRequestsAreEnough() {
        for (var name : List.of("Dr One", "Dr Two", "Dr Three")) {
            assertThat(says(asha, send(wessex.mentor(name)))).isInstanceOf(TasterWaiting.class);
        }

        assertThat(says(asha, new Ask(bell.id()))).isInstanceOf(Refusal.class);
    }

    @Test
    void aFormWithAMistakeComesBackAsTyped() {
        var form = (TasterForm)
                says(asha, new Send(bell.id(), DILEMMA, "Video", false, TypedTimes.of("2026-11-23", "10:00")));

        assertThat(form.problem()).isEqualTo("Choose times that are at least 24 hours from now.");
        assertThat(form.dilemma()).isEqualTo(DILEMMA);
        assertThat(form.way()).isEqualTo("Video");
        assertThat(form.lines().get(0)).isEqualTo(new TimeLine(1, "2026-11-23", "10:00"));
    }

    @Test
    void aTimeThatHasPassedCantBeAccepted() {
        var request = asked();
        clock.passes(Duration.ofDays(3));

        var answer = (TasterToAnswer) says(drBell, request.times().get(0).accept());

        assertThat(answer.problem()).isEqualTo("That time has passed. Suggest another one.");
    }

    @Test
    void nobodyElseCanSeeOrTouchARequest() {
        var request = asked();
        var stranger = wessex.trainee("Ben Carter");
        var otherMentor = wessex.person(wessex.mentor("Dr Catrin Hughes").person());

        for (var somebody : List.of(stranger, otherMentor)) {
            for (var command : List.<Command>of(
                    new Open(request.request()),
                    request.times().get(0).accept(),
                    suggest(request, "2026-12-01", "09:00"))) {
                assertThat(says(somebody, command)).isEqualTo(TasterRules.noSuchRequest());
            }
        }
        assertThat(says(stranger, new Withdraw(request.request(), request.version())))
                .isEqualTo(TasterRules.noSuchRequest());
        assertThat(says(
                        otherMentor,
                        new Decline(
                                request.request(),
                                request.version(),
                                request.reasons().get(0),
                                null)))
                .isEqualTo(TasterRules.noSuchRequest());
    }

    @Test
    void theTraineeCantAnswerForTheMentor() {
        var request = asked();

        assertThat(says(asha, request.times().get(0).accept())).isInstanceOf(TasterWaiting.class);
        assertThat(says(asha, suggest(request, "2026-12-01", "09:00"))).isInstanceOf(TasterWaiting.class);
        assertThat(says(
                        asha,
                        new Decline(
                                request.request(),
                                request.version(),
                                request.reasons().get(0),
                                null)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aTimeThatWasNotOfferedCantBeAccepted() {
        var request = asked();
        var other = new Accept(request.request(), request.version(), MONDAY_AT_NINE.plus(Duration.ofDays(20)));

        assertThat(says(drBell, other)).isInstanceOf(TasterToAnswer.class);
    }

    private TasterToAnswer asked() {
        says(asha, send(bell));
        return newestTo(drBell, TasterToAnswer.class);
    }

    private static Send send(Mentor mentor) {
        return new Send(
                mentor.id(),
                DILEMMA,
                "Video",
                false,
                new TypedTimes("2026-11-27", "08:30", "2026-11-25", "18:00", null, null));
    }

    private static Suggest suggest(TasterToAnswer request, String date, @Nullable String time) {
        return new Suggest(request.request(), request.version(), TypedTimes.of(date, time));
    }

    private Card says(Person person, Command command) {
        return wessex.sees(person, command);
    }

    private List<Card> sentTo(Person person) {
        return sent.to(person.id());
    }

    private <C> C newestTo(Person person, Class<C> kind) {
        relay.run();
        var cards = sentTo(person);
        assertThat(cards).as("sent to " + person.name()).isNotEmpty();
        return kind.cast(cards.get(cards.size() - 1));
    }
}
