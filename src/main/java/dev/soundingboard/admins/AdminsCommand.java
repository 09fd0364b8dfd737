package dev.soundingboard.admins;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.soundingboard.chat.Audited;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.OnlyFor;
import dev.soundingboard.chat.Role;
import dev.soundingboard.chat.Says;
import dev.soundingboard.chat.Typed;
import java.util.UUID;

/**
 * What can be said about who is an admin. {@code of} is the id of the scheme they look after; empty for the deployment as a
 * whole. It is believed only of whoever may change it.
 */
public sealed interface AdminsCommand extends Command {

    /** The admins of the scheme they are in; for whoever runs the deployment, of all. */
    @JsonTypeName("admins")
    @Says(
            value = {
                "admins",
                "administrators",
                "who are the admins",
                "show admins",
                "add an admin",
                "add admin",
                "remove an admin",
                "remove admin",
                "… as admin",
                "… as an admin",
                "make … admin",
                "make … an admin"
            },
            does = "See who the admins are, add and remove them.")
    @OnlyFor({Role.ADMIN, Role.DEPLOYMENT_ADMIN})
    record Show() implements AdminsCommand {

        public static Button asButton() {
            return new Button("Admins", new Show());
        }
    }

    /** The admins there. */
    @JsonTypeName("admins.of")
    @OnlyFor({Role.ADMIN, Role.DEPLOYMENT_ADMIN})
    record Of(String of) implements AdminsCommand {}

    /** Finds somebody to add by their name. */
    @JsonTypeName("admins.find")
    @OnlyFor({Role.ADMIN, Role.DEPLOYMENT_ADMIN})
    record Find(String text) implements AdminsCommand {}

    /**
     * Makes somebody an admin there.
     *
     * @param known id of a person; empty for nobody
     * @param picked object id of somebody whom Teams knows; empty for nobody
     * @param sure whether they have read what it means; asked of the deployment alone
     */
    @JsonTypeName("admins.add")
    @Audited("Add an admin")
    @OnlyFor({Role.ADMIN, Role.DEPLOYMENT_ADMIN})
    record Add(String of, @Typed String known, @Typed String picked, boolean sure) implements AdminsCommand {}

    /** Says what will happen if somebody is removed, or leaves. */
    @JsonTypeName("admins.ask-remove")
    @OnlyFor({Role.ADMIN, Role.DEPLOYMENT_ADMIN})
    record AskToRemove(String of, UUID person) implements AdminsCommand {}

    /** Takes somebody else's role there from them. */
    @JsonTypeName("admins.remove")
    @Audited("Remove an admin")
    @OnlyFor({Role.ADMIN, Role.DEPLOYMENT_ADMIN})
    record Remove(String of, UUID person) implements AdminsCommand {}

    /** Gives their own role there back. */
    @JsonTypeName("admins.leave")
    @Audited("Stop being an admin")
    @OnlyFor({Role.ADMIN, Role.DEPLOYMENT_ADMIN})
    record Leave(String of) implements AdminsCommand {}
}
