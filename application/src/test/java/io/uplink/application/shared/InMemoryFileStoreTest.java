package io.uplink.application.shared;

class InMemoryFileStoreTest implements FileStoreContract {

    private final FileStore files =
            new InMemoryFileStore(new SequentialIds(), MovableClock.at("2026-03-02T06:00:00Z"));

    @Override
    public FileStore files() {
        return files;
    }
}
