package org.imza.account;

import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import javax.sql.DataSource;
import org.imza.kit.sealed.WrappedKeys;
import org.imza.kit.testing.RealServers;
import org.imza.kit.testing.WrappedColumns;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class WrappedKeysIT {

    @Inject
    DataSource dataSource;

    @Inject
    @All
    List<WrappedKeys> keys;

    @Test
    void areAllWrappedAnewWithAMasterKey() throws Exception {
        WrappedColumns.areAllOnTheList(dataSource, keys);
    }
}
