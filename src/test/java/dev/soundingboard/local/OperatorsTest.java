package dev.soundingboard.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.teams.ChannelTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What operators watch is there, and what alerts they get is about what is there. */
@ChannelTest
@TestPropertySource(
        properties = {
            "management.endpoints.web.exposure.include=health,metrics,quartz,prometheus",
            "management.endpoint.health.show-components=always",
            "management.prometheus.metrics.export.enabled=true"
        })
class OperatorsTest {

    /** Prometheus makes it itself. */
    private static final Set<String> BY_PROMETHEUS = Set.of("up");

    private static final Set<String> WORDS = Set.of("by", "and", "or", "unless", "on", "without");

    @LocalServerPort
    int port;

    @Test
    void everyAlertIsAboutAMetricThatTheRunningApplicationExposes() throws Exception {
        var exposed = read("prometheus")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("[{ ]", 2)[0])
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(exposed).containsAll(watched());
    }

    @Test
    void everyAlertSaysInPlainWordsWhatHasHappenedAndWhatToDo() {
        assertThat(rules()).hasSizeGreaterThan(5).allSatisfy(rule -> {
            assertThat(rule.at("/annotations/summary").asString()).endsWith(".").contains(" ");
            assertThat(rule.at("/annotations/description").asString())
                    .endsWith(".")
                    .contains(" ");
            assertThat(rule.at("/labels/severity").asString()).isIn("page", "ticket");
        });
    }

    @Test
    void healthNamesTheRelay() throws Exception {
        assertThat(read("health")).contains("\"relay\":{\"status\":\"UP\"}");
    }

    @Test
    void theJobsOfTheSchedulerCanBeSeen() throws Exception {
        assertThat(read("quartz/jobs")).contains("relay", "weekly");
    }

    private static Set<String> watched() {
        return rules().stream()
                .map(rule -> rule.at("/expr").asString().replaceAll("\\{[^}]*}|\\[[^]]*]", ""))
                .flatMap(expression -> Pattern.compile("\\b[a-z][a-z_]+\\b(?! ?\\()")
                        .matcher(expression)
                        .results())
                .map(MatchResult::group)
                .filter(name -> !BY_PROMETHEUS.contains(name) && !WORDS.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<JsonNode> rules() {
        var file = new YAMLMapper().readTree(Path.of("infra/alerts.yml"));
        return StreamSupport.stream(file.at("/groups/0/rules").spliterator(), false)
                .toList();
    }

    private String read(String endpoint) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:%d/actuator/%s".formatted(port, endpoint)))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }
}
