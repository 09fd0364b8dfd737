package dev.soundingboard.standing;

import dev.soundingboard.RoundTripCounter;
import dev.soundingboard.RoundTrips;
import dev.soundingboard.Wessex;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.standing.PeerCommand.Ask;
import dev.soundingboard.standing.PeerCommand.Join;
import dev.soundingboard.standing.PeerCommand.Leave;
import dev.soundingboard.standing.StandingCommand.Accept;
import dev.soundingboard.standing.StandingCommand.Correct;
import dev.soundingboard.standing.StandingCommand.Delete;
import dev.soundingboard.standing.StandingCommand.Log;
import dev.soundingboard.standing.StandingCommand.Open;
import dev.soundingboard.standing.StandingCommand.ReadAgreement;
import dev.soundingboard.standing.StandingCommand.Save;
import dev.soundingboard.standing.StandingCommand.Show;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;

/** A mentor looks after their standing. */
@TestComponent
@Import(NewEdition.class)
public class StandingRoundTrips implements RoundTrips {

    private final Wessex wessex;
    private final Peers peers;
    private final NewEdition newEdition;

    StandingRoundTrips(Wessex wessex, Peers peers, NewEdition newEdition) {
        this.wessex = wessex;
        this.peers = peers;
        this.newEdition = newEdition;
    }

    @Override
    public void count(RoundTripCounter counter) {
        var bell = wessex.mentor("Dr Alison Bell");
        var hughes = wessex.mentor("Dr Catrin Hughes");
        var drBell = wessex.person(bell.person());
        var drHughes = wessex.person(hughes.person());
        var entry = UUID.randomUUID();
        counter.count("standing: log", drBell, new Log());
        counter.count("standing: save", drBell, new Save(entry, 0, "Supervision", "2026-11-20", "1", "1", "A note."));
        counter.count("standing", drBell, new Show());
        counter.count("standing: open an entry", drBell, new Open(entry));
        counter.count("standing: correct an entry", drBell, new Correct(entry));
        counter.count(
                "standing: save a correction",
                drBell,
                new Save(entry, 0, "Supervision", "2026-11-20", "2", "1", "A better note."));
        counter.count("standing: delete an entry", drBell, new Delete(entry));
        counter.count("peers: ask", drBell, new Ask(hughes.id().toString()));
        var peer = peers.of(bell.id()).get(0).peer().id();
        counter.count("peers: join", drHughes, new Join(peer));
        counter.count("peers", drHughes, new PeerCommand.Show());
        counter.count("peers: leave", drHughes, new Leave(peer));
        var skills = new SkillsCommand.Save(0, "New to me", "", "", "");
        counter.count("skills: save", drBell, skills);
        counter.count("skills: look at the next few", drBell, new SkillsCommand.Look(4));
        counter.count("skills", drBell, new SkillsCommand.Show());
        counter.count("home of a mentor", drBell, new Home());
        counter.count("standing: the agreement", drBell, new ReadAgreement());
        newEdition.arrives("wessex", "I am kind.");
        counter.count("standing: accept the agreement", drBell, new Accept("1"));
        newEdition.neverWas();
    }
}
