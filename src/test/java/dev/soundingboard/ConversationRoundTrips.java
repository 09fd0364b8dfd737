package dev.soundingboard;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.soundingboard.chat.ConversationCommand.Hello;
import dev.soundingboard.chat.ConversationCommand.Help;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.ConversationCommand.Installed;
import dev.soundingboard.chat.ConversationCommand.RefusedFile;
import dev.soundingboard.chat.ConversationCommand.Removed;
import dev.soundingboard.chat.ConversationCommand.SentDocument;
import dev.soundingboard.chat.ConversationCommand.SentPicture;
import dev.soundingboard.chat.ConversationCommand.SpokenInPublic;
import dev.soundingboard.chat.ConversationCommand.Thanks;
import dev.soundingboard.chat.ConversationCommand.Unknown;
import dev.soundingboard.chat.Document;
import dev.soundingboard.chat.Picture;
import org.springframework.boot.test.context.TestComponent;

/** What anybody can say. */
@TestComponent
class ConversationRoundTrips implements RoundTrips {

    private final Wessex wessex;

    ConversationRoundTrips(Wessex wessex) {
        this.wessex = wessex;
    }

    @Override
    public void count(RoundTripCounter counter) {
        var asha = wessex.trainee("Asha Rao");
        counter.count("hello", asha, new Hello());
        counter.count("help", asha, new Help());
        counter.count("home", asha, new Home());
        counter.count("unknown", asha, new Unknown("xyzzy"));
        counter.count("thanks", asha, new Thanks());
        counter.count("installed", asha, new Installed());
        counter.count("removed", asha, new Removed());
        counter.count(
                "picture",
                asha,
                new SentPicture(Picture.of("GIF89a".getBytes(UTF_8)).orElseThrow()));
        counter.count("file", asha, new SentDocument(new Document("%PDF".getBytes(UTF_8))));
        counter.count("refused file", asha, new RefusedFile(RefusedFile.Reason.TOO_LARGE));
        counter.count("in public", asha, new SpokenInPublic("https://teams.microsoft.com/l/chat/0/0"));
    }
}
