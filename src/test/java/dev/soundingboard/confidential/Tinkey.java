package dev.soundingboard.confidential;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/** What an operator does to the wrapping key's file with Google's tool of that name. */
final class Tinkey {

    private Tinkey() {}

    /** A new primary key; the old ones still open. */
    static void rotate(Path file) throws IOException, GeneralSecurityException {
        var all = KeysetHandle.newBuilder(read(file));
        all.addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                .withRandomId()
                .makePrimary());
        write(file, all.build());
    }

    /** Only the primary key is left. */
    static void forgetOldKeys(Path file) throws IOException, GeneralSecurityException {
        var primary = read(file).getPrimary();
        write(
                file,
                KeysetHandle.newBuilder()
                        .addEntry(KeysetHandle.importKey(primary.getKey())
                                .withFixedId(primary.getId())
                                .makePrimary())
                        .build());
    }

    static int primary(Path file) throws IOException, GeneralSecurityException {
        return read(file).getPrimary().getId();
    }

    private static KeysetHandle read(Path file) throws IOException, GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(
                Files.readString(file), RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
    }

    private static void write(Path file, KeysetHandle keys) throws IOException, GeneralSecurityException {
        Files.writeString(
                file,
                TinkJsonProtoKeysetFormat.serializeKeyset(
                        keys, RegistryConfiguration.get(), InsecureSecretKeyAccess.get()));
    }
}
