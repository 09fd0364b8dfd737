package dev.soundingboard.teams.registration;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The bot's registration, and the one way in which it signs in: by a secret, a certificate or a managed identity.
 *
 * @param appId Microsoft app id of the Azure Bot; with a managed identity, its client id
 * @param appPassword a client secret of that app
 * @param certificateFile a certificate of that app with its private key, as {@code .pem}, {@code .pfx} or {@code .p12}
 * @param certificatePassword opens that file, if it is locked
 * @param managedIdentity whether the machine has that app's managed identity
 * @param tenantId the Entra tenant the app is registered in (single-tenant, as every new bot is)
 * @param allowedTenants tenants whose people are served; the bot's own if none is named
 * @param fileHosts where Teams keeps the files that people send: names, or {@code *.} with what they end in
 */
@Validated
@ConfigurationProperties("sounding-board.teams")
public record TeamsProperties(
        @NotBlank(message = "must be the Microsoft app id on the Azure Bot's Configuration page")
        String appId,

        @DefaultValue("") String appPassword,
        @Nullable Path certificateFile,
        @DefaultValue("") String certificatePassword,
        boolean managedIdentity,

        @NotNull(message = "must be the app's tenant id on the Azure Bot's Configuration page")
        UUID tenantId,

        @DefaultValue Set<UUID> allowedTenants,
        @DefaultValue("*.sharepoint.com") List<String> fileHosts) {

    public TeamsProperties {
        certificateFile = certificateFile == null || certificateFile.toString().isEmpty() ? null : certificateFile;
    }

    public boolean allows(UUID tenant) {
        return allowedTenants.isEmpty() ? tenant.equals(tenantId) : allowedTenants.contains(tenant);
    }

    /** The bot's own account in every chat. */
    public String botAccount() {
        return "28:" + appId;
    }

    /** Opens somebody's own chat with the bot. */
    public String personalChat() {
        return "https://teams.microsoft.com/l/chat/0/0?users=" + botAccount();
    }

    @AssertTrue(
            message = "must be one way to sign in and no more: app-password (a client secret of the app), or"
                    + " certificate-file (a .pem, .pfx or .p12 file with its private key), or managed-identity=true")
    boolean isOneWayToSignIn() {
        return Stream.of(!appPassword.isBlank(), certificateFile != null, managedIdentity)
                        .filter(chosen -> chosen)
                        .count()
                == 1;
    }

    /** Never a secret, wherever this may be printed. */
    @Override
    public String toString() {
        return "TeamsProperties[appId=%s, tenantId=%s]".formatted(appId, tenantId);
    }
}
