package dev.soundingboard.account;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Configuration;

/**
 * How accounts change.
 *
 * @param objection how long an old account can say no to what the team has asked
 * @param codeFor how long a code works
 */
@ConfigurationProperties("sounding-board.accounts")
record AccountProperties(
        @DefaultValue("2d") Duration objection,
        @DefaultValue("1d") Duration codeFor) {

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(AccountProperties.class)
    static class Properties {}
}
