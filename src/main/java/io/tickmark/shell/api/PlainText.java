package io.tickmark.shell.api;

import io.tickmark.kernel.Malformed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Text as a program may send it: without NUL, which no person reads and PostgreSQL doesn't keep. */
final class PlainText extends StdScalarDeserializer<String> {

    PlainText() {
        super(String.class);
    }

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
        var text = StringDeserializer.instance.deserialize(parser, context);
        return text == null ? null : checked(text);
    }

    private static String checked(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new Malformed("A text holds the character NUL. Leave it out.");
        }
        return text;
    }

    /** The same for what stands in the address, and the body is of one type. */
    static final class InParameters implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            checkContentType(request.getContentType());
            for (var values : request.getParameterMap().values()) {
                for (var value : values) {
                    checked(value);
                }
            }
            return true;
        }

        private static void checkContentType(@Nullable String type) {
            if (type != null && type.contains("*")) {
                throw new Malformed(
                        "The Content-Type “" + type + "” names many types. Send the one that the body has.");
            }
        }
    }
}
