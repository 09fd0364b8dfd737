package dev.soundingboard.teams.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.soundingboard.teams.Activities;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Without its registration the bot doesn't start: an empty app id would let anybody in. */
@ExtendWith(OutputCaptureExtension.class)
class TeamsPropertiesTest {

    @EnableConfigurationProperties(TeamsProperties.class)
    static class OnlyProperties {}

    @ParameterizedTest
    @CsvSource({
        "app-id, appId, Configuration page",
        "app-password, oneWayToSignIn, managed-identity=true",
        "tenant-id, tenantId, Configuration page"
    })
    void aMissingPropertyStopsTheStartAndIsNamed(String missing, String named, String advice, CapturedOutput output) {
        var application = new SpringApplicationBuilder(OnlyProperties.class)
                .web(WebApplicationType.NONE)
                .properties("spring.config.name=none")
                .properties(
                        "sounding-board.teams.app-id=an-app",
                        "sounding-board.teams.app-password=a-secret",
                        "sounding-board.teams.tenant-id=" + Activities.TENANT)
                .application();
        assertThat(catchThrowable(() -> application.run("--sounding-board.teams." + missing + "=")))
                .isNotNull();
        assertThat(output).contains("sounding-board.teams", named, advice);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sounding-board.teams.certificate-file=bot.pem",
                "sounding-board.teams.managed-identity=true",
            })
    void twoWaysToSignInAreOneTooMany(String other) {
        runner().withPropertyValues(other)
                .run(context -> assertThat(context)
                        .hasFailed()
                        .getFailure()
                        .rootCause()
                        .hasMessageContainingAll(
                                "one way to sign in", "app-password", "certificate-file", "managed-identity"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sounding-board.teams.certificate-file=bot.pem",
                "sounding-board.teams.managed-identity=true",
            })
    void eitherOtherWayAloneWillDo(String other) {
        runner().withPropertyValues("sounding-board.teams.app-password=", other)
                .run(context -> assertThat(context).hasNotFailed());
    }

    /** As the production profile passes on what isn't set. */
    @Test
    void anEmptySettingIsNone() {
        runner().withPropertyValues(
                        "sounding-board.teams.certificate-file=",
                        "sounding-board.teams.certificate-password=",
                        "sounding-board.teams.managed-identity=false")
                .run(context -> assertThat(
                                context.getBean(TeamsProperties.class).certificateFile())
                        .isNull());
    }

    @Test
    void onlyOurOwnTenantIsServedUnlessOthersAreNamed() {
        var own = UUID.fromString(Activities.TENANT);
        var other = UUID.randomUUID();
        runner().run(context -> {
            assertThat(context.getBean(TeamsProperties.class).allows(own)).isTrue();
            assertThat(context.getBean(TeamsProperties.class).allows(other)).isFalse();
        });
        runner().withPropertyValues("sounding-board.teams.allowed-tenants=" + other)
                .run(context -> {
                    assertThat(context.getBean(TeamsProperties.class).allows(own))
                            .isFalse();
                    assertThat(context.getBean(TeamsProperties.class).allows(other))
                            .isTrue();
                });
    }

    private static ApplicationContextRunner runner() {
        return new ApplicationContextRunner()
                .withUserConfiguration(OnlyProperties.class)
                .withPropertyValues(
                        "sounding-board.teams.app-id=an-app",
                        "sounding-board.teams.app-password=a-secret",
                        "sounding-board.teams.tenant-id=" + Activities.TENANT);
    }
}
