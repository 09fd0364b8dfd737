package dev.soundingboard.joining;

import dev.soundingboard.RoundTripCounter;
import dev.soundingboard.RoundTrips;
import dev.soundingboard.Wessex;
import dev.soundingboard.chat.Role;
import dev.soundingboard.joining.JoinCommand.AcceptNotice;
import dev.soundingboard.joining.JoinCommand.As;
import dev.soundingboard.joining.JoinCommand.Join;
import dev.soundingboard.joining.JoinCommand.Switch;
import dev.soundingboard.people.Person;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.trainee.TraineeCommand.About;
import dev.soundingboard.trainee.TraineeCommand.AskException;
import dev.soundingboard.trainee.TraineeCommand.Change;
import dev.soundingboard.trainee.TraineeCommand.Date;
import dev.soundingboard.trainee.TraineeCommand.DateIsRight;
import dev.soundingboard.trainee.TraineeCommand.Details;
import dev.soundingboard.trainee.TraineeCommand.GrantException;
import dev.soundingboard.trainee.TraineeCommand.Move;
import dev.soundingboard.trainee.TraineeCommand.OpenException;
import dev.soundingboard.trainee.TraineeCommand.Part;
import dev.soundingboard.trainee.TraineeCommand.TakeBackException;
import dev.soundingboard.trainee.TraineeCommand.Work;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Joining a scheme as a trainee, and changing one's details. */
@TestComponent
public class JoiningRoundTrips implements RoundTrips {

    private final Wessex wessex;
    private final Schemes schemes;
    private final JdbcClient jdbc;

    JoiningRoundTrips(Wessex wessex, Schemes schemes, JdbcClient jdbc) {
        this.wessex = wessex;
        this.schemes = schemes;
        this.jdbc = jdbc;
    }

    @Override
    public void count(RoundTripCounter counter) {
        var noor = wessex.newcomer("Noor Aziz");
        var bell = wessex.mentor("Dr Alison Bell").id().toString();
        var version = schemes.get("wessex").joining().privacy().version();
        counter.count("join", noor, new Join());
        counter.count("join: as", noor, new As("wessex", Role.TRAINEE));
        counter.count("join: agree", noor, new AcceptNotice("wessex", Role.TRAINEE, version));
        counter.count("trainee: about", noor, about());
        counter.count("trainee: work, and they are in", noor, work(bell));
        counter.count("join: switch", noor, new Switch("wessex"));
        counter.count("trainee: details", noor, new Details());
        counter.count("trainee: change where I work", noor, new Change(Part.WORK));
        counter.count("trainee: date", noor, new Date("2025-01-01", false));
        counter.count("trainee: the date is right", noor, new DateIsRight());
        counter.count("trainee: move the date", noor, new Move(1, "2025-01-01"));
        exception(counter, noor);
    }

    private void exception(RoundTripCounter counter, Person noor) {
        jdbc.sql("DELETE FROM person_role WHERE role = 'ADMIN'").update();
        var morgan = wessex.admin("Morgan Reed");
        var trainee = jdbc.sql("SELECT id FROM trainee WHERE person = ?")
                .param(noor.id())
                .query(UUID.class)
                .single();
        counter.count("trainee: ask for an exception", noor, new AskException("wessex"));
        counter.count("trainee: open an exception", morgan, new OpenException(trainee));
        counter.count("trainee: grant an exception", morgan, new GrantException(trainee, 3, "They moved house."));
        counter.count("trainee: take an exception back", morgan, new TakeBackException(trainee, 4));
    }

    private static About about() {
        return new About(
                "wessex", "2027-03-23", "", "Core training", "Medicine", "Winchester", "Full time", "Video", "");
    }

    private static Work work(String supervisor) {
        return new Work("wessex", "Salisbury", "Medicine", supervisor, "", "", "Dr Someone Else", "true");
    }
}
