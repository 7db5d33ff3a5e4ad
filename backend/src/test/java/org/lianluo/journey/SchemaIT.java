package org.lianluo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import graphql.schema.idl.ScalarInfo;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.SchemaPrinter;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

/** The schema is whole: implemented, described, alike in its forms, and true to those who use it already. */
@DemoApplication
class SchemaIT {

    @Autowired
    SchemaInspection inspection;

    @Autowired
    GraphQlSource source;

    @Test
    void isImplementedToTheLastFieldAndArgument() {
        var report = inspection.report();

        assertThat(report.unmappedFields()).isEmpty();
        assertThat(report.unmappedRegistrations()).isEmpty();
        assertThat(report.unmappedArguments()).isEmpty();
        assertThat(report.fieldNullnessErrors()).isEmpty();
        assertThat(report.argumentNullnessErrors()).isEmpty();
    }

    @Test
    void describesEveryTypeFieldArgumentAndValue() {
        var undescribed = ownTypes()
                .flatMap(SchemaIT::withParts)
                .filter(part -> part.element().getDescription() == null
                        || part.element().getDescription().isBlank())
                .map(Part::name);

        assertThat(undescribed).isEmpty();
    }

    @Test
    void pagesEveryConnectionFromBothSides() {
        var lists = ownTypes()
                .filter(GraphQLFieldsContainer.class::isInstance)
                .flatMap(type -> ((GraphQLFieldsContainer) type).getFieldDefinitions().stream())
                .filter(field ->
                        GraphQLTypeUtil.unwrapAll(field.getType()).getName().endsWith("Connection"))
                .toList();

        assertThat(lists)
                .hasSizeGreaterThanOrEqualTo(5)
                .allSatisfy(list -> assertThat(list.getArguments())
                        .as(list.getName())
                        .extracting(argument -> argument.getName())
                        .contains("first", "after", "last", "before"));
    }

    /** A change that breaks clients needs a decision record, and with it the released schema is renewed. */
    @Test
    void breaksNobodyWhoUsesTheReleasedSchema() throws IOException {
        var released = Files.readString(Path.of("src/test/resources/schema-released.graphqls"));
        var reporter = new CapturingReporter();

        new SchemaDiff(SchemaDiff.Options.defaultOptions().enforceDirectives())
                .diffSchema(SchemaDiffSet.diffSetFromSdl(merged(released), merged(currentSdl())), reporter);

        assertThat(reporter.getBreakages()).isEmpty();
    }

    /** The comparison knows no extensions: of a type told in several files it would see one part only. */
    private static String merged(String sdl) {
        var schema = UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(sdl));
        return new SchemaPrinter(SchemaPrinter.Options.defaultOptions().includeDirectives(false)).print(schema);
    }

    private static String currentSdl() throws IOException {
        try (var files = Files.list(Path.of("../schema"))) {
            var texts = new ArrayList<String>();
            for (var file : files.sorted().toList()) {
                texts.add(Files.readString(file));
            }
            return String.join("\n", texts);
        }
    }

    private record Part(String name, GraphQLNamedSchemaElement element) {}

    private Stream<GraphQLNamedType> ownTypes() {
        GraphQLSchema schema = source.schema();
        return schema.getAllTypesAsList().stream()
                .filter(type ->
                        !type.getName().startsWith("__") && !ScalarInfo.isGraphqlSpecifiedScalar(type.getName()));
    }

    private static Stream<Part> withParts(GraphQLNamedType type) {
        var own = Stream.of(new Part(type.getName(), type));
        return Stream.concat(
                own, parts(type).map(part -> new Part(type.getName() + "." + part.name(), part.element())));
    }

    private static Stream<Part> parts(GraphQLNamedType type) {
        if (type instanceof GraphQLFieldsContainer container) {
            return container.getFieldDefinitions().stream()
                    .flatMap(field -> Stream.concat(
                            Stream.of(new Part(field.getName(), field)),
                            field.getArguments().stream()
                                    .map(argument ->
                                            new Part(field.getName() + "(" + argument.getName() + ")", argument))));
        }
        if (type instanceof GraphQLInputObjectType input) {
            return input.getFieldDefinitions().stream().map(field -> new Part(field.getName(), field));
        }
        if (type instanceof GraphQLEnumType values) {
            return values.getValues().stream().map(value -> new Part(value.getName(), value));
        }
        return Stream.of();
    }
}
