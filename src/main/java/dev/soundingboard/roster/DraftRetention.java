package dev.soundingboard.roster;

import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobExecutionContext;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets tables that nobody has put on a list. */
class DraftRetention implements Job {

    private final Drafts drafts;

    DraftRetention(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public void execute(JobExecutionContext context) {
        drafts.forgetOld();
    }

    @Configuration(proxyBeanMethods = false)
    static class Schedule {

        @Bean
        JobDetail draftRetention() {
            return JobBuilder.newJob(DraftRetention.class)
                    .withIdentity("drafts", "roster")
                    .storeDurably()
                    .build();
        }

        @Bean
        Trigger draftsEveryHour(JobDetail draftRetention) {
            return TriggerBuilder.newTrigger()
                    .forJob(draftRetention)
                    .withSchedule(SimpleScheduleBuilder.repeatHourlyForever())
                    .build();
        }
    }
}
