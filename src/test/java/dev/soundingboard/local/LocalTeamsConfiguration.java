package dev.soundingboard.local;

import dev.soundingboard.demo.DemoSchemes;
import dev.soundingboard.listing.DemoApplicants;
import dev.soundingboard.local.desk.ConnectorDesk;
import dev.soundingboard.notification.Relay;
import dev.soundingboard.teams.LoopbackAddresses;
import dev.soundingboard.teams.LoopbackSources;
import dev.soundingboard.weekly.WeeklySummaries;
import java.time.Clock;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The local channel's parts. They carry no stereotypes, and neither does this class, so that the bot's own component scan
 * leaves them alone: only a test or a start that imports this class has them.
 */
@Import({DemoSchemes.class, DemoApplicants.class})
public class LocalTeamsConfiguration {

    @Bean
    LocalBot localBot(
            @Value("${sounding-board.teams.tenant-id}") UUID tenant,
            @Value("${sounding-board.teams.app-id}") String appId,
            @Value("${sounding-board.teams.app-password}") String secret) {
        return new LocalBot(tenant, appId, secret);
    }

    @Bean
    @Primary
    LocalClock localClock() {
        return new LocalClock();
    }

    @Bean
    @Primary
    LoopbackAddresses loopbackAddresses(Environment environment) {
        return new LoopbackAddresses(environment);
    }

    @Bean
    @Primary
    LoopbackSources loopbackSources(LoopbackAddresses addresses) {
        return new LoopbackSources(addresses);
    }

    @Bean
    LocalFiles localFiles(LoopbackAddresses addresses) {
        return new LocalFiles(addresses);
    }

    @Bean(initMethod = "start", destroyMethod = "stop")
    LocalMails localMails() {
        return new LocalMails();
    }

    @Bean
    JavaMailSender localMailSender(LocalMails mails) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(mails.port());
        return sender;
    }

    @Bean
    LocalKeys localKeys(LocalBot bot, Clock clock) {
        return new LocalKeys(bot.appId(), clock);
    }

    @Bean
    LocalLogin localLogin(LocalBot bot) {
        return new LocalLogin(bot.tenant().toString(), bot.appId(), bot.secret());
    }

    @Bean
    LocalPeople localPeople(JdbcClient jdbc, LocalBot bot) {
        return new LocalPeople(jdbc, new Stage(bot.tenant()));
    }

    @Bean
    LocalChats localChats(Clock clock) {
        return new LocalChats(clock);
    }

    @Bean
    LocalDelivery localDelivery(
            LoopbackAddresses addresses,
            LocalPeople people,
            LocalChats chats,
            LocalFiles files,
            LocalKeys keys,
            LocalBot bot,
            Clock clock) {
        return new LocalDelivery(addresses, people, chats, files, keys, bot, clock);
    }

    @Bean
    Players players(LocalPeople people, LocalDelivery delivery, LocalChats chats, LocalFiles files) {
        return new Players(people, delivery, chats, files);
    }

    @Bean
    TimeMachine timeMachine(LocalClock clock, JdbcClient jdbc, Relay relay, WeeklySummaries summaries) {
        return new TimeMachine(clock, jdbc, relay, summaries);
    }

    @Bean
    RouterFunction<ServerResponse> localRoutes(
            LocalBot bot,
            LocalKeys keys,
            LoopbackAddresses addresses,
            LocalPeople people,
            LocalChats chats,
            LocalLogin login,
            LocalFiles files,
            LocalDelivery delivery,
            TimeMachine time,
            LocalMails mails,
            ConnectorDesk desk,
            ApplicationAvailability availability) {
        var connector = new LocalConnector(chats, people, files, login, desk);
        var feed = new LocalFeed(people, chats, bot, addresses);
        var faults = new LocalFaults(desk);
        return new LocalRoutes(
                        keys, addresses, connector, faults, people, files, feed, delivery, time, mails, availability)
                .all();
    }

    @Bean
    ConnectorDesk connectorDesk(Clock clock) {
        return new ConnectorDesk(clock);
    }

    @Bean
    LocalOrders localOrders(LoopbackAddresses addresses, ConnectorDesk desk) {
        return new LocalOrders(addresses, desk);
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> droppedConnections() {
        return server -> server.addEngineValves(new DroppedConnections());
    }

    /** First, so that the bot isn't ready before its people are there. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ApplicationRunner peopleEnter(ObjectProvider<DemoPeople> casts, LocalPeople people, LocalBot bot) {
        return arguments -> {
            if (people.isEmpty()) {
                casts.orderedStream().forEach(cast -> cast.enter(new Stage(bot.tenant())));
            }
        };
    }

    @Bean
    WebMvcConfigurer localPage() {
        return new WebMvcConfigurer() {

            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                registry.addResourceHandler("/node_modules/**")
                        .addResourceLocations("file:target/node/node_modules/")
                        .setCachePeriod(0);
                registry.addResourceHandler("/**")
                        .addResourceLocations("classpath:/local/")
                        .setCachePeriod(0);
            }

            @Override
            public void addViewControllers(ViewControllerRegistry registry) {
                registry.addViewController("/").setViewName("forward:/index.html");
            }
        };
    }
}
