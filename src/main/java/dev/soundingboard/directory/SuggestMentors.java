package dev.soundingboard.directory;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentor.MentorCommand.Browse;
import dev.soundingboard.mentor.MentorCommand.Suggest;
import dev.soundingboard.scheme.Schemes;
import java.util.List;
import org.springframework.stereotype.Component;

/** Suggests mentors to a trainee, a few at a time. */
@Component
class SuggestMentors implements Query<Suggest> {

    private static final int PAGE = 5;

    private final Suggestions suggestions;

    private final Schemes schemes;

    SuggestMentors(Suggestions suggestions, Schemes schemes) {
        this.suggestions = suggestions;
        this.schemes = schemes;
    }

    @Override
    public Reply handle(Actor actor, Suggest command) {
        if (TeamChooses.forTrainee(actor, schemes.get(actor.inScheme()))) {
            return Reply.show(TeamChooses.refusal());
        }
        var ranked = suggestions.forTrainee(actor.person(), actor.inScheme());
        var shown = Math.max(0, Math.min(command.after(), ranked.size()));
        var end = Math.min(shown + PAGE, ranked.size());
        return Reply.replace(new SuggestedMentors(
                summary(ranked, shown),
                ranked.subList(shown, end).stream()
                        .map(SuggestedMentors.Row::of)
                        .toList(),
                end < ranked.size() ? new Suggest(end) : null,
                shown > 0 ? new Suggest(0) : null,
                Browse.all()));
    }

    private static String summary(List<Suggestion> ranked, int shown) {
        if (ranked.isEmpty()) {
            return "We have no mentor to suggest just now";
        }
        return shown == 0 ? "Mentors who may suit you" : "More mentors who may suit you";
    }
}
