package dev.soundingboard;

import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands in for the outside world: the clock, the way out to people, and a counter on the database. */
@TestConfiguration(proxyBeanMethods = false)
class TestWorld {

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }

    @Bean
    @Primary
    SentCards sentCards(JdbcClient jdbc) {
        return new SentCards(jdbc);
    }

    /** There is no Teams to fetch keys and tokens from. */
    @Bean
    static BeanDefinitionRegistryPostProcessor nothingToWarmUp() {
        return registry -> registry.removeBeanDefinition("dev.soundingboard.teams.WarmUp");
    }

    @Bean
    static BeanPostProcessor countsStatements() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source
                        ? ProxyDataSourceBuilder.create(source).countQuery().build()
                        : bean;
            }
        };
    }
}
