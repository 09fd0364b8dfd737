package dev.soundingboard.weekly;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobExecutionContext;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Looks every minute, on every node, whether a summary is due. */
@DisallowConcurrentExecution
class WeeklyTick implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(WeeklyTick.class);

    private final WeeklySummaries summaries;

    WeeklyTick(WeeklySummaries summaries) {
        this.summaries = summaries;
    }

    /** While the database is away nothing is due; the next tick catches up. */
    @Override
    public void execute(JobExecutionContext context) {
        try {
            summaries.catchUp();
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("No weekly summary was looked for: {}", e.getClass().getSimpleName());
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Schedule {

        @Bean
        JobDetail weeklySummaries() {
            return JobBuilder.newJob(WeeklyTick.class)
                    .withIdentity("weekly", "team")
                    .storeDurably()
                    .build();
        }

        @Bean
        Trigger lookForSummariesEveryMinute(JobDetail weeklySummaries) {
            return TriggerBuilder.newTrigger()
                    .forJob(weeklySummaries)
                    .withSchedule(SimpleScheduleBuilder.repeatMinutelyForever())
                    .build();
        }
    }
}
