package dev.soundingboard.nodes;

import dev.soundingboard.local.desk.Ledger.Entry;
import dev.soundingboard.nodes.Backlog.Note;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What was to be told, set against the channel's ledger, one by one. */
final class Reconciliation {

    private final List<Note> told;
    private final Map<UUID, List<Entry>> taken = new HashMap<>();
    private final Set<UUID> sent;
    private final Set<UUID> unknown;

    private Reconciliation(List<Note> told, List<Entry> ledger, Set<UUID> sent, Set<UUID> unknown) {
        this.told = List.copyOf(told);
        this.sent = sent;
        this.unknown = unknown;
        for (var entry : ledger) {
            taken.computeIfAbsent(UUID.fromString(lastLineOf(entry)), subject -> new ArrayList<>())
                    .add(entry);
        }
    }

    static Reconciliation of(TwoNodes nodes) {
        return new Reconciliation(
                nodes.backlog().told(),
                nodes.channel().ledger(),
                nodes.backlog().in("SENT"),
                nodes.backlog().in("UNKNOWN"));
    }

    int told() {
        return told.size();
    }

    Set<UUID> unknown() {
        return unknown;
    }

    /** Requests about that, whatever became of them. */
    List<Entry> requestsOf(UUID subject) {
        return taken.getOrDefault(subject, List.of());
    }

    boolean arrived(UUID subject) {
        return !requestsOf(subject).isEmpty();
    }

    /** Not in its chat, and nobody is told so. */
    List<UUID> lost() {
        return subjects().stream()
                .filter(it -> !(arrived(it) ? sent.contains(it) || unknown.contains(it) : unknown.contains(it)))
                .toList();
    }

    List<UUID> doubled() {
        return subjects().stream().filter(it -> requestsOf(it).size() > 1).toList();
    }

    /** Those that came after one that was to come later to the same person. */
    List<UUID> overtaken() {
        var latest = new HashMap<UUID, Integer>();
        var overtaken = new ArrayList<UUID>();
        for (var note : told) {
            for (var entry : requestsOf(note.subject())) {
                if (Objects.requireNonNullElse(latest.put(note.person(), entry.number()), 0) > entry.number()) {
                    overtaken.add(note.subject());
                }
            }
        }
        return overtaken;
    }

    private List<UUID> subjects() {
        return told.stream().map(Note::subject).collect(Collectors.toList());
    }

    private static String lastLineOf(Entry entry) {
        return entry.text().substring(entry.text().lastIndexOf('\n') + 1);
    }
}
