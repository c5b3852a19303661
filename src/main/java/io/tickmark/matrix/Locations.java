package io.tickmark.matrix;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;

/** The company's locations. */
@Service
@EnableConfigurationProperties(LocationSettings.class)
public class Locations {

    private final List<Location> all;

    Locations(LocationSettings settings) {
        this.all = List.copyOf(settings.locations());
    }

    public List<Location> all() {
        return all;
    }

    public Optional<Location> find(String code) {
        return all.stream().filter(it -> it.code().equals(code)).findFirst();
    }

    /** What people call the place; its code where it isn't known. */
    public String nameOf(String code) {
        return find(code).map(Location::name).orElse(code);
    }

    Set<String> codes() {
        return all.stream().map(Location::code).collect(Collectors.toUnmodifiableSet());
    }
}
