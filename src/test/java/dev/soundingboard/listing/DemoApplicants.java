package dev.soundingboard.listing;

import dev.soundingboard.independence.Structure;
import dev.soundingboard.independence.Workplace;
import dev.soundingboard.local.DemoPeople;
import dev.soundingboard.local.Stage;
import dev.soundingboard.people.People;
import dev.soundingboard.people.Person;
import dev.soundingboard.scheme.CapacityPolicy.Limits;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Set;
import org.springframework.transaction.annotation.Transactional;

/** Somebody obviously invented who waits for the Wessex team's approval. */
public class DemoApplicants implements DemoPeople {

    private final People people;
    private final Structure structure;
    private final Applications applications;
    private final Clock clock;

    DemoApplicants(People people, Structure structure, Applications applications, Clock clock) {
        this.people = people;
        this.structure = structure;
        this.applications = applications;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void enter(Stage stage) {
        var name = "Dr Wren Waits";
        var wren = people.add(new Person(stage.tenant(), stage.objectOf(name), name, ZoneId.of("Europe/London")));
        var application = Application.by(wren.id(), "wessex");
        application.draft().work(new Experience(false, "2025-03", ""));
        application
                .draft()
                .words(
                        "I keep bees, badly, and read maps for fun.",
                        "A mentor once waited until I knew what I wanted to ask. I’d like to do that for somebody.",
                        "Slow, curious, and happy with silence.");
        application
                .draft()
                .practice(
                        "Came to medicine after ten years as a postman.",
                        "Medicine",
                        "Salisbury",
                        "Teams message, any day but Monday",
                        Set.of("Face to face", "Video"));
        application.draft().done(Step.PHOTO);
        application.draft().limits(new Limits(2, null));
        application.agree("1", clock.instant());
        application.send(clock.instant());
        applications.saveAndFlush(application);
        structure.worksAt(wren.id(), "wessex", new Workplace("Salisbury", "Medicine"));
    }
}
