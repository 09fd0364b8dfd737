package dev.soundingboard.mail;

import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What e-mails need beside a mail server ({@code spring.mail.*}).
 *
 * @param from the address they come from; needed where there is a mail server
 * @param chat address that opens somebody's own chat with the bot
 * @param app address of the app in Teams, for whoever has not added it
 */
@Validated
@ConfigurationProperties("sounding-board.mail")
record MailProperties(
        @DefaultValue("") String from,
        @NotNull String chat,
        @NotNull String app) {}
