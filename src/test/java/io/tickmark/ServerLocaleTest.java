package io.tickmark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What is written and searched is the same wherever the server stands: in Turkish INTERIM would become ınterım. */
@AnalyzeClasses(packages = "io.tickmark", importOptions = DoNotIncludeTests.class)
class ServerLocaleTest {

    @ArchTest
    static final ArchRule small_letters_are_made_in_a_named_language =
            noClasses().should().callMethod(String.class, "toLowerCase");

    @ArchTest
    static final ArchRule capitals_are_made_in_a_named_language =
            noClasses().should().callMethod(String.class, "toUpperCase");
}
