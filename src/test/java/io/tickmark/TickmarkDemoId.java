package io.tickmark;

import io.tickmark.kernel.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** One id in both halves of a data folder, so that no database is ever started beside another one's engine. */
record TickmarkDemoId(TickmarkDemoFolder folder) {

    private static final String NAME = "data.id";

    /** Whether both halves are there and belong together. */
    void check() throws IOException {
        finish();
        var database = read(besideDatabase());
        if (!database.equals(read(besideLog()))) {
            throw refused("holds two halves that do not belong together: the database's id and the engine's differ or"
                    + " one is missing");
        }
        // the engine starts first: a first start that was broken off leaves a log alone, and never a database
        if (isThere(folder.database()) && !isThere(folder.log())) {
            throw refused("has lost its engine's log, " + folder.log());
        }
        if (!database.isEmpty() && !isThere(folder.database())) {
            throw refused("has lost its database, " + folder.database());
        }
    }

    /** Once both halves are there for the first time. */
    void give() throws IOException {
        if (read(besideDatabase()).isEmpty()) {
            Files.writeString(unfinished(), UUID.randomUUID().toString());
            finish();
        }
    }

    /** A kill between the two halves is made good at the next start. */
    private void finish() throws IOException {
        var id = read(unfinished());
        if (!id.isEmpty()) {
            Files.writeString(besideLog(), id);
            Files.move(unfinished(), besideDatabase(), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private Path besideDatabase() {
        return folder.root().resolve(NAME);
    }

    private Path besideLog() {
        return folder.engine().resolve(NAME);
    }

    private Path unfinished() {
        return folder.root().resolve(NAME + ".new");
    }

    private static String read(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file) : "";
    }

    private static boolean isThere(Path file) throws IOException {
        return Files.exists(file) && Files.size(file) > 0;
    }

    private CannotStart refused(String what) {
        return new CannotStart(
                "The data folder " + folder.root() + " " + what + ".",
                "Put back both halves from one copy, or start anew with ./mvnw -Dfresh.");
    }
}
