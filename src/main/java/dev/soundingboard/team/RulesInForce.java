package dev.soundingboard.team;

import dev.soundingboard.chat.TeamCommand.Rules.Part;
import dev.soundingboard.scheme.CapacityPolicy;
import dev.soundingboard.scheme.JoiningPolicy;
import dev.soundingboard.scheme.MentorPolicy;
import dev.soundingboard.scheme.Scheme;
import dev.soundingboard.scheme.SurveyPolicy;
import dev.soundingboard.team.RulesCard.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A scheme's rules in plain words. Every figure and every sentence of the scheme's own is read from its file. */
final class RulesInForce {

    private final List<Rule> rules = new ArrayList<>();

    private RulesInForce() {}

    static List<Rule> of(Scheme scheme, Part part) {
        var found = new RulesInForce();
        switch (part) {
            case JOINING -> found.joining(scheme.joining());
            case PAIRING -> found.pairing(scheme);
            case MENTORS -> found.mentors(scheme.mentors(), scheme.capacity());
            case MEETINGS -> found.meetings(scheme);
            case ENDING -> found.ending(scheme);
            case SURVEYS -> found.surveys(scheme.asks());
        }
        return List.copyOf(found.rules);
    }

    private void joining(JoiningPolicy policy) {
        say("E1", policy.who());
        var absence = policy.absence();
        if (absence != null) {
            say("E1", "They are asked: “%s” The answer must be yes.".formatted(absence.question()));
        }
        var date = policy.date();
        if (date == null) {
            say("E2", "No date is asked. They can ask for a mentor at any time.");
        } else if (date.hasWindow()) {
            say("E2", "When they can ask for a mentor: %s.".formatted(Spans.window(date)));
        } else {
            say("E2", "They give their %s. They can ask for a mentor at any time.".formatted(date.name()));
        }
        if (policy.exceptions() != null) {
            say("E3", policy.exceptions());
        }
        say("E4", policy.voluntary());
        policy.advice().forEach(advice -> say("E5", advice));
    }

    private void pairing(Scheme scheme) {
        var policy = scheme.pairing();
        say("P1", policy.byMentee() ? "The trainee chooses a mentor." : "Your team finds the mentor.");
        if (policy.byMentee() && policy.byTeam()) {
            say("P1", "Your team can find one too, for whoever asks.");
        }
        var taster = scheme.taster();
        if (taster != null) {
            say("P2", taster.invitation());
            say(
                    "P2",
                    "A request that nobody answers is reminded of after %s, and expires after %s."
                            .formatted(Spans.of(taster.nudgeAfter()), Spans.of(taster.answerWithin())));
            if (taster.unreachedAfter() != null) {
                say(
                        "P6",
                        "A trainee who hears nothing can tell you after %s."
                                .formatted(Spans.of(taster.unreachedAfter())));
            }
        }
        say("P3", scheme.independence().mentorConfirms());
        scheme.choosing().forEach(advice -> say("P4", advice));
        policy.notWorking().forEach(advice -> say("P7", advice));
    }

    private void mentors(MentorPolicy policy, CapacityPolicy capacity) {
        say("M3", policy.who());
        if (policy.fewestPerYear() > 0) {
            say("M1", "They hope to have %s a year at least.".formatted(Spans.mentees(policy.fewestPerYear())));
        }
        Limits.of(capacity).forEach(limit -> say("M2", limit));
        say(
                "M3",
                "They accept the %s, which has %d points."
                        .formatted(
                                policy.agreement().name(),
                                policy.agreement().clauses().size()));
        say(
                "M3",
                "For a new edition of it they have %s. Then trainees can’t find them until they accept it."
                        .formatted(Spans.of(policy.standing().grace())));
        policy.development().forEach(advice -> say("M4", advice));
        var peers = policy.standing().peers();
        if (peers != null && peers.together() != null) {
            say(
                    "M4",
                    "Your team can put mentors who would like that into peer groups of up to %d."
                            .formatted(peers.together()));
        }
        if (policy.standing().days() != null) {
            say(
                    "M4",
                    "Days that your team holds count as “%s”."
                            .formatted(policy.standing().days()));
        }
        policy.help().forEach(advice -> say("M5", advice));
    }

    private void meetings(Scheme scheme) {
        var policy = scheme.meetings();
        say("S1", policy.frequency().says());
        say("S2", policy.term().says());
        policy.first().forEach(sentence -> say("S3", sentence));
        policy.where().forEach(sentence -> say("S4", sentence));
        say(
                "S5",
                scheme.agreement().signaturesRequired()
                        ? "Both sign their agreement."
                        : "Both can sign their agreement, or say that they talked it through.");
        say("S9", policy.confidentiality());
    }

    private void ending(Scheme scheme) {
        var policy = scheme.ending();
        say("P7", policy.next());
        if (policy.tellTeam()) {
            say("F1", "Your team is told that a pair has ended, and never why.");
        }
        say(
                "F2",
                switch (policy.atTerm()) {
                    case CLOSE -> "A pair ends by itself when its time is over.";
                    case ASK -> "When its time is over, both are asked whether they go on.";
                    case OPEN -> "A pair lasts as long as the two like.";
                });
        if (policy.notice() != null) {
            say("F2", "Both are told %s before.".formatted(Spans.of(policy.notice())));
        }
        policy.listed().forEach(sentence -> say("S2", sentence));
    }

    private void surveys(List<SurveyPolicy> surveys) {
        if (surveys.isEmpty()) {
            say("F1", "This scheme sends no surveys. Feedback reaches you at any time.");
        }
        surveys.forEach(survey -> {
            say("F1", "%s: %s".formatted(survey.name(), survey.why()));
            if (survey.every() != null) {
                say("F2", "It comes every %s.".formatted(Spans.of(survey.every())));
            }
            say("F2", "It can be answered for %s.".formatted(Spans.of(survey.openFor())));
        });
        say("F3", "Everybody can send you feedback at any time.");
    }

    private void say(String id, String text) {
        Stream.of(new Rule(id, text)).filter(rule -> !text.isBlank()).forEach(rules::add);
    }
}
