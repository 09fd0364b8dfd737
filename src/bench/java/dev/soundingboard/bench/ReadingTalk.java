package dev.soundingboard.bench;

import java.util.List;
import java.util.stream.IntStream;

/** Everybody in turn asks for the mentors. */
final class ReadingTalk implements Talk {

    private final BenchChannel channel;
    private final int client;
    private int turn;

    private ReadingTalk(BenchChannel channel, int client) {
        this.channel = channel;
        this.client = client;
    }

    static List<ReadingTalk> all(BenchChannel channel) {
        return IntStream.range(0, Driver.CLIENTS)
                .mapToObj(client -> new ReadingTalk(channel, client))
                .toList();
    }

    @Override
    public String next() {
        var person = (turn++ * Driver.CLIENTS + client) % Crowd.TRAINEES;
        return new Says(Crowd.trainee(person), channel.address()).types("mentors");
    }
}
