package io.tickmark.matrix;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Controls extends Repository<Control, String> {

    Control save(Control control);

    Optional<Control> findById(String id);

    List<Control> findAll();
}
