package dev.soundingboard.parting;

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

/** How the scheme team ends a pair. A {@code version} is the one of the pair that the admin saw. */
public sealed interface UnpairCommand extends Command {

    /**
     * By one name or two, which pair is to end; or the form for it.
     *
     * @param text "Asha Rao and Dr Bell", or one of them; empty for the form
     */
    @JsonTypeName("unpair.ask")
    @Says(
            value = {
                "unpair",
                "split …",
                "split up …",
                "end the pair of",
                "end pair of",
                "end the pair",
                "end pair",
                "end a pair",
                "end the mentoring of",
                "end mentoring of"
            },
            rest = "text",
            asTyped = true,
            does = "End a pair, without fault. Add one name or both.")
    @OnlyFor(Role.ADMIN)
    record Ask(@Typed String text) implements UnpairCommand {
        static Button asButton() {
            return new Button("End a pair", new Ask(""));
        }
    }

    /**
     * Offers pairs by the names in them, for a field in which one is picked.
     *
     * @param text the beginning of a name
     */
    @JsonTypeName("unpair.find")
    @OnlyFor(Role.ADMIN)
    record Find(@Typed String text) implements UnpairCommand {}

    /** Shows what ending the pair would do that was picked, by its id. */
    @JsonTypeName("unpair.open")
    @OnlyFor(Role.ADMIN)
    record Open(@JsonInclude(Include.NON_EMPTY) @Typed String picked) implements UnpairCommand {}

    @JsonTypeName("unpair.end")
    @Audited("End a pair")
    @OnlyFor(Role.ADMIN)
    record End(UUID pair, int version) implements UnpairCommand {}
}
