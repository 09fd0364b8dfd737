package dev.soundingboard.ticking;

import java.util.List;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** One time of a {@link Tick}: Quartz makes one of these each time. */
@DisallowConcurrentExecution
class TickJob implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(TickJob.class);

    private final List<Tick> ticks;

    TickJob(List<Tick> ticks) {
        this.ticks = ticks;
    }

    @Override
    public void execute(JobExecutionContext context) {
        var name = context.getJobDetail().getKey().getName();
        ticks.stream().filter(tick -> tick.name().equals(name)).forEach(TickJob::run);
    }

    private static void run(Tick tick) {
        try {
            tick.run();
        } catch (DataAccessException | TransactionException e) {
            LOG.warn(
                    "Nothing was done this time by “{}”: {}",
                    tick.name(),
                    e.getClass().getSimpleName());
        }
    }
}
