package dev.soundingboard.notification;

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

/** Looks now and then for what was found blocked at the very moment in which its reader came back. */
class BackAgainSchedule implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(BackAgainSchedule.class);

    private final BackAgain missed;

    BackAgainSchedule(BackAgain missed) {
        this.missed = missed;
    }

    @Override
    public void execute(JobExecutionContext context) {
        var found = missed.tellWhoWasMissed();
        if (found > 0) {
            LOG.info("{} notifications are told after all: their readers are back", found);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Schedule {

        @Bean
        JobDetail backAgain() {
            return JobBuilder.newJob(BackAgainSchedule.class)
                    .withIdentity("back again", "notification")
                    .storeDurably()
                    .build();
        }

        @Bean
        Trigger everyHour(JobDetail backAgain) {
            return TriggerBuilder.newTrigger()
                    .forJob(backAgain)
                    .withSchedule(SimpleScheduleBuilder.repeatHourlyForever())
                    .build();
        }
    }
}
