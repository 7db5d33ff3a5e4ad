package org.lianluo.rulebook.seed;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import org.lianluo.platform.seed.Row;
import org.lianluo.platform.seed.RowImport;
import org.lianluo.platform.seed.RowReader;
import org.lianluo.rulebook.domain.CongressSession;
import org.lianluo.rulebook.domain.Rules;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(10)
class SessionImport implements RowImport<CongressSession> {

    private static final int SOURCE = 1000;
    private static final int LONGEST = 60;
    private static final Pattern CONGRESS = Pattern.compile("CN|[0-9]{2,12}");

    private final Rules rules;

    SessionImport(Rules rules) {
        this.rules = rules;
    }

    @Override
    public String kind() {
        return "sessions";
    }

    @Override
    public RowReader<CongressSession> reader() {
        return SessionImport::read;
    }

    private static CongressSession read(Row row) {
        var session = new CongressSession(
                row.form("congress", CONGRESS, "CN"),
                row.number("term", 1, 99),
                row.number("number", 1, 20),
                row.day("from"),
                row.day("to"),
                row.text("source", SOURCE));
        long days = ChronoUnit.DAYS.between(session.from(), session.to());
        if (!row.isBroken() && (days < 0 || days > LONGEST)) {
            row.refuse("to", "import.sessionDays", LONGEST);
        }
        return session;
    }

    @Override
    public String idOf(CongressSession session) {
        return session.id();
    }

    @Override
    public String uniqueField() {
        return "number";
    }

    @Override
    public void keep(List<CongressSession> read) {
        rules.keepSessions(read);
    }
}
