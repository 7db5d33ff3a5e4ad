package org.lianluo.journey;

import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SchemaReport;

/** Keeps what Spring found when it compared the schema with the controllers. */
final class SchemaInspection implements GraphQlSourceBuilderCustomizer {

    private SchemaReport report;

    @Override
    public void customize(GraphQlSource.SchemaResourceBuilder builder) {
        builder.inspectSchemaMappings(found -> report = found);
    }

    SchemaReport report() {
        return report;
    }
}
