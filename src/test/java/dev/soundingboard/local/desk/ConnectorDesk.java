package dev.soundingboard.local.desk;

import java.time.Clock;
import java.util.function.Supplier;

/** Where every request to the connector passes: refused, failed or done, and in the {@link Ledger} whatever happens. */
public class ConnectorDesk {

    private final Faults faults = new Faults();
    private final Limits limits;
    private final Ledger ledger;

    public ConnectorDesk(Clock clock) {
        this.limits = new Limits(clock);
        this.ledger = new Ledger(clock);
    }

    /** Does it, unless something goes wrong; what the bot is to hear. */
    public Answer take(Request request, Supplier<Answer> done) {
        var number = ledger.received(request);
        var answer = limits.refuse(request)
                .map(wait -> Answer.error(429, "TooManyRequests").retriedAfter(String.valueOf(wait.toSeconds())))
                .or(() -> faults.next(request).map(fault -> failed(number, fault, done)))
                .orElseGet(() -> done(number, done));
        ledger.answered(number, answer);
        return answer;
    }

    private Answer failed(int number, Fault fault, Supplier<Answer> done) {
        var right = fault.isAccepting() ? done(number, done) : Answer.DROPPED;
        faults.last(fault);
        return fault.answer(right);
    }

    private Answer done(int number, Supplier<Answer> done) {
        var answer = done.get();
        if (answer.isAccepted()) {
            ledger.accepted(number);
        }
        return answer;
    }

    public Faults faults() {
        return faults;
    }

    public Limits limits() {
        return limits;
    }

    public Ledger ledger() {
        return ledger;
    }
}
