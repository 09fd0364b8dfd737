package dev.soundingboard.bench;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** What Spring Boot, JPA, H2 and Quartz need for themselves: no entity, no job, one answer. */
@EnableAutoConfiguration(
        excludeName = "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration")
final class BareApplication {

    private BareApplication() {}

    public static void main(String[] args) {
        new SpringApplicationBuilder(BareApplication.class)
                .properties("spring.config.name=bare", "spring.datasource.url=jdbc:h2:mem:bare")
                .run(args);
    }

    @Bean
    RouterFunction<ServerResponse> messages() {
        return RouterFunctions.route()
                .POST("/api/messages", request -> ServerResponse.ok().build())
                .build();
    }
}
