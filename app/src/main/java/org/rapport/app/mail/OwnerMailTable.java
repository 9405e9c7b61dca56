package org.rapport.app.mail;

import java.time.Instant;
import java.util.Optional;

import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import org.rapport.api.MailAddress;

/// One row, once the owner said where she is told things.
interface OwnerMailTable {
    /// @param news whether more waits than when she was told
    record Row(@ColumnName("address") String written, Rhythm rhythm, boolean news,
            @ColumnName("told_at") Instant toldAt) {
        MailAddress address() {
            return new MailAddress(written);
        }
    }

    @SqlQuery("select address, rhythm, news, told_at from site.owner_mail")
    Optional<Row> find();

    @SqlUpdate("delete from site.owner_mail")
    void clear();

    @SqlUpdate("""
            insert into site.owner_mail (id, address, rhythm, waiting, news, told_at)
            values (1, :address, :rhythm, :waiting, false, :at)
            """)
    void insert(String address, Rhythm rhythm, int waiting, Instant at);

    /// Notes that so much waits now.
    @SqlUpdate("""
            update site.owner_mail
            set news = (news or :waiting > waiting) and :waiting > 0, waiting = :waiting
            where waiting <> :waiting or news and :waiting = 0
            """)
    void look(int waiting);

    /// Notes that she is told now; false if somebody else did that since `before`.
    @SqlUpdate("update site.owner_mail set news = false, told_at = :at where told_at = :before and news")
    boolean tell(Instant before, Instant at);
}
