package dev.soundingboard.ticking;

import java.util.List;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.quartz.autoconfigure.SchedulerFactoryBeanCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Gives each {@link Tick} its time, by Quartz. */
@Component
public class Ticking {

    private static final Logger LOG = LoggerFactory.getLogger(Ticking.class);

    private final ObjectProvider<Scheduler> scheduler;

    Ticking(ObjectProvider<Scheduler> scheduler) {
        this.scheduler = scheduler;
    }

    /** Besides its time. A scheduler that is stopping may refuse: it comes again anyhow. */
    public void now(String name) {
        try {
            scheduler.getObject().triggerJob(key(name));
        } catch (SchedulerException e) {
            LOG.info("“{}” was not woken: {}", name, e.getClass().getSimpleName());
        }
    }

    private static JobKey key(String name) {
        return JobKey.jobKey(name);
    }

    @Configuration(proxyBeanMethods = false)
    static class Jobs {

        @Bean
        SchedulerFactoryBeanCustomizer everyTick(List<Tick> ticks) {
            return scheduler -> {
                scheduler.setJobDetails(ticks.stream().map(Jobs::job).toArray(JobDetail[]::new));
                scheduler.setTriggers(ticks.stream().map(Jobs::trigger).toArray(Trigger[]::new));
            };
        }

        private static JobDetail job(Tick tick) {
            return JobBuilder.newJob(TickJob.class)
                    .withIdentity(key(tick.name()))
                    .storeDurably()
                    .build();
        }

        private static Trigger trigger(Tick tick) {
            return TriggerBuilder.newTrigger()
                    .withIdentity(tick.name())
                    .forJob(key(tick.name()))
                    .withSchedule(SimpleScheduleBuilder.simpleSchedule()
                            .withIntervalInMilliseconds(tick.every().toMillis())
                            .repeatForever())
                    .build();
        }
    }
}
