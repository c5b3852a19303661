package io.tickmark.shell.api;

import io.tickmark.kernel.Malformed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.ext.javatime.deser.LocalDateDeserializer;

/** Days as a program may send them: those a company lives through, which both databases keep. */
final class Calendar {

    private static final int FIRST = 1900;
    private static final int LAST = 2200;
    private static final Pattern DAY = Pattern.compile("\\s*([+-]?)0*(\\d{1,12})-\\d{2}-\\d{2}.*");

    private Calendar() {}

    private static Malformed outside(String day) {
        return new Malformed(
                "The date “" + day.strip() + "” is none of the years " + FIRST + " to " + LAST + ". Correct it.");
    }

    /** In a body. */
    static final class Day extends StdScalarDeserializer<LocalDate> {

        Day() {
            super(LocalDate.class);
        }

        @Override
        public @Nullable LocalDate deserialize(JsonParser parser, DeserializationContext context) {
            var day = LocalDateDeserializer.INSTANCE.deserialize(parser, context);
            if (day != null && (day.getYear() < FIRST || day.getYear() > LAST)) {
                throw outside(day.toString());
            }
            return day;
        }
    }

    /** In the address. */
    static final class InParameters implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            for (var values : request.getParameterMap().values()) {
                for (var value : values) {
                    check(value);
                }
            }
            return true;
        }

        private static void check(String value) {
            var day = DAY.matcher(value);
            if (day.matches()) {
                var year = Long.parseLong(day.group(1) + day.group(2));
                if (year < FIRST || year > LAST) {
                    throw outside(value);
                }
            }
        }
    }
}
