package dev.soundingboard.notification.watch;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** {@code relay} in the health of the application: down if something has waited too long that should have gone out. */
@Component("relayHealthIndicator") // it is named after its bean
class RelayHealthIndicator implements HealthIndicator {

    private final Backlog backlog;
    private final RelayHealth limits;

    RelayHealthIndicator(Backlog backlog, RelayHealth limits) {
        this.backlog = backlog;
        this.limits = limits;
    }

    @Override
    public Health health() {
        var oldest = backlog.oldest();
        var health = oldest.compareTo(limits.longestWait()) > 0 ? Health.down() : Health.up();
        return health.withDetail("oldestDueHasWaited", oldest.toString()).build();
    }
}
