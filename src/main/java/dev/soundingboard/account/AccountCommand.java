package dev.soundingboard.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
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
 * What is said to bring somebody's mentoring from an old account to a new one. A {@code code} is what the new account was
 * given: whoever knows it has both, or was told it by its owner.
 */
public sealed interface AccountCommand extends Command {

    /** In the new account: asks for a code. In the old one: the form for the code. */
    @JsonTypeName("account.new")
    @Says(
            value = {
                "new account",
                "i have a new account",
                "i changed trust",
                "i have changed trust",
                "i moved trust",
                "move my account"
            },
            does = "Bring your mentoring to a new account.")
    record NewAccount() implements AccountCommand {

        static Button asButton() {
            return new Button("I have a new account", new NewAccount());
        }
    }

    /** In the old account: what moving to the account with that code would do. */
    @JsonTypeName("account.own")
    @OnlyFor({Role.TRAINEE, Role.MENTOR, Role.ADMIN, Role.DEPLOYMENT_ADMIN})
    record Own(@Typed String code) implements AccountCommand {}

    /** In the old account: moves. */
    @JsonTypeName("account.move-own")
    @OnlyFor({Role.TRAINEE, Role.MENTOR, Role.ADMIN, Role.DEPLOYMENT_ADMIN})
    record MoveOwn(@Typed String code) implements AccountCommand {}

    /**
     * The team asks it for whoever has that name.
     *
     * @param text the name, or words that begin its words; empty for the form
     */
    @JsonTypeName("account.relink")
    @Says(
            value = {"relink", "relink account", "relink the account of", "new account for", "new account of"},
            rest = "text",
            asTyped = true,
            does = "Bring somebody’s mentoring to their new account. Add their name.")
    @OnlyFor(Role.ADMIN)
    record Relink(@Typed String text) implements AccountCommand {}

    /**
     * Offers people of the scheme by their names, for a field in which one is picked.
     *
     * @param text beginnings of words of the name
     */
    @JsonTypeName("account.find")
    @OnlyFor(Role.ADMIN)
    record Find(@Typed String text) implements AccountCommand {}

    /** The person that was picked in the form, by their id; empty for nobody. */
    @JsonTypeName("account.choose")
    @OnlyFor(Role.ADMIN)
    record Choose(@JsonInclude(Include.NON_EMPTY) @Typed String picked) implements AccountCommand {}

    /** Shows the team what moving that person to the account with that code would do. */
    @JsonTypeName("account.check")
    @OnlyFor(Role.ADMIN)
    record Check(UUID person, @Typed String code) implements AccountCommand {}

    /** The team asks for it. The old account can say no for a while. */
    @JsonTypeName("account.ask")
    @Audited("Relink an account")
    @OnlyFor(Role.ADMIN)
    record AskMove(UUID person, @Typed String code) implements AccountCommand {}

    /**
     * The old account says whether it is right, also if they have lost their roles meanwhile.
     *
     * @param fresh the new account that they were asked about
     */
    @JsonTypeName("account.answer")
    record Answer(boolean right, UUID fresh) implements AccountCommand {}

    /** An admin of one of their schemes stops what a team has asked. */
    @JsonTypeName("account.stop")
    @Audited("Stop relinking an account")
    @OnlyFor(Role.ADMIN)
    record Stop(UUID person) implements AccountCommand {}
}
