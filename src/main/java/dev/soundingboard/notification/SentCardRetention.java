package dev.soundingboard.notification;

import java.time.Clock;
import java.time.Duration;
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

/** Forgets where cards stand that are too old to be of anybody's concern. */
class SentCardRetention implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(SentCardRetention.class);
    private static final Duration TWO_YEARS = Duration.ofDays(2 * 365);
    private static final int HOURS_BETWEEN = 24;

    private final StandingCards standing;
    private final Clock clock;

    SentCardRetention(StandingCards standing, Clock clock) {
        this.standing = standing;
        this.clock = clock;
    }

    @Override
    public void execute(JobExecutionContext context) {
        var forgotten = standing.forgetSentBefore(clock.instant().minus(TWO_YEARS));
        if (forgotten > 0) {
            LOG.info("Forgot where {} old cards stand", forgotten);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Schedule {

        @Bean
        JobDetail sentCardRetention() {
            return JobBuilder.newJob(SentCardRetention.class)
                    .withIdentity("sent cards", "notification")
                    .storeDurably()
                    .build();
        }

        @Bean
        Trigger everyDay(JobDetail sentCardRetention) {
            return TriggerBuilder.newTrigger()
                    .forJob(sentCardRetention)
                    .withSchedule(SimpleScheduleBuilder.repeatHourlyForever(HOURS_BETWEEN))
                    .build();
        }
    }
}
