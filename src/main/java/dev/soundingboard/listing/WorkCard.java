package dev.soundingboard.listing;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import dev.soundingboard.listing.ListingCommand.Work;
import dev.soundingboard.scheme.Scheme;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where they work, and how they were trained (P3, M2, M3).
 *
 * @param who whom the scheme lists (M3)
 * @param training the scheme's question
 * @param askAboutRotations the scheme's question; null if it has none
 * @param typed what stands in the fields
 */
@Template("listing/work")
record WorkCard(
        Frame frame,
        String who,
        List<String> organisations,
        List<String> departments,
        String training,
        @Nullable String askAboutRotations,
        Typed typed)
        implements Card {

    static final int LONGEST_ROTATIONS = 300;

    /** The fields. */
    record Typed(String organisation, String department, String trainee, String trained, String rotations) {

        static Typed of(Work typed) {
            return new Typed(
                    typed.organisation(), typed.department(), typed.trainee(), typed.trained(), typed.rotations());
        }
    }

    static WorkCard of(Frame frame, Scheme scheme, Typed typed) {
        var mentors = scheme.mentors();
        var structure = scheme.independence();
        return new WorkCard(
                frame,
                mentors.who(),
                structure.organisations(),
                structure.departments(),
                mentors.training(),
                mentors.rotations(),
                typed);
    }

    @Override
    public String summary() {
        return "About your work";
    }
}
