package dev.soundingboard;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.util.function.SingletonSupplier;

/** A fresh database for each application context: H2 in memory, or real PostgreSQL with {@code -Ddatabase=postgresql}. */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

    /** A test run keeps several applications, each with its own pool. */
    private static final String MANY_APPLICATIONS = "500";

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final SingletonSupplier<EmbeddedPostgres> POSTGRES = SingletonSupplier.of(TestDatabase::start);

    @Bean
    static DynamicPropertyRegistrar freshDatabase() {
        return registry -> {
            var url = isPostgres() ? postgres() : h2();
            registry.add("spring.datasource.url", () -> url);
        };
    }

    /** True in the second of the two runs of every storage test. */
    public static boolean isPostgres() {
        return "postgresql".equals(System.getProperty("database"));
    }

    private static String h2() {
        return "jdbc:h2:mem:test%d;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1"
                .formatted(NUMBER.incrementAndGet());
    }

    private static String postgres() {
        var name = "test" + NUMBER.incrementAndGet();
        try (var connection = POSTGRES.obtain().getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return POSTGRES.obtain().getJdbcUrl("postgres", name);
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", MANY_APPLICATIONS)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
