package dev.soundingboard.local;

import dev.soundingboard.teams.LoopbackAddresses;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The files that people sent, and those that they allowed to be put into their own store. */
public class LocalFiles {

    private final Map<UUID, byte[]> files = new ConcurrentHashMap<>();
    private final LoopbackAddresses addresses;

    public LocalFiles(LoopbackAddresses addresses) {
        this.addresses = addresses;
    }

    /** Where a file is for the bot, and where the page shows it. */
    record Stored(String contentUrl, String thumbnailUrl) {}

    /** What Teams tells of a place with the yes to a file. */
    record Place(String uploadUrl, String contentUrl, String name, String uniqueId, String fileType) {}

    Stored add(byte[] content) {
        var id = UUID.randomUUID();
        files.put(id, content);
        return new Stored(
                addresses.serviceUrl() + "v3/attachments/%s/views/original".formatted(id), "/local/files/" + id);
    }

    /** A place in somebody's own store, as Teams names one to a bot that may put a file there. */
    Place place(String name) {
        var id = UUID.randomUUID();
        var address = addresses.root().resolve("/local/files/" + id).toString();
        return new Place(address, address, name, id.toString(), name.substring(name.lastIndexOf('.') + 1));
    }

    void keep(UUID id, byte[] content) {
        files.put(id, content);
    }

    Optional<byte[]> find(UUID id) {
        return Optional.ofNullable(files.get(id));
    }
}
