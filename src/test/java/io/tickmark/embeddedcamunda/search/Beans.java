package io.tickmark.embeddedcamunda.search;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Reads a document's properties by the names they have in JSON. */
final class Beans {

    private static final Map<Class<?>, Map<String, Method>> GETTERS = new ConcurrentHashMap<>();

    private Beans() {}

    static boolean has(Class<?> type, String property) {
        return getters(type).containsKey(property);
    }

    /** The property's value; enumerations as their text. */
    static @Nullable Object read(Object bean, String property) {
        Method getter = getters(bean.getClass()).get(property);
        if (getter == null) {
            return null;
        }
        try {
            Object value = getter.invoke(bean);
            return value instanceof Enum<?> constant ? constant.toString() : value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + property, e);
        }
    }

    private static Map<String, Method> getters(Class<?> type) {
        return GETTERS.computeIfAbsent(type, Beans::findGetters);
    }

    private static Map<String, Method> findGetters(Class<?> type) {
        Map<String, Method> getters = new TreeMap<>();
        for (Method method : type.getMethods()) {
            String name = method.getName();
            if (method.getParameterCount() == 0 && name.startsWith("get") && name.length() > 3) {
                method.setAccessible(true);
                getters.put(Character.toLowerCase(name.charAt(3)) + name.substring(4), method);
            }
        }
        return getters;
    }
}
