package io.tickmark;

import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** PostgreSQL writes before it says that it has committed; an H2 file has to be made to. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${spring.datasource.url:}'.startsWith('jdbc:h2:file:')")
class CommitsConfiguration {

    @Bean
    CommitsOnDisk transactionManager(EntityManagerFactory entities, JdbcConnectionDetails database)
            throws SQLException {
        return new CommitsOnDisk(entities, database);
    }
}
