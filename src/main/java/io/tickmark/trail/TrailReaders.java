package io.tickmark.trail;

import java.util.Set;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Says who may read the whole trail. */
@Component
class TrailReaders {

    private static final Set<String> MAY_READ = Set.of(
            "ROLE_EXTERNAL_AUDITOR",
            "ROLE_SOX_PMO",
            "ROLE_CAE",
            "ROLE_CFO",
            "ROLE_CEO",
            "ROLE_AUDIT_COMMITTEE",
            "ROLE_SOX_REVIEWER");

    public boolean admit() {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return who == null
                || who.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .anyMatch(MAY_READ::contains);
    }
}
