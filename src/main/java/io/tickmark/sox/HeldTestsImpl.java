package io.tickmark.sox;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** Spring Data finds it by its name. */
class HeldTestsImpl implements HeldTests {

    private final EntityManager entities;

    HeldTestsImpl(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<ControlTest> hold(UUID id) {
        forget(id);
        return entities.createQuery("select t from ControlTest t where t.id = :id", ControlTest.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findAny();
    }

    /** What is known already would be given back as it is; refreshing it under a lock fails in Hibernate 7.2. */
    private void forget(UUID id) {
        var known = entities.find(ControlTest.class, id);
        if (known != null) {
            entities.flush();
            entities.detach(known);
        }
    }
}
