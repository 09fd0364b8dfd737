package dev.soundingboard.bench;

import dev.soundingboard.local.OutsideChannel;
import dev.soundingboard.chat.Role;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.Mentors;
import dev.soundingboard.mentor.Profile;
import dev.soundingboard.people.People;
import dev.soundingboard.people.Person;
import dev.soundingboard.trainee.Trainee;
import dev.soundingboard.trainee.Trainees;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Made-up people in numbers, of the Wessex scheme. */
public final class Crowd {

    static final int TRAINEES = 1_000;
    static final int MENTORS = 200;

    private static final UUID TENANT = UUID.fromString(OutsideChannel.TENANT);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final List<String> SPECIALTIES = List.of("Medicine", "Psychiatry", "Radiology", "Surgery");
    private static final List<String> PLACES = List.of("Bournemouth", "Portsmouth", "Southampton", "Winchester");

    private Crowd() {}

    public static void enters(People people, Trainees trainees, Mentors mentors) {
        for (var i = 0; i < TRAINEES; i++) {
            var person = people.add(person(trainee(i), Role.TRAINEE));
            trainees.add(new Trainee(person.id(), "wessex").hasDate(LocalDate.now(LONDON).plusMonths(4)).enrols());
        }
        for (var i = 0; i < MENTORS; i++) {
            var name = "Dr Mentor %03d".formatted(i);
            var person = people.add(person(name, Role.MENTOR));
            mentors.add(new Mentor(person.id(), "wessex", name, false, profile(i), Set.of("Video", "Phone")));
        }
    }

    static String trainee(int number) {
        return "Trainee %04d".formatted(number);
    }

    static UUID objectOf(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static Person person(String name, Role role) {
        return new Person(TENANT, objectOf(name), name, LONDON).joins("wessex", role);
    }

    private static Profile profile(int number) {
        return new Profile(
                "I came back to work after two years away, and I know how strange the first weeks can be.",
                "Somebody listened to me when I needed it. I would like to pass that on.",
                "Calm and curious. I ask more than I answer, and I won't mind if you disagree.",
                "First in my family at university.",
                SPECIALTIES.get(number % SPECIALTIES.size()),
                PLACES.get(number / SPECIALTIES.size() % PLACES.size()),
                "Teams",
                null);
    }
}
