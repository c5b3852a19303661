import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** What {@code mvnw} has for curl on a machine with nothing but a JDK: fetches an address into a file. */
class Download {

    public static void main(String[] arguments) throws IOException {
        try (var answer = URI.create(arguments[0]).toURL().openStream()) {
            Files.copy(answer, Path.of(arguments[1]), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
