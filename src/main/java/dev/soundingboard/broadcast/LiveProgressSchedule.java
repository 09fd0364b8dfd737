package dev.soundingboard.broadcast;

import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobExecutionContext;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks how far messages are, often enough for somebody who watches. */
class LiveProgressSchedule implements Job {

    private static final int SECONDS = 15;

    private final LiveProgress progress;

    LiveProgressSchedule(LiveProgress progress) {
        this.progress = progress;
    }

    @Override
    public void execute(JobExecutionContext context) {
        progress.goOn();
    }

    @Configuration(proxyBeanMethods = false)
    static class Schedule {

        @Bean
        JobDetail liveProgress() {
            return JobBuilder.newJob(LiveProgressSchedule.class)
                    .withIdentity("live progress", "broadcast")
                    .storeDurably()
                    .build();
        }

        @Bean
        Trigger everyQuarterMinute(JobDetail liveProgress) {
            return TriggerBuilder.newTrigger()
                    .forJob(liveProgress)
                    .withSchedule(SimpleScheduleBuilder.repeatSecondlyForever(SECONDS))
                    .build();
        }
    }
}
