package org.lianluo.platform.seed;

import com.mongodb.MongoBulkWriteException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianluo.shared.Message;
import org.lianluo.shared.Refusal;
import org.springframework.stereotype.Component;

/** Reads a file row by row and keeps every row that is right; a broken one stops no other and is never kept in part. */
@Component
public class RowImporter {

    private static final int BATCH = 1000;

    /** @param fileName decides the form of the file by its ending */
    public <T> ImportReport run(RowImport<T> rows, String fileName, byte[] content) {
        return new Run<>(rows).over(RowSource.read(fileName, content));
    }

    private record Numbered<T>(int row, T read) {}

    /** One file. */
    private static final class Run<T> {

        private final RowImport<T> rows;
        private final RowReader<T> reader;
        private final Map<String, Integer> rowOfId = new HashMap<>();
        private final List<RowProblem> problems = new ArrayList<>();
        private final List<Numbered<T>> batch = new ArrayList<>();
        private int kept;

        Run(RowImport<T> rows) {
            this.rows = rows;
            this.reader = rows.reader();
        }

        ImportReport over(RowSource.Found found) {
            problems.addAll(found.problems());
            found.rows().forEach(this::take);
            keepBatch();
            problems.sort(Comparator.comparingInt(RowProblem::row));
            return new ImportReport(rows.kind(), kept, problems);
        }

        private void take(Row row) {
            try {
                var read = reader.read(row);
                if (row.problems().isEmpty() && isFirst(row, rows.idOf(read))) {
                    add(new Numbered<>(row.number(), read));
                }
            } catch (Refusal refusal) {
                if (!row.isBroken()) {
                    refusal.problems()
                            .forEach(it -> row.refuse(
                                    it.path().isEmpty()
                                            ? ""
                                            : it.path().get(it.path().size() - 1),
                                    it.messageKey(),
                                    it.arguments().toArray()));
                }
            }
            problems.addAll(row.problems());
        }

        private boolean isFirst(Row row, String id) {
            var earlier = rowOfId.putIfAbsent(id, row.number());
            if (earlier != null) {
                row.refuse("id", "import.repeated", id, earlier);
            }
            return earlier == null;
        }

        private void add(Numbered<T> read) {
            batch.add(read);
            if (batch.size() == BATCH) {
                keepBatch();
            }
        }

        private void keepBatch() {
            kept += batch.size();
            try {
                rows.keep(batch.stream().map(Numbered::read).toList());
            } catch (MongoBulkWriteException e) {
                kept -= e.getWriteErrors().size();
                e.getWriteErrors()
                        .forEach(error -> problems.add(new RowProblem(
                                batch.get(error.getIndex()).row(), rows.uniqueField(), Message.of("import.conflict"))));
            }
            batch.clear();
        }
    }
}
