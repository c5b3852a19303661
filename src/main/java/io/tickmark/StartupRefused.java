package io.tickmark;

import io.tickmark.kernel.CannotStart;
import java.nio.file.Path;
import java.sql.SQLException;

/** Tickmark can't start here: what is in the way, and what to do about it. */
class StartupRefused extends CannotStart {

    private StartupRefused(String sentence, String remedy) {
        super(sentence, remedy);
    }

    static StartupRefused portInUse(int port) {
        return new StartupRefused(
                "Port " + port + " is in use by another program.",
                "Stop that program, or choose another port: PORT=" + (port + 1) + ".");
    }

    static StartupRefused notWritable(String what) {
        return new StartupRefused(
                what + " can't be written.",
                "Give this user the right to write there, or start in a folder where it has it.");
    }

    static StartupRefused inUse(Path folder) {
        return new StartupRefused(
                "The data folder " + folder + " is in use by another Tickmark.",
                "Stop the other one, or start in another folder.");
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

    private static String firstLine(SQLException why) {
        var message = why.getMessage();
        return message == null ? "no reason given" : message.lines().findFirst().orElse("");
    }
}
