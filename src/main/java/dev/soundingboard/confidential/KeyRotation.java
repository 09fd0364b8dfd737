package dev.soundingboard.confidential;

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

/**
 * Takes up a new primary wrapping key while the bot runs, and seals every data key with it. Once none is left under the
 * old key, the operator removes that from the file: then even an old backup of the database can't be read.
 */
@DisallowConcurrentExecution
class KeyRotation implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(KeyRotation.class);
    private static final int BATCH = 500;

    private final WrappingKey wrapping;
    private final DataKeys keys;

    KeyRotation(WrappingKey wrapping, DataKeys keys) {
        this.wrapping = wrapping;
        this.keys = keys;
    }

    @Override
    public void execute(JobExecutionContext context) {
        wrapping.reload();
        var all = 0;
        for (var some = keys.rewrap(BATCH); some > 0; some = keys.rewrap(BATCH)) {
            all += some;
        }
        if (all > 0) {
            LOG.info("{} data keys are now sealed with wrapping key {}", all, wrapping.primary());
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Schedule {

        @Bean
        JobDetail keyRotation() {
            return JobBuilder.newJob(KeyRotation.class)
                    .withIdentity("key rotation", "confidential")
                    .storeDurably()
                    .build();
        }

        @Bean
        Trigger everyMinute(JobDetail keyRotation) {
            return TriggerBuilder.newTrigger()
                    .forJob(keyRotation)
                    .withSchedule(SimpleScheduleBuilder.repeatMinutelyForever())
                    .build();
        }
    }
}
