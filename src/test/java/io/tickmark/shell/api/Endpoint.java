package io.tickmark.shell.api;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** One way into an {@code api} room, as the running application maps it. */
record Endpoint(String method, String path, HandlerMethod handler) {

    static final String SOME_ID = "00000000-0000-4000-8000-000000000000";

    static List<Endpoint> all(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().entrySet().stream()
                .flatMap(Endpoint::of)
                .filter(endpoint -> endpoint.path.startsWith("/api/") && !endpoint.path.contains("**"))
                .sorted(Comparator.comparing(Endpoint::path).thenComparing(Endpoint::method))
                .toList();
    }

    private static Stream<Endpoint> of(Map.Entry<RequestMappingInfo, HandlerMethod> mapped) {
        var methods = mapped.getKey().getMethodsCondition().getMethods();
        return mapped.getKey().getPatternValues().stream()
                .flatMap(path -> methods.stream()
                        .map(RequestMethod::name)
                        .map(method -> new Endpoint(method, path, mapped.getValue())));
    }

    boolean changes() {
        return !method.equals("GET");
    }

    boolean hasPathVariables() {
        return path.contains("{");
    }

    /** The address with ids that look right and name nothing. */
    String address() {
        var address = path;
        for (var parameter : annotated(PathVariable.class)) {
            var id = parameter.getParameterType() == long.class ? "4711" : SOME_ID;
            address = address.replace("{" + name(parameter) + "}", id);
        }
        return address;
    }

    String address(String id) {
        return path.replaceAll("\\{[^}]+}", id);
    }

    List<String> parameters() {
        var names = new ArrayList<String>();
        annotated(RequestParam.class).forEach(parameter -> names.add(name(parameter)));
        annotated(ModelAttribute.class)
                .forEach(parameter -> Arrays.stream(parameter.getParameterType().getRecordComponents())
                        .map(RecordComponent::getName)
                        .forEach(names::add));
        return names;
    }

    Optional<Class<?>> body() {
        return annotated(RequestBody.class).stream().findFirst().<Class<?>>map(MethodParameter::getParameterType);
    }

    private List<MethodParameter> annotated(Class<? extends java.lang.annotation.Annotation> annotation) {
        return Arrays.stream(handler.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(annotation))
                .toList();
    }

    private static @Nullable String name(MethodParameter parameter) {
        return parameter
                .getExecutable()
                .getParameters()[parameter.getParameterIndex()]
                .getName();
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
