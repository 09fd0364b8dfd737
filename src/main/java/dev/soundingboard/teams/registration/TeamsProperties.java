package dev.soundingboard.teams.registration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The bot's registration.
 *
 * @param appId Microsoft app id of the Azure Bot
 * @param appPassword a client secret of that app
 * @param tenantId the Entra tenant the app is registered in (single-tenant, as every new bot is)
 * @param allowedTenants tenants whose people are served; the bot's own if none is named
 */
@Validated
@ConfigurationProperties("sounding-board.teams")
public record TeamsProperties(
        @NotBlank(message = "must be the Microsoft app id on the Azure Bot's Configuration page")
        String appId,

        @NotBlank(message = "must be a client secret of that app, made under Certificates & secrets")
        String appPassword,

        @NotNull(message = "must be the app's tenant id on the Azure Bot's Configuration page")
        UUID tenantId,

        @DefaultValue Set<UUID> allowedTenants) {

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

    /** Never the secret, wherever this may be printed. */
    @Override
    public String toString() {
        return "TeamsProperties[appId=%s, tenantId=%s]".formatted(appId, tenantId);
    }
}
