package dev.soundingboard.notification;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobExecutionContext;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Ticks the {@link Relay}: every second by Quartz, and at once after a commit. The database decides who sends what. */
@Component
class RelaySchedule {

    private static final Logger LOG = LoggerFactory.getLogger(RelaySchedule.class);
    private static final JobKey RELAY = JobKey.jobKey("relay", "notification");

    private final ObjectProvider<Scheduler> scheduler;

    RelaySchedule(ObjectProvider<Scheduler> scheduler) {
        this.scheduler = scheduler;
    }

    /** The next tick comes within a second anyhow, so a scheduler that is stopping may refuse. */
    void tickNow() {
        try {
            scheduler.getObject().triggerJob(RELAY);
        } catch (SchedulerException e) {
            LOG.info("The relay was not woken: {}", e.getClass().getSimpleName());
        }
    }

    /** Quartz makes one a tick, and never two at once on one node. */
    @DisallowConcurrentExecution
    static class Tick implements Job {

        private final Relay relay;

        Tick(Relay relay) {
            this.relay = relay;
        }

        /** While the database is away nothing can be claimed; the next tick tries again. */
        @Override
        public void execute(JobExecutionContext context) {
            try {
                relay.run();
            } catch (DataAccessException | TransactionException e) {
                LOG.warn("This tick sent nothing: {}", e.getClass().getSimpleName());
            }
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Ticks {

        @Bean
        JobDetail relayJob() {
            return JobBuilder.newJob(Tick.class)
                    .withIdentity(RELAY)
                    .storeDurably()
                    .build();
        }

        @Bean
        Trigger everySecond(JobDetail relayJob) {
            return TriggerBuilder.newTrigger()
                    .forJob(relayJob)
                    .withSchedule(SimpleScheduleBuilder.repeatSecondlyForever())
                    .build();
        }
    }
}
