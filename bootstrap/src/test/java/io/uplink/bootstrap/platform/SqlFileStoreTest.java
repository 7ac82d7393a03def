package io.uplink.bootstrap.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.shared.FileStore;
import io.uplink.application.shared.FileStoreContract;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.domain.shared.id.FileId;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SqlFileStoreTest implements FileStoreContract {

    @Inject FileStore files;
    @Inject UnitOfWork unitOfWork;
    @Inject Sql sql;

    @Override
    public FileStore files() {
        return files;
    }

    @Test
    void givenTheUnitOfWorkFails_whenAFileWasStoredInIt_thenNothingOfItStays() {
        var stored = new AtomicReference<FileId>();

        assertThatThrownBy(() ->
                        unitOfWork.run(() -> {
                            stored.set(files.store("note.txt", text()).id());
                            throw new IllegalStateException("the ticket was not saved");
                        }))
                .hasMessage("the ticket was not saved");

        assertThat(
                        sql.list(
                                "select 1 from stored_file_chunk where file_id = $1",
                                Tuple.of(stored.get().value()),
                                row -> row.getInteger(0)))
                .isEmpty();
    }

    private static ByteArrayInputStream text() {
        return new ByteArrayInputStream("the pole is broken".getBytes(StandardCharsets.UTF_8));
    }
}
