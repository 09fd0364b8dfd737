package dev.soundingboard.cards.expression;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Where in the data a value may come from, known before there is any data: {@code mentors.name} for the name of each
 * mentor in a list of mentors, the empty path for the data as a whole.
 */
public record Places(Set<String> paths) {

    /** A value that is made up, or comes from the template itself. */
    public static final Places NONE = new Places(Set.of());

    public static final Places ROOT = new Places(Set.of(""));

    Places child(String name) {
        return new Places(paths.stream()
                .map(path -> path.isEmpty() ? name : path + "." + name)
                .collect(Collectors.toUnmodifiableSet()));
    }

    Places and(Places others) {
        Set<String> both = new TreeSet<>(paths);
        both.addAll(others.paths);
        return new Places(both);
    }

    /** What the names in an expression stand for, before there is any data. */
    public record Context(Places data, Map<String, Places> variables) {

        public static final Context ROOT = new Context(Places.ROOT, Map.of());

        public Context at(Places data) {
            return new Context(data, variables);
        }

        Context with(String name, Places value) {
            Map<String, Places> more = new TreeMap<>(variables);
            more.put(name, value);
            return new Context(data, more);
        }

        Places find(String name) {
            Places variable = variables.get(name);
            if (variable != null) {
                return variable;
            }
            return name.charAt(0) == '$' ? reserved(name) : data.child(name);
        }

        private Places reserved(String name) {
            return switch (Reserved.named(name)) {
                case ROOT -> Places.ROOT;
                case DATA -> data;
                case INDEX, HOST -> NONE;
            };
        }
    }
}
