package dev.soundingboard.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A trainee sends a request, then takes it back by the button of the card that came; then the next trainee does. */
final class TasterTalk implements Talk {

    private static final Pattern REQUEST = Pattern.compile("\"request\":\"([0-9a-f-]{36})\"");

    private final BenchChannel channel;
    private final List<UUID> mentors;
    private final int client;
    private int turn;

    private TasterTalk(BenchChannel channel, List<UUID> mentors, int client) {
        this.channel = channel;
        this.mentors = mentors;
        this.client = client;
    }

    static List<TasterTalk> all(BenchChannel channel, List<UUID> mentors) {
        return IntStream.range(0, Driver.CLIENTS)
                .mapToObj(client -> new TasterTalk(channel, mentors, client))
                .toList();
    }

    @Override
    public String next() {
        var trainee = perClient(turn / 2) % Crowd.TRAINEES;
        var says = new Says(Crowd.trainee(trainee), channel.address());
        return turn++ % 2 == 0 ? send(says) : withdraw(says);
    }

    /** No two clients ever play the same trainee. */
    private int perClient(int number) {
        return number % (Crowd.TRAINEES / Driver.CLIENTS) * Driver.CLIENTS + client;
    }

    private String send(Says trainee) {
        return trainee.presses("""
                {"verb": "taster.send", "mentor": "%s", "format": "Video", "date1": "%s", "time1": "18:00",
                 "dilemma": "I start again in March, and I don't know whether to say why I was away."}"""
                .formatted(mentors.get(perClient(turn) % mentors.size()), LocalDate.now().plusDays(7)));
    }

    private String withdraw(Says trainee) {
        var card = channel.lastMessage(trainee.conversation());
        var request = REQUEST.matcher(card);
        if (!card.contains("taster.withdraw") || !request.find()) {
            throw new IllegalStateException("The request was not sent: " + card);
        }
        return trainee.presses(
                "{\"verb\": \"taster.withdraw\", \"request\": \"%s\", \"version\": 0}".formatted(request.group(1)));
    }
}
