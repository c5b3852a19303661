package io.tickmark;

import io.tickmark.kernel.CannotStart;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** Tickmark can't start here: what is in the way, and what to do about it. */
class StartupRefused extends CannotStart {

    /** Understood by {@code ./mvnw} and by {@code java} alike. */
    static final String OTHER_FOLDER = "keep the data in another folder: -Dtickmark.data=/another/folder.";

    private StartupRefused(String sentence, String remedy) {
        super(sentence, remedy);
    }

    static StartupRefused noPort(String text) {
        return new StartupRefused(
                "'" + text + "' is no port: ports are numbers from 0 to 65535.", "Choose one of them, e.g. PORT=8080.");
    }

    /** What keeps the port from being opened, in our words where we know it, else in the system's. */
    static StartupRefused port(int port, IOException why) {
        var reason = firstLine(why);
        if (reason.contains("ermission denied")) {
            return new StartupRefused(
                    "This user may not open port " + port + ".",
                    "Choose a port above 1023, e.g. PORT=8080, or give this user the right.");
        }
        return new StartupRefused(
                "Port " + port
                        + (reason.contains("in use")
                                ? " is in use by another program."
                                : " can't be opened: " + reason),
                "Stop the program that holds it, or choose another port: PORT=" + (port < 65_535 ? port + 1 : 8080)
                        + ".");
    }

    static StartupRefused notWritable(String what) {
        return notWritable(what, OTHER_FOLDER);
    }

    static StartupRefused evidenceNotWritable(Path folder) {
        return notWritable(
                "The evidence folder " + folder, "name another one: TICKMARK_EVIDENCE_FOLDER=/another/folder.");
    }

    private static StartupRefused notWritable(String what, String otherwise) {
        return new StartupRefused(
                what + " can't be written.", "Give this user the right to write there, or " + otherwise);
    }

    static StartupRefused inUse(Path folder) {
        return new StartupRefused(
                "The data folder " + folder + " is in use by another Tickmark.",
                "Stop the other one, or " + OTHER_FOLDER);
    }

    static StartupRefused damaged(Path folder, SQLException why) {
        return new StartupRefused(
                "The database in " + folder + " is damaged and can't be opened: " + firstLine(why),
                "Put back a backup, or move the folder away to start anew.");
    }

    static StartupRefused databaseAway(String url, SQLException why) {
        return new StartupRefused(
                "The database " + url.split("\\?", 2)[0] + " can't be reached: " + firstLine(why),
                "Start it, or correct SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and"
                        + " SPRING_DATASOURCE_PASSWORD.");
    }

    private static String firstLine(Exception why) {
        var message = why.getMessage();
        return message == null ? "no reason given" : message.lines().findFirst().orElse("");
    }
}
