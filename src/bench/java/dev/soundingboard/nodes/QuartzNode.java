package dev.soundingboard.nodes;

import dev.soundingboard.chat.Card;
import dev.soundingboard.local.OutsideTeams;
import dev.soundingboard.notification.Messenger;
import dev.soundingboard.notification.Notice;
import dev.soundingboard.notification.NotificationContent;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobExecutionContext;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.quartz.SchedulerFactoryBean;
import org.springframework.scheduling.quartz.SpringBeanJobFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The bot with a second scheduler: one that keeps its triggers in the database, as a cluster would, and sends by them. */
final class QuartzNode {

    private static final String THREADS = "16";

    private QuartzNode() {}

    public static void main(String[] args) {
        OutsideTeams.start(args, LedgerNode.Notes.class, Triggers.class);
    }

    static class Triggers {

        /** Everything is due when the scheduler starts. */
        @Bean
        ApplicationRunner triggers(
                DataSource database,
                PlatformTransactionManager transactions,
                JdbcClient jdbc,
                ApplicationContext context,
                @Value("${bench.triggers}") int count) {
            return arguments -> {
                var scheduler = clustered(database, transactions, context);
                var job = JobBuilder.newJob(Send.class).withIdentity("send").storeDurably().build();
                Set<Trigger> triggers = new HashSet<>();
                var people = jdbc.sql("SELECT id FROM person FETCH FIRST ? ROWS ONLY").param(count).query(UUID.class).list();
                for (var person : people) {
                    triggers.add(TriggerBuilder.newTrigger()
                            .forJob(job)
                            .startAt(Date.from(Instant.now()))
                            .usingJobData("person", person.toString())
                            .build());
                }
                scheduler.getObject().scheduleJobs(Map.of(job, triggers), true);
                scheduler.start();
            };
        }

        private static SchedulerFactoryBean clustered(
                DataSource database, PlatformTransactionManager transactions, ApplicationContext context)
                throws Exception {
            var properties = new Properties();
            properties.putAll(Map.of(
                    "org.quartz.scheduler.instanceId", "AUTO",
                    "org.quartz.scheduler.batchTriggerAcquisitionMaxCount", THREADS,
                    "org.quartz.jobStore.isClustered", "true",
                    "org.quartz.jobStore.acquireTriggersWithinLock", "true",
                    "org.quartz.jobStore.misfireThreshold", "3600000",
                    "org.quartz.jobStore.driverDelegateClass", "org.quartz.impl.jdbcjobstore.PostgreSQLDelegate",
                    "org.quartz.threadPool.class", "org.quartz.simpl.SimpleThreadPool",
                    "org.quartz.threadPool.threadCount", THREADS));
            var factory = new SchedulerFactoryBean();
            var jobs = new SpringBeanJobFactory();
            jobs.setApplicationContext(context);
            factory.setSchedulerName("clustered");
            factory.setJobFactory(jobs);
            factory.setDataSource(database);
            factory.setTransactionManager(transactions);
            factory.setQuartzProperties(properties);
            factory.setAutoStartup(false);
            factory.afterPropertiesSet();
            return factory;
        }
    }

    /** Writes and sends what the relay would. */
    static class Send implements Job {

        private final TransactionTemplate transaction;
        private final NotificationContent notes;
        private final Messenger messenger;

        Send(TransactionTemplate transaction, List<NotificationContent> contents, Messenger messenger) {
            this.transaction = transaction;
            this.notes = contents.stream()
                    .filter(it -> it.kinds().contains(Backlog.KIND))
                    .findFirst()
                    .orElseThrow();
            this.messenger = messenger;
        }

        @Override
        public void execute(JobExecutionContext context) {
            var person = UUID.fromString(context.getMergedJobDataMap().getString("person"));
            Optional<Card> card =
                    transaction.execute(status -> notes.write(Backlog.KIND, person, UUID.randomUUID()));
            messenger.send(person, new Notice(card.orElseThrow(), Optional.empty()));
        }
    }
}
