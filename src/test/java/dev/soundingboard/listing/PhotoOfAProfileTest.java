package dev.soundingboard.listing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.StorageTest;
import dev.soundingboard.TestClock;
import dev.soundingboard.Wessex;
import dev.soundingboard.chat.ConversationCommand.SentPicture;
import dev.soundingboard.chat.Picture;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.listing.ListingCommand.KeepPhoto;
import dev.soundingboard.listing.ListingCommand.Mine;
import dev.soundingboard.listing.ListingCommand.RemovePhoto;
import dev.soundingboard.mentor.MentorCommand;
import dev.soundingboard.people.Person;
import dev.soundingboard.photo.Pictures;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A picture sent into the chat (P5). */
@StorageTest
@Import(Applicants.class)
class PhotoOfAProfileTest {

    private static final SentPicture PICTURE =
            new SentPicture(Picture.of(Pictures.picture("png", 40, 40)).orElseThrow());

    @Autowired
    Wessex wessex;

    @Autowired
    Applicants applicants;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private Person wren;

    @BeforeEach
    void anApplicant() {
        clock.startsAgain();
        wren = applicants.newcomer("Dr Wren Waits");
        applicants.begins(wren, "wessex");
    }

    @Test
    void itBecomesThePhotoOfTheApplicationBeingWritten() {
        var id = applicants.of(wren);
        var card = (PhotoCard) applicants.card(wren, PICTURE);
        assertThat(card.photo()).contains("/photo/");

        assertThat(applicants.card(wren, new KeepPhoto(id)))
                .as("sent early: they go on where they were")
                .isInstanceOf(WorkCard.class);
        assertThat(photosOf(wren)).isEqualTo(1);
    }

    @Test
    void aNewOneReplacesTheOldOneWhichIsGone() {
        var first = ((PhotoCard) applicants.card(wren, PICTURE)).photo();
        var second = ((PhotoCard) applicants.card(wren, PICTURE)).photo();

        assertThat(second).isNotEqualTo(first);
        assertThat(photosOf(wren)).isEqualTo(1);
        applicants.card(wren, new RemovePhoto(applicants.of(wren)));
        assertThat(photosOf(wren)).isZero();
        assertThat(applicants.application(wren).draft().profile().photo()).isNull();
    }

    @Test
    void whatIsNoPictureChangesNothing() {
        var photo = ((PhotoCard) applicants.card(wren, PICTURE)).photo();

        var card = (PhotoCard) applicants.card(
                wren,
                new SentPicture(
                        Picture.of("GIF89a".getBytes(StandardCharsets.UTF_8)).orElseThrow()));

        assertThat(card.frame().problem()).startsWith("That picture is damaged or cut short.");
        assertThat(card.photo()).isEqualTo(photo);
        assertThat(photosOf(wren)).isEqualTo(1);
    }

    @Test
    void aListedMentorsProfileShowsItAtOnce() {
        var bell = wessex.mentor("Dr Alison Bell");
        var drBell = wessex.person(bell.person());

        applicants.card(drBell, PICTURE);

        var shown = Objects.requireNonNull(
                ((PreviewCard) applicants.card(drBell, new Mine())).profile().photo());
        assertThat(applicants
                        .card(wessex.trainee("Asha Rao"), new MentorCommand.Open(bell.id()))
                        .toString())
                .contains(shown);
    }

    @Test
    void whoIsNoMentorIsToldKindly() {
        var asha = wessex.trainee("Asha Rao");

        assertThat(applicants.card(asha, PICTURE))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        it -> assertThat(it.reason())
                                .isEqualTo(
                                        "Thank you. I can use a picture only for a mentor’s profile, so I have not kept it."));
        assertThat(photosOf(asha)).isZero();
    }

    private int photosOf(Person person) {
        return jdbc.sql("SELECT count(*) FROM photo WHERE person = ?")
                .param(person.id())
                .query(Integer.class)
                .single();
    }
}
