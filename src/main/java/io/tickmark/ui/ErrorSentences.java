package io.tickmark.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import io.tickmark.kernel.Malformed;
import io.tickmark.kernel.NotFound;
import io.tickmark.kernel.Refused;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;

/** What a person reads when something went wrong. The details go to the log, under the same reference. */
public final class ErrorSentences {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorSentences.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    private ErrorSentences() {}

    /** A sentence for the error; logs it unless the error is one that a person can understand. */
    public static String of(Throwable error) {
        return known(error).orElseGet(() -> unknown(error));
    }

    /** Whether a rule said no, rather than something being broken. */
    public static boolean isRefusal(Throwable error) {
        return known(error).isPresent();
    }

    /** Logs the error and gives the reference under which it can be found. */
    public static String log(Throwable error) {
        var bytes = new byte[4];
        RANDOM.nextBytes(bytes);
        var reference = HexFormat.of().withUpperCase().formatHex(bytes);
        LOG.error("Unexpected error, reference {}", reference, error);
        return reference;
    }

    private static Optional<String> known(Throwable error) {
        return Stream.iterate(error, Objects::nonNull, Throwable::getCause)
                .map(ErrorSentences::sentence)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> sentence(Throwable cause) {
        return switch (cause) {
            case Refused refused -> Optional.of(refused.in(reader()));
            case NotFound unknown -> Optional.ofNullable(unknown.getMessage());
            case Malformed value -> Optional.ofNullable(value.getMessage());
            case OptimisticLockingFailureException stale -> translated("ui.error.stale");
            case TransientDataAccessException waited -> translated("ui.error.busy");
            case CannotCreateTransactionException waited -> translated("ui.error.busy");
            case AccessDeniedException denied -> translated("ui.error.denied");
            default -> Optional.empty();
        };
    }

    private static Optional<String> translated(String key) {
        return Optional.of(I18NProvider.translate(key));
    }

    private static Locale reader() {
        var page = UI.getCurrent();
        return page == null ? Locale.ENGLISH : page.getLocale();
    }

    private static String unknown(Throwable error) {
        return I18NProvider.translate("ui.error.unexpected", log(error));
    }
}
