package org.lianluo.platform.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.function.Function;

/** Days and instants as the schema writes them. */
final class Scalars {

    private static final DateTimeFormatter MILLISECONDS =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter(Locale.ROOT);

    private Scalars() {}

    static GraphQLScalarType date() {
        return scalar("Date", LocalDate.class, LocalDate::toString, LocalDate::parse);
    }

    static GraphQLScalarType dateTime() {
        return scalar("DateTime", Instant.class, MILLISECONDS::format, Instant::parse);
    }

    private static <T> GraphQLScalarType scalar(
            String name, Class<T> type, Function<T, String> write, Function<String, T> read) {
        return GraphQLScalarType.newScalar()
                .name(name)
                .coercing(new TextCoercing<>(name, type, write, read))
                .build();
    }

    private record TextCoercing<T>(String name, Class<T> type, Function<T, String> write, Function<String, T> read)
            implements Coercing<T, String> {

        @Override
        public String serialize(Object value, GraphQLContext context, Locale locale) {
            if (type.isInstance(value)) {
                return write.apply(type.cast(value));
            }
            throw new CoercingSerializeException(value + " is no " + name);
        }

        @Override
        public T parseValue(Object value, GraphQLContext context, Locale locale) {
            try {
                return read.apply(String.valueOf(value));
            } catch (DateTimeException e) {
                throw new CoercingParseValueException("\"" + value + "\" is no " + name, e);
            }
        }

        @Override
        public T parseLiteral(Value<?> literal, CoercedVariables variables, GraphQLContext context, Locale locale) {
            if (literal instanceof StringValue text) {
                try {
                    return read.apply(String.valueOf(text.getValue()));
                } catch (DateTimeException e) {
                    throw new CoercingParseLiteralException("\"" + text.getValue() + "\" is no " + name, e);
                }
            }
            throw new CoercingParseLiteralException(name + " is written as a string");
        }
    }
}
