package dev.soundingboard.local;

import dev.soundingboard.teams.LoopbackAddresses;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The files that people sent, kept as the channel keeps them: whoever wants one needs the bot's token. */
public class LocalFiles {

    private final Map<UUID, byte[]> files = new ConcurrentHashMap<>();
    private final LoopbackAddresses addresses;

    public LocalFiles(LoopbackAddresses addresses) {
        this.addresses = addresses;
    }

    /** Where a file is for the bot, and where the page shows it. */
    record Stored(String contentUrl, String thumbnailUrl) {}

    Stored add(byte[] content) {
        var id = UUID.randomUUID();
        files.put(id, content);
        return new Stored(
                addresses.serviceUrl() + "v3/attachments/%s/views/original".formatted(id), "/local/files/" + id);
    }

    Optional<byte[]> find(UUID id) {
        return Optional.ofNullable(files.get(id));
    }
}
