package io.tickmark.matrix;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;

/**
 * Which principles of COSO 2013 a control serves.
 *
 * @param component the component of the first principle
 * @param principles 1 to 17, the primary one first
 */
@Embeddable
public record CosoMapping(
        @Column(name = "coso_component") @Enumerated(EnumType.STRING)
        CosoComponent component,

        @Column(name = "coso_principle") @Convert(converter = NumberList.class)
        List<Integer> principles) {

    public CosoMapping {
        principles = List.copyOf(principles);
    }
}
