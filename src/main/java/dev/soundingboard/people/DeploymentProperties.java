package dev.soundingboard.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who may begin.
 *
 * @param firstAdmin Microsoft Entra object id of whoever looks after the deployment first; null for nobody
 */
@ConfigurationProperties("sounding-board")
record DeploymentProperties(@Nullable UUID firstAdmin) {}
