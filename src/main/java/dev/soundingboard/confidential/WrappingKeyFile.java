package dev.soundingboard.confidential;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The file with the wrapping key, a Tink keyset in JSON, as Google's {@code tinkey} makes and rotates it. */
@Component
class WrappingKeyFile {

    private static final Logger LOG = LoggerFactory.getLogger(WrappingKeyFile.class);

    private final ConfidentialProperties properties;

    WrappingKeyFile(ConfidentialProperties properties) throws GeneralSecurityException {
        AeadConfig.register();
        this.properties = properties;
    }

    KeysetHandle read() {
        var path = properties.wrappingKeyFile();
        try {
            if (properties.makeMissingKey() && Files.notExists(path)) {
                make(path);
            }
            return TinkJsonProtoKeysetFormat.parseKeyset(
                    Files.readString(path), RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The wrapping key (sounding-board.confidential.wrapping-key-file) can't be read", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The wrapping key file holds no Tink keyset", e);
        }
    }

    private static void make(Path path) throws IOException, GeneralSecurityException {
        LOG.warn(
                "Made a wrapping key in {}. Whoever has this file and the database can read confidential text, and"
                        + " without it nobody can. For real use keep it elsewhere and name it in"
                        + " sounding-board.confidential.wrapping-key-file.",
                path);
        var keyset = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get());
        Files.createDirectories(path.toAbsolutePath().getParent());
        Files.writeString(
                path,
                TinkJsonProtoKeysetFormat.serializeKeyset(
                        keyset, RegistryConfiguration.get(), InsecureSecretKeyAccess.get()));
    }
}
