package dev.soundingboard.mail;

import dev.soundingboard.local.LocalMails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** A mail server that keeps what it gets, where the shipped settings find it. */
@TestConfiguration(proxyBeanMethods = false)
class LetterBoxes {

    @Bean(initMethod = "start", destroyMethod = "stop")
    static LocalMails mails() {
        return new LocalMails();
    }

    @Bean
    static DynamicPropertyRegistrar whereItIs(LocalMails mails) {
        return registry -> registry.add("spring.mail.port", mails::port);
    }
}
