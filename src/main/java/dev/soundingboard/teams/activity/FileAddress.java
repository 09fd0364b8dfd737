package dev.soundingboard.teams.activity;

import com.microsoft.bot.schema.Attachment;
import java.util.Map;
import java.util.Optional;

/** Where a file is that somebody attached: pasted as a picture, or picked as a file. */
final class FileAddress {

    private static final String PICTURE = "image/";
    private static final String FILE = "application/vnd.microsoft.teams.file.download.info";

    private FileAddress() {}

    /** Empty if the attachment is no file; text that is no address if it says that it is one, and doesn't say where. */
    static Optional<String> of(Attachment attachment) {
        var type = attachment.getContentType();
        if (type == null) {
            return Optional.empty();
        }
        if (type.startsWith(PICTURE)) {
            return Optional.of(attachment.getContentUrl() == null ? "" : attachment.getContentUrl());
        }
        return type.equals(FILE) ? Optional.of(downloadUrl(attachment.getContent())) : Optional.empty();
    }

    private static String downloadUrl(Object content) {
        return content instanceof Map<?, ?> info && info.get("downloadUrl") instanceof String address ? address : "";
    }
}
