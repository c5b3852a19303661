package io.tickmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class CommitsOnDiskTest {

    private static final String MODE = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    @TempDir
    static Path folder;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient jdbc;

    @DynamicPropertySource
    static void file(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", () -> "jdbc:h2:file:" + folder.resolve("live") + MODE);
    }

    /** A copy of the file in this very moment is what a kill in this moment would leave. */
    @Test
    void what_is_committed_is_in_the_file() throws IOException, SQLException {
        jdbc.sql("create table decision (number int)").update();
        for (var number = 1; number <= 20; number++) {
            var now = number;
            new TransactionTemplate(transactions)
                    .executeWithoutResult(status -> jdbc.sql("insert into decision values (?)")
                            .param(now)
                            .update());
            Files.copy(folder.resolve("live.mv.db"), folder.resolve("copy" + number + ".mv.db"));
        }
        for (var number = 1; number <= 20; number++) {
            assertThat(countIn("copy" + number)).isEqualTo(number);
        }
    }

    private static int countIn(String copy) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve(copy) + MODE, "sa", "");
                var rows = connection.createStatement().executeQuery("select count(*) from decision")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
