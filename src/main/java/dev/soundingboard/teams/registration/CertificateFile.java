package dev.soundingboard.teams.registration;

import com.microsoft.aad.msal4j.ClientCredentialFactory;
import com.microsoft.aad.msal4j.IClientCertificate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Locale;
import java.util.Objects;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.ssl.pem.PemContent;

/** A certificate with its private key: PEM, the chain after the certificate; or PKCS #12, which {@code .pfx} files are. */
final class CertificateFile {

    private static final String PROPERTY = "sounding-board.teams.certificate-file";

    private CertificateFile() {}

    static IClientCertificate read(Path file, String password) {
        try {
            return isPkcs12(file) ? pkcs12(file, password) : pem(file, password);
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            throw new InvalidConfigurationPropertyValueException(
                    PROPERTY,
                    file,
                    "It must be a readable .pem file with a certificate and its private key, or a .pfx or .p12 file whose"
                            + " password is sounding-board.teams.certificate-password (%s)."
                                    .formatted(e.getClass().getSimpleName()));
        }
    }

    private static boolean isPkcs12(Path file) {
        var name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".pfx") || name.endsWith(".p12");
    }

    private static IClientCertificate pkcs12(Path file, String password) throws IOException, GeneralSecurityException {
        try (var content = Files.newInputStream(file)) {
            return ClientCredentialFactory.createFromCertificate(content, password);
        }
    }

    private static IClientCertificate pem(Path file, String password) throws IOException {
        var content = PemContent.load(file);
        var key = Objects.requireNonNull(content.getPrivateKey(password.isEmpty() ? null : password));
        return ClientCredentialFactory.createFromCertificateChain(
                key, Objects.requireNonNull(content.getCertificates()));
    }
}
