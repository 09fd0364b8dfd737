package dev.soundingboard.demo;

import dev.soundingboard.chat.Role;
import dev.soundingboard.independence.Structure;
import dev.soundingboard.local.DemoPeople;
import dev.soundingboard.local.Stage;
import dev.soundingboard.mentor.Mentors;
import dev.soundingboard.people.People;
import dev.soundingboard.people.Person;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.trainee.Trainees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Brings in the people of every file under {@code demo/}. */
public class DemoSchemes implements DemoPeople {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final People people;
    private final Mentors mentors;
    private final Trainees trainees;
    private final Structure structure;
    private final Schemes schemes;
    private final Clock clock;
    private final Resource[] files;
    private final String publicAddress;

    public DemoSchemes(
            People people,
            Mentors mentors,
            Trainees trainees,
            Structure structure,
            Schemes schemes,
            Clock clock,
            @Value("classpath:demo/*.yml") Resource[] files,
            @Value("${sounding-board.links.public-address}") String publicAddress) {
        this.people = people;
        this.mentors = mentors;
        this.trainees = trainees;
        this.structure = structure;
        this.schemes = schemes;
        this.clock = clock;
        this.files = files.clone();
        this.publicAddress = publicAddress;
    }

    @Override
    @Transactional
    public void enter(Stage stage) {
        for (var file : files) {
            var cast = read(file);
            var scheme = schemes.get(cast.scheme());
            for (var trainee : cast.trainees()) {
                var person = enter(stage, trainee.name(), scheme.id(), Role.TRAINEE);
                trainees.add(trainee.asTraineeOf(scheme, person.id(), LocalDate.ofInstant(clock.instant(), LONDON)));
                structure.worksAt(person.id(), scheme.id(), trainee.workplace(scheme));
            }
            cast.admins().forEach(name -> enter(stage, name, cast.scheme(), Role.ADMIN));
            for (var mentor : cast.mentors()) {
                var person = enter(stage, mentor.name(), cast.scheme(), Role.MENTOR);
                mentors.add(mentor.asMentorOf(cast.scheme(), person.id(), publicAddress));
            }
        }
    }

    private Person enter(Stage stage, String name, String scheme, Role role) {
        var person = new Person(stage.tenant(), stage.objectOf(name), name, LONDON).joins(scheme, role);
        person.installed(true);
        return people.add(person);
    }

    private static Cast read(Resource file) {
        try (var content = file.getInputStream()) {
            return YAML.readValue(content, Cast.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
