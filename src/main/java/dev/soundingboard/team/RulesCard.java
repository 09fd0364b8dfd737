package dev.soundingboard.team;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import java.util.List;

/** A part of the scheme's rules in plain words, each with its id. */
@Template("team/rules")
record RulesCard(String summary, String scheme, List<Rule> rules, List<Button> ways) implements Card {

    /** One rule; the ids are those of the README. */
    record Rule(String id, String text) {}
}
