package dev.soundingboard.chat;

import dev.soundingboard.chat.AuditTrail.Entry;
import dev.soundingboard.chat.AuditTrail.Outcome;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down what admins do, and what others try that only admins may. */
@Component
class Audit {

    private static final Set<Role> ADMINS = EnumSet.of(Role.ADMIN, Role.DEPLOYMENT_ADMIN);

    private final AuditTrail trail;
    private final Acts acts;

    Audit(AuditTrail trail, Acts acts) {
        this.trail = trail;
        this.acts = acts;
    }

    static boolean isForAdmins(Command command) {
        return isFor(command, ADMINS);
    }

    /** Somebody asked for it who may not. */
    void refused(Actor actor, Command command) {
        add(actor, command, null, actor.scheme(), Outcome.REFUSED);
    }

    /** Lets somebody who may do it do it. Looking leaves no entry. */
    Reply of(Actor actor, Command command, boolean isQuery, Supplier<Reply> handling) {
        if (isQuery || !isForAdmins(command)) {
            return handling.get();
        }
        var handled = acts.during(handling);
        handled.done().forEach(it -> add(actor, command, it.whom(), it.scheme(), Outcome.DONE));
        if (handled.done().isEmpty()) {
            add(actor, command, null, actor.scheme(), Outcome.NOT_DONE);
        }
        return handled.reply();
    }

    private void add(Actor actor, Command command, @Nullable UUID whom, @Nullable String scheme, Outcome outcome) {
        trail.add(new Entry(
                actor.person(),
                whom,
                scheme,
                isOfDeployment(actor, command, scheme),
                Commands.nameOf(command.getClass()),
                outcome));
    }

    /** What belongs to no scheme, and what somebody does in a scheme whose admin they aren't. */
    private static boolean isOfDeployment(Actor actor, Command command, @Nullable String scheme) {
        var isTheirs = actor.is(Role.ADMIN) && Objects.equals(scheme, actor.scheme());
        return scheme == null
                || isFor(command, EnumSet.of(Role.DEPLOYMENT_ADMIN))
                || (actor.is(Role.DEPLOYMENT_ADMIN) && !isTheirs);
    }

    private static boolean isFor(Command command, Set<Role> roles) {
        var only = command.getClass().getAnnotation(OnlyFor.class);
        return only != null && roles.containsAll(Arrays.asList(only.value()));
    }
}
