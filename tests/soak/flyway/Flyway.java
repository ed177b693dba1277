import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;

/** Flyway itself, from its library: `migrate` or `validate`, and what is pending then. Arguments: command, JDBC URL, user, password, folder. */
class Run {
  public static void main(String[] words) {
    FluentConfiguration configuration =
        Flyway.configure().dataSource(words[1], words[2], words[3]).locations("filesystem:" + words[4]);
    // Its lock in a transaction keeps CREATE INDEX CONCURRENTLY waiting for ever.
    configuration.getConfigurationExtension(PostgreSQLConfigurationExtension.class).setTransactionalLock(false);
    Flyway flyway = configuration.load();
    if (words[0].equals("migrate")) System.out.println("ran " + flyway.migrate().migrationsExecuted);
    else System.out.println("valid " + flyway.validateWithResult().validationSuccessful);
    System.out.println("pending " + Arrays.stream(flyway.info().pending()).map(one -> one.getScript()).toList());
  }
}
