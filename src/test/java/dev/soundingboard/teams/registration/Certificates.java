package dev.soundingboard.teams.registration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;

/** A certificate made for a test by the JDK's own tool, in both kinds of file that Azure gives out. */
record Certificates(Path pfx, Path pem, KeyStore store) {

    static final String PASSWORD = "opens-the-file";
    private static final String NAME = "bot";

    static Certificates in(Path folder) throws IOException, InterruptedException, GeneralSecurityException {
        var pfx = folder.resolve("bot.pfx");
        var keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "RSA",
                        "-storetype",
                        "PKCS12",
                        "-alias",
                        NAME,
                        "-dname",
                        "CN=bot.example.org",
                        "-storepass",
                        PASSWORD,
                        "-keystore",
                        pfx.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (keytool.waitFor() != 0) {
            throw new IOException("keytool failed");
        }
        var store = KeyStore.getInstance(pfx.toFile(), PASSWORD.toCharArray());
        var pem = folder.resolve("bot.pem");
        Files.writeString(
                pem,
                block("CERTIFICATE", store.getCertificate(NAME).getEncoded())
                        + block(
                                "PRIVATE KEY",
                                store.getKey(NAME, PASSWORD.toCharArray()).getEncoded()));
        return new Certificates(pfx, pem, store);
    }

    java.security.cert.Certificate certificate() throws GeneralSecurityException {
        return store.getCertificate(NAME);
    }

    private static String block(String kind, byte[] content) {
        var lines = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(content);
        return "-----BEGIN %s-----%n%s%n-----END %s-----%n".formatted(kind, lines, kind);
    }
}
