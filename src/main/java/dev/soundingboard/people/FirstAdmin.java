package dev.soundingboard.people;

import dev.soundingboard.chat.AuditTrail;
import dev.soundingboard.chat.AuditTrail.Entry;
import dev.soundingboard.chat.AuditTrail.Outcome;
import org.springframework.stereotype.Component;

/** Whoever the settings name looks after the deployment from their first word, while nobody does. */
@Component
class FirstAdmin {

    private final DeploymentProperties properties;
    private final PersonRepository persons;
    private final AuditTrail trail;

    FirstAdmin(DeploymentProperties properties, PersonRepository persons, AuditTrail trail) {
        this.properties = properties;
        this.persons = persons;
        this.trail = trail;
    }

    void welcome(Person person) {
        if (!person.object().equals(properties.firstAdmin())
                || person.doesRunDeployment()
                || persons.isDeploymentRun()) {
            return;
        }
        person.runsDeployment();
        trail.add(new Entry(person.id(), person.id(), null, true, "admins.first", Outcome.DONE));
    }
}
