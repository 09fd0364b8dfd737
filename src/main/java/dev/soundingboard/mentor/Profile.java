package dev.soundingboard.mentor;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What a mentor says of themself (P5). Every text is theirs, and public in their scheme.
 *
 * @param introduction who they are, as a person; the first thing that is read
 * @param story why they mentor
 * @param style how they work with somebody: experience, characteristics, values
 * @param background where they come from, in work or life (P4)
 * @param specialty one of the scheme's choices
 * @param place where they are based, one of the scheme's choices
 * @param contact how they prefer to be contacted
 * @param photo HTTPS address of a picture; null if they gave none
 */
@Embeddable
public record Profile(
        String introduction,
        String story,
        String style,
        String background,
        String specialty,
        String place,
        String contact,
        @Nullable String photo)
        implements InPractice {

    /** One that nobody has written yet. */
    public static Profile blank() {
        return new Profile("", "", "", "", "", "", "", null);
    }

    public Profile withWords(String newIntroduction, String newStory, String newStyle) {
        return new Profile(newIntroduction, newStory, newStyle, background, specialty, place, contact, photo);
    }

    public Profile withPractice(String newBackground, String newSpecialty, String newPlace, String newContact) {
        return new Profile(introduction, story, style, newBackground, newSpecialty, newPlace, newContact, photo);
    }

    public Profile withPhoto(@Nullable String address) {
        return new Profile(introduction, story, style, background, specialty, place, contact, address);
    }
}
