package org.imza.kit.sql;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handles;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.generic.GenericTypes;
import org.jdbi.v3.core.mapper.RowMapperFactory;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.jdbi.v3.core.transaction.CMTTransactionHandler;

/**
 * Where SQL beside the entities is run: in the transaction of {@link Transactions} that it is called in, else in the JTA
 * transaction, else each statement by itself.
 */
@Singleton
public class Sql {

    /** To load its classes takes a tenth of a second, which the start of a service need not wait for. */
    private final CompletableFuture<Jdbi> jdbi;

    /** For the service's database. */
    public Sql(DataSource dataSource) {
        this.jdbi = CompletableFuture.supplyAsync(() -> jdbi(dataSource));
    }

    /** A statement with parameters like {@code :name}, to be bound and run once. */
    public SqlStatement of(String sql) {
        return new SqlStatement(jdbi.join(), sql);
    }

    private static Jdbi jdbi(DataSource dataSource) {
        Jdbi jdbi = Jdbi.create(new Connections(dataSource)).setTransactionHandler(new CMTTransactionHandler());
        jdbi.getConfig(Handles.class).setForceEndTransactions(false);
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
        jdbi.registerArrayType(UUID.class, "uuid");
        jdbi.registerArrayType(String.class, "text");
        jdbi.registerArrayType(Short.class, "int2");
        return jdbi.registerRowMapper(records());
    }

    private static RowMapperFactory records() {
        return (type, config) -> {
            Class<?> mapped = GenericTypes.getErasedType(type);
            return mapped.isRecord() ? Optional.of(ConstructorMapper.of(mapped)) : Optional.empty();
        };
    }

    private record Connections(DataSource dataSource) implements ConnectionFactory {

        @Override
        public Connection openConnection() throws SQLException {
            Connection current = Transactions.connection();
            return current == null ? dataSource.getConnection() : current;
        }

        @Override
        public void closeConnection(Connection connection) throws SQLException {
            if (connection != Transactions.connection()) {
                connection.close();
            }
        }
    }
}
