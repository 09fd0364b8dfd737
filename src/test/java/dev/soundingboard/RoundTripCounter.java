package dev.soundingboard;

import dev.soundingboard.chat.Command;
import dev.soundingboard.people.Person;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.ttddyy.dsproxy.QueryCountHolder;

/** Counts the database round trips of single turns. */
public class RoundTripCounter {

    private final Wessex wessex;
    private final Set<Class<?>> counted = new HashSet<>();
    private final Map<String, Long> roundTrips = new TreeMap<>();

    RoundTripCounter(Wessex wessex) {
        this.wessex = wessex;
    }

    public void count(String what, Person person, Command command) {
        QueryCountHolder.clear();
        wessex.says(person, command);
        roundTrips.put(what, QueryCountHolder.getGrandTotal().getTotal());
        counted.add(command.getClass());
    }

    Set<Class<?>> counted() {
        return counted;
    }

    String table() {
        return roundTrips.entrySet().stream()
                .map(row -> "%2d  %s".formatted(row.getValue(), row.getKey()))
                .collect(Collectors.joining("\n"));
    }
}
