package dev.soundingboard.local;

import java.util.stream.Stream;

/** Hands out the parts: anybody in the local organisation, at their own Teams client. */
public class Players {

    private final LocalPeople people;
    private final LocalDelivery delivery;
    private final LocalChats chats;
    private final LocalFiles files;

    public Players(LocalPeople people, LocalDelivery delivery, LocalChats chats, LocalFiles files) {
        this.people = people;
        this.delivery = delivery;
        this.chats = chats;
        this.files = files;
    }

    public Player named(String name) {
        return new Player(people.named(name), delivery, chats, files);
    }

    /** Everybody in that role: trainee, mentor, admin or newcomer. */
    public Stream<Player> all(String role) {
        return people.all().stream()
                .filter(person -> person.role().equals(role))
                .map(person -> new Player(person, delivery, chats, files));
    }
}
