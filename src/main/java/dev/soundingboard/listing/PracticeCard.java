package dev.soundingboard.listing;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import dev.soundingboard.listing.ListingCommand.Practice;
import dev.soundingboard.scheme.Scheme;
import dev.soundingboard.scheme.Scheme.ProfileChoices;

/**
 * Where they come from, and where and how they work as a mentor (P4, P5, S4).
 *
 * @param advice what to write
 * @param typed what stands in the fields
 */
@Template("listing/practice")
record PracticeCard(Frame frame, ProfileChoices choices, Advice advice, Typed typed) implements Card {

    /** The scheme's, for the texts. */
    record Advice(String background, int longestBackground, String contact, int longestContact) {}

    /** The fields. */
    record Typed(String background, String specialty, String place, String ways, String contact) {}

    static PracticeCard of(Frame frame, Scheme scheme, Practice typed) {
        var writing = scheme.mentors().writing();
        return new PracticeCard(
                frame,
                scheme.profile(),
                new Advice(
                        writing.background(),
                        ListingRules.LONGEST_BACKGROUND,
                        writing.contact(),
                        ListingRules.LONGEST_CONTACT),
                new Typed(typed.background(), typed.specialty(), typed.place(), typed.ways(), typed.contact()));
    }

    @Override
    public String summary() {
        return "Where and how you work";
    }
}
