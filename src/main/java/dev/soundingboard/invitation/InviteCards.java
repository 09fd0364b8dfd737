package dev.soundingboard.invitation;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Amount;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.Reply.Choice;
import dev.soundingboard.chat.TeamCommand;
import dev.soundingboard.invitation.InvitationCommand.Send;
import dev.soundingboard.invitation.InviteCard.Group;
import dev.soundingboard.mail.Post;
import dev.soundingboard.roster.RosterCommand.Export;
import dev.soundingboard.roster.RosterCommand.Import;
import dev.soundingboard.scheme.JoiningPolicy.KeyDate;
import dev.soundingboard.scheme.Scheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Draws who would be invited, and what became of it. */
@Component
class InviteCards {

    private static final int MOST_NAMES = 20;

    private final Invitees invitees;
    private final Invitations invitations;
    private final Post post;

    InviteCards(Invitees invitees, Invitations invitations, Post post) {
        this.invitees = invitees;
        this.invitations = invitations;
        this.post = post;
    }

    /** As it is now. */
    Card of(Scheme scheme, Within within, String problem) {
        var plan = invitees.plan(scheme, within);
        var date = Optional.ofNullable(scheme.joining().date());
        return new InviteCard(
                plan.people() == 0 ? "Nobody to invite now" : "Invite %s?".formatted(trainees(plan.people())),
                problem,
                lead(scheme, within, plan),
                groups(plan),
                plan.people() == 0 ? null : InvitationWords.of(scheme),
                date.map(it -> "When is their %s?".formatted(it.name())).orElse(""),
                within.name(),
                date.stream()
                        .flatMap(it -> within.choices())
                        .map(it -> new Choice(it.inWords(), it.name()))
                        .toList(),
                ways(scheme, within, plan));
    }

    private String lead(Scheme scheme, Within within, Plan plan) {
        var date = Optional.ofNullable(scheme.joining().date()).map(KeyDate::name);
        if (plan.isEmpty()) {
            return date.isPresent() && !within.isEverybody()
                    ? "Nobody who has not yet asked for a mentor has a %s up to %s, among those on your list and those who have joined."
                            .formatted(date.get(), until(scheme, within))
                    : "Everybody on your list has come, and everybody who has joined has asked for a mentor.";
        }
        var who = "They have no mentor, and have not asked for one.";
        return date.filter(it -> !within.isEverybody())
                .map(it -> "Their %s is up to %s%s. %s"
                        .formatted(
                                it,
                                until(scheme, within),
                                plan.isByDate() ? "" : ", unless it says otherwise behind their name",
                                who))
                .orElse(who);
    }

    private String until(Scheme scheme, Within within) {
        return Moments.dayInWords(within.until(invitees.today(scheme)));
    }

    private List<Group> groups(Plan plan) {
        var groups = new ArrayList<Group>();
        add(groups, plan.inTeams(), "%s in Teams", "In their own chat, in their own hours.");
        add(groups, plan.byEmail(), "%s by e-mail", "At the address on your list, by day. The e-mail names nobody.");
        add(groups, plan.unreached(), "%s I can’t reach", unreached(plan));
        add(
                groups,
                plan.lately(),
                "%s not again",
                "They were invited in the last %d days.".formatted(Invitees.A_WHILE_IN_DAYS));
        return groups;
    }

    private String unreached(Plan plan) {
        var write = "Write to them yourselves: their addresses are in the export.";
        if (!post.isSetUp()) {
            return "They have not opened Sounding Board, and there is no mail server. " + write;
        }
        return plan.unreached().stream().anyMatch(Invitee::refused)
                ? "They are not in Teams here, and have no address on your list or want no e-mails. " + write
                : "They are not in Teams here, and have no address on your list.";
    }

    private static void add(List<Group> groups, List<Invitee> people, String title, String about) {
        if (!people.isEmpty()) {
            groups.add(new Group(title.formatted(Amount.inWords(people.size())), names(people), about));
        }
    }

    private static String names(List<Invitee> people) {
        var names = people.stream().limit(MOST_NAMES).map(Invitee::nameAndWhy).collect(Collectors.joining(", "));
        var more = people.size() - MOST_NAMES;
        return more > 0 ? "%s and %s more".formatted(names, Amount.inWords(more)) : names;
    }

    private List<Button> ways(Scheme scheme, Within within, Plan plan) {
        var ways = new ArrayList<Button>();
        if (plan.people() > 0) {
            ways.add(new Button(
                    "Invite " + Amount.inWords(plan.people()),
                    new Send(within.name(), invitations.rounds(scheme.id()), plan.seen())));
        }
        if (plan.isEmpty()) {
            ways.add(new Button("Import people", new Import()));
        }
        if (!plan.unreached().isEmpty()) {
            ways.add(new Button("Export people", new Export()));
        }
        ways.add(TeamCommand.Menu.asButton());
        return ways;
    }

    /** They are invited. */
    static Card done(Plan plan) {
        var told = new ArrayList<String>();
        if (!plan.inTeams().isEmpty()) {
            told.add("%s in Teams, in their own hours."
                    .formatted(Amount.inWords(plan.inTeams().size())));
        }
        if (!plan.byEmail().isEmpty()) {
            told.add("%s by e-mail, by day."
                    .formatted(Amount.inWords(plan.byEmail().size())));
        }
        if (!plan.unreached().isEmpty()) {
            told.add("%s can’t be reached: write to them yourselves."
                    .formatted(Amount.inWords(plan.unreached().size())));
        }
        var ways = new ArrayList<>(List.of(TeamCommand.Menu.asButton()));
        if (!plan.unreached().isEmpty()) {
            ways.add(new Button("Export people", new Export()));
        }
        return new News(
                plan.people() == 1 ? "1 trainee is invited" : "%s are invited".formatted(trainees(plan.people())),
                String.join(" ", told),
                ways);
    }

    private static String trainees(int count) {
        return count == 1 ? "1 trainee" : "%s trainees".formatted(Amount.inWords(count));
    }
}
