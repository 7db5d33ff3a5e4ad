package org.lianluo;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Repository;

@AnalyzeClasses(packages = "org.lianluo", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @Test
    void keepsModulesApart() {
        ApplicationModules.of(Lianluo.class).verify();
    }

    /** The id of a plain directory record may say that it is the document's id; nothing else knows the store. */
    @ArchTest
    static final ArchRule onlyAdaptersKnowTheStore = noClasses()
            .that(not(resideInAPackage("..mongo..")).and(not(resideInAPackage("org.lianluo.platform.."))))
            .should()
            .dependOnClassesThat(resideInAPackage("com.mongodb..")
                    .or(resideInAPackage("org.bson.."))
                    .and(not(JavaClass.Predicates.type(BsonId.class))));

    @ArchTest
    static final ArchRule domainIsPlainJava = noClasses()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.springframework..")
                    .and(not(resideInAPackage("org.springframework.stereotype..")))
                    .or(resideInAPackage("graphql.."))
                    .or(resideInAPackage("com.mongodb.."))
                    .or(resideInAPackage("tools.jackson..")));

    @ArchTest
    static final ArchRule graphqlAndMongoNeverMeet = noClasses()
            .that()
            .resideInAPackage("..graphql..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.lianluo..mongo..");

    @ArchTest
    static final ArchRule mongoDoesNotKnowGraphql = noClasses()
            .that()
            .resideInAPackage("org.lianluo..mongo..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..graphql..");

    @ArchTest
    static final ArchRule controllersStayInside =
            classes().that().areAnnotatedWith(Controller.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule repositoriesStayInside =
            classes().that().areAnnotatedWith(Repository.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = fields().should().notBeAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule timeComesFromAClock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Clock.class, "systemUTC");

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = classes().should(liveInANullMarkedPackage());

    @ArchTest
    static final ArchRule constructorsTakeAtMostSixParts =
            constructors().that().areDeclaredInClassesThat(isNoRecord()).should(takeAtMost(6));

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .that(alwaysTrue())
            .should()
            .haveNameMatching(".*\\.[A-Za-z]+(Service|Manager|Helper|Util|Utils|Impl)$");

    private static DescribedPredicate<JavaClass> isNoRecord() {
        return DescribedPredicate.describe("is no record", it -> !it.isRecord() && !it.isEnum());
    }

    private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return new ArchCondition<>("live in a package that is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(type, marked, type.getFullName()));
            }
        };
    }

    private static ArchCondition<JavaConstructor> takeAtMost(int parameters) {
        return new ArchCondition<>("take at most " + parameters + " parameters") {
            @Override
            public void check(JavaConstructor constructor, ConditionEvents events) {
                boolean few = constructor.getRawParameterTypes().size() <= parameters;
                events.add(new SimpleConditionEvent(constructor, few, constructor.getFullName()));
            }
        };
    }
}
