package io.uplink.application.platform.backup.port;

import io.uplink.domain.platform.backup.BackupError;
import io.uplink.domain.platform.backup.BackupFault;
import io.uplink.domain.platform.backup.Facts;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/** A database of a few facts, its tools, and others beside it that are filled from a copy. */
public final class ScriptedDatabase implements DatabaseTools, DatabaseSnapshots, ScratchDatabases {

    private final Map<String, String> facts = new TreeMap<>();
    private final Map<String, String> scratch = new TreeMap<>();
    private Optional<BackupFault> dumpFault = Optional.empty();
    private Optional<BackupFault> makeFault = Optional.empty();
    private Map<String, String> lostInRestore = Map.of();

    public ScriptedDatabase(Map<String, String> facts) {
        this.facts.putAll(facts);
    }

    public void failDumps(BackupFault fault) {
        dumpFault = Optional.of(fault);
    }

    public void refuseScratch(BackupFault fault) {
        makeFault = Optional.of(fault);
    }

    /** What a restored copy has otherwise. */
    public void bendRestores(Map<String, String> otherwise) {
        lostInRestore = otherwise;
    }

    public Map<String, String> scratch() {
        return scratch;
    }

    /** As a program leaves it that was killed while it tried. */
    public void leaveScratch(String name) {
        scratch.put(name, "");
    }

    @Override
    public <T> T during(Function<Snapshot, T> work) {
        return work.apply(new Snapshot("0001-1", Facts.of(facts)));
    }

    @Override
    public void dump(Snapshot snapshot, OutputStream into) {
        write(into, "half of ");
        dumpFault.ifPresent(fault -> {
            throw BackupError.broken(fault, "said the tool");
        });
        write(into, "everything");
    }

    @Override
    public void restore(String database, int serverMajor, InputStream from) {
        try {
            scratch.put(database, new String(from.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public String make(UUID drill) {
        makeFault.ifPresent(fault -> {
            throw BackupError.broken(fault, "");
        });
        scratch.put("drill-" + drill, "");
        return "drill-" + drill;
    }

    @Override
    public Facts facts(String database, Collection<String> tables) {
        if (!"half of everything".equals(scratch.get(database))) {
            return Facts.of(Map.of());
        }
        var found = new TreeMap<>(facts);
        found.putAll(lostInRestore);
        return new Facts(found);
    }

    @Override
    public void drop(String database) {
        scratch.remove(database);
    }

    @Override
    public int dropLeftovers() {
        var left = scratch.size();
        scratch.clear();
        return left;
    }

    private static void write(OutputStream into, String text) {
        try {
            into.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
