package io.tickmark.running;

import com.vaadin.flow.router.Route;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** Every page there is, by the template of its route, and which of them were looked at. */
final class PagesOfTickmark {

    /** Leads on at once, so that nobody ever stays there. */
    private static final Set<String> NEVER_SHOWN = Set.of("");

    private final List<String> templates = templates();
    private final Set<String> seen = new ConcurrentSkipListSet<>();

    /** Notes that the page at the path, of no route if it is an error's, was found accessible. */
    void seen(String path) {
        templateOf(path).ifPresent(seen::add);
    }

    /** The pages nobody looked at. */
    Set<String> left() {
        var left = new TreeSet<>(templates);
        left.removeAll(seen);
        left.removeAll(NEVER_SHOWN);
        return left;
    }

    private Optional<String> templateOf(String path) {
        var asked = path.replaceFirst("^/", "");
        return templates.stream()
                .filter(template -> asked.matches(pattern(template)))
                .min(Comparator.comparingLong(PagesOfTickmark::parameters));
    }

    private static String pattern(String template) {
        return template.replaceAll("/:\\w+\\?", "(/[^/]+)?").replaceAll(":\\w+", "[^/]+");
    }

    private static long parameters(String template) {
        return template.chars().filter(one -> one == ':').count();
    }

    private static List<String> templates() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("io.tickmark").stream()
                .map(view -> route(view.getBeanClassName()))
                .toList();
    }

    private static String route(String view) {
        try {
            return Class.forName(view).getAnnotation(Route.class).value();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
