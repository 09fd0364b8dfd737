package dev.soundingboard.people;

import dev.soundingboard.chat.Role;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody may do, in which scheme, and which of those they are in now. */
@Embeddable
class Roles {

    @Nullable
    private String scheme;

    private boolean runsDeployment;

    @ElementCollection
    @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person"))
    private Set<Membership> memberships = new HashSet<>();

    void join(String inScheme, Role role) {
        memberships.add(new Membership(inScheme, role));
        scheme = inScheme;
    }

    void switchTo(String inScheme) {
        if (in(inScheme).isEmpty()) {
            throw new IllegalArgumentException("They are not in " + inScheme);
        }
        scheme = inScheme;
    }

    @Nullable
    String scheme() {
        return scheme;
    }

    Set<Role> in(String inScheme) {
        return memberships.stream()
                .filter(it -> it.scheme().equals(inScheme))
                .map(Membership::role)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those in the scheme they are in now, and beyond. */
    Set<Role> now() {
        var here = scheme == null ? Stream.<Role>empty() : in(scheme).stream();
        var beyond = runsDeployment ? Stream.of(Role.DEPLOYMENT_ADMIN) : Stream.<Role>empty();
        return Stream.concat(here, beyond).collect(Collectors.toUnmodifiableSet());
    }

    boolean areNone() {
        return memberships.isEmpty() && !runsDeployment;
    }

    boolean areAnAdmins() {
        return runsDeployment || memberships.stream().anyMatch(it -> it.role() == Role.ADMIN);
    }

    List<String> schemes() {
        return memberships.stream().map(Membership::scheme).distinct().sorted().toList();
    }

    boolean runsDeployment() {
        return runsDeployment;
    }

    void runDeployment() {
        runsDeployment = true;
    }
}
