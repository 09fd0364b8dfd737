package dev.soundingboard.listing;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import dev.soundingboard.listing.ListingCommand.Words;
import dev.soundingboard.scheme.MentorPolicy.Writing;
import java.util.List;

/** What they say of themself, each with the scheme's advice beside it (P5). */
@Template("listing/words")
record WordsCard(Frame frame, List<Field> fields) implements Card {

    /** A text to write. */
    record Field(String name, String label, String advice, String typed, int longest) {}

    static WordsCard of(Frame frame, Writing advice, Words typed) {
        return new WordsCard(
                frame,
                List.of(
                        new Field(
                                "introduction",
                                "Introduce yourself",
                                advice.introduction(),
                                typed.introduction(),
                                ListingRules.LONGEST_INTRODUCTION),
                        new Field("story", "Why you mentor", advice.story(), typed.story(), ListingRules.LONGEST_TEXT),
                        new Field("style", "How you work", advice.style(), typed.style(), ListingRules.LONGEST_TEXT)));
    }

    @Override
    public String summary() {
        return "In your own words";
    }
}
