package dev.soundingboard.journal;

import static java.util.stream.Collectors.groupingBy;

import dev.soundingboard.evidence.Activity;
import dev.soundingboard.evidence.EvidencePart;
import dev.soundingboard.evidence.OwnRecord;
import dev.soundingboard.evidence.OwnRecord.Part;
import dev.soundingboard.evidence.Owner;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Sessions as evidence: that they took place; and for their reader, what the two kept of them (S6, D2, D4). */
@Component
class JournalEvidence implements EvidencePart {

    private final Entries entries;
    private final AgreedActions actions;
    private final SealedJournal sealed;

    JournalEvidence(Entries entries, AgreedActions actions, SealedJournal sealed) {
        this.entries = entries;
        this.actions = actions;
        this.sealed = sealed;
    }

    @Override
    public List<Activity> activities(Owner owner) {
        return entries.heldOf(owner.person(), owner.scheme()).stream()
                .map(entry -> new Activity(
                        owner.dayOf(entry.session().start()),
                        entry.isTrainee(owner.person())
                                ? "Mentoring session, as mentee"
                                : "Mentoring session, as mentor",
                        entry.session().length()))
                .toList();
    }

    @Override
    public List<OwnRecord> records(Owner owner) {
        var held = entries.heldOf(owner.person(), owner.scheme());
        var agreed = actions
                .findBySessionInOrderById(held.stream().map(Entry::id).toList())
                .stream()
                .collect(groupingBy(AgreedAction::session));
        return held.stream().map(entry -> record(entry, agreed, owner)).toList();
    }

    private OwnRecord record(Entry entry, Map<UUID, List<AgreedAction>> agreed, Owner owner) {
        var ofSession = agreed.getOrDefault(entry.id(), List.of());
        var texts = sealed.open(entry, ofSession);
        var written = texts.of(entry);
        var session = entry.session();
        return new OwnRecord(
                owner.dayOf(session.start()),
                "Session with %s".formatted(entry.nameOfOther(owner.person())),
                List.of(
                        new Part(
                                "How",
                                "%d minutes, %s"
                                        .formatted(
                                                session.length().toMinutes(),
                                                session.format().toLowerCase(Locale.UK))),
                        new Part("What we talked about", written.topics()),
                        new Part("What we agreed", written.outcome()),
                        new Part(
                                "Actions",
                                ofSession.stream()
                                        .map(action -> line(action, entry, texts.of(action)))
                                        .toList()),
                        new Part("My private note", sealed.note(entry))));
    }

    private static String line(AgreedAction action, Entry entry, String what) {
        var who = entry.isTrainee(action.who()) ? entry.traineeName() : entry.mentorName();
        return "%s: %s%s".formatted(who, what, action.isDone() ? " (done)" : "");
    }
}
