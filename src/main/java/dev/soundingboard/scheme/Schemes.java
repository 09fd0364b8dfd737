package dev.soundingboard.scheme;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The schemes that this deployment runs. */
@Component
public class Schemes {

    private final Map<String, Scheme> byId = new TreeMap<>();

    Schemes(SchemeFiles files) {
        for (var file : files.all()) {
            var scheme = files.read(file);
            if (byId.put(scheme.id(), scheme) != null) {
                throw new SchemeFileException(
                        file.getDescription(), "id", scheme.id(), "an id that no other scheme file has");
            }
        }
    }

    /** The scheme of an id that comes from outside. */
    public Optional<Scheme> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Scheme get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No scheme " + id));
    }

    public Collection<Scheme> all() {
        return byId.values();
    }
}
