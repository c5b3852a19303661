package io.tickmark.people;

import io.tickmark.kernel.NotFound;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** All persons. */
interface Persons extends JpaRepository<Person, String> {

    String FOUND = """
             (:inactiveToo = true or p.active)
              and (lower(p.username) like :text or lower(p.name) like :text or lower(p.email) like :text
                or exists (select 1 from p.positions q where lower(q.code) like :text)
                or exists (select 1 from p.roles r where lower(cast(r as string)) like :text))
            """;

    default Person get(PersonId id) {
        return findById(id.value()).orElseThrow(() -> new NotFound("person", id));
    }

    @Query("select p from Person p order by p.username")
    List<Person> inOrder();

    @Query("select p from Person p where" + FOUND + "order by p.name, p.username")
    List<Person> search(String text, boolean inactiveToo, Pageable page);

    @Query("select count(p) from Person p where" + FOUND)
    long countFound(String text, boolean inactiveToo);

    @Query("select p from Person p where p.active and :role member of p.roles order by p.username")
    List<Person> holding(Role role);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            "select p from Person p where p.active and io.tickmark.people.Role.ADMIN member of p.roles order by p.username")
    List<Person> holdAdministrators();

    @Query("""
            select p from Person p join p.positions q
            where p.active and q.code = :code and q.location = :location order by p.username
            """)
    List<Person> inPosition(String code, String location);

    @Query("select distinct p from Person p join p.positions q where q.code in :codes")
    List<Person> holdingAny(Collection<String> codes);
}
