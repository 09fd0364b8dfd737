package dev.soundingboard.audit;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.OnlyFor;
import dev.soundingboard.chat.Role;
import dev.soundingboard.chat.Says;
import java.util.Objects;

/** What can be said about the audit trail: only to read it. */
public sealed interface AuditCommand extends Command {

    /** The newest entries of the scheme; for whoever is no admin of it, those of the deployment. */
    @JsonTypeName("audit")
    @Says(
            value = {"audit", "audit trail", "audit log", "show audit", "who did what"},
            does = "See what admins did, and when.")
    @OnlyFor({Role.ADMIN, Role.DEPLOYMENT_ADMIN})
    record Show() implements AuditCommand {

        public static Button asButton() {
            return new Button("Audit", new Show());
        }
    }

    /**
     * Some of the entries.
     *
     * @param of id of the scheme; empty for the deployment
     * @param what verb of the command that they are about; empty for all
     * @param before those before this one; zero for the newest
     */
    @JsonTypeName("audit.page")
    @OnlyFor({Role.ADMIN, Role.DEPLOYMENT_ADMIN})
    record Page(String of, String what, long before) implements AuditCommand {

        public Page {
            what = Objects.requireNonNullElse(what, "");
        }
    }
}
