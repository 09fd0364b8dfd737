package dev.soundingboard.broadcast;

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

/** Forgets what was written to many a while ago. */
class BroadcastRetention implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(BroadcastRetention.class);

    private final Broadcasts broadcasts;

    BroadcastRetention(Broadcasts broadcasts) {
        this.broadcasts = broadcasts;
    }

    @Override
    public void execute(JobExecutionContext context) {
        var forgotten = broadcasts.forgetOld();
        if (forgotten > 0) {
            LOG.info("Forgot {} messages to many", forgotten);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Schedule {

        @Bean
        JobDetail broadcastRetention() {
            return JobBuilder.newJob(BroadcastRetention.class)
                    .withIdentity("messages to many", "broadcast")
                    .storeDurably()
                    .build();
        }

        @Bean
        Trigger broadcastsEveryHour(JobDetail broadcastRetention) {
            return TriggerBuilder.newTrigger()
                    .forJob(broadcastRetention)
                    .withSchedule(SimpleScheduleBuilder.repeatHourlyForever())
                    .build();
        }
    }
}
